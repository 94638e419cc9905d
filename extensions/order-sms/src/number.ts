/** The shop's number, as the app tells it: E.164, as people write it, and the word that asks after an order. */
export type ShopNumber = { number: string; shown: string; track: string };

/** Opens the messages of a phone with a text to this number begun; both iOS and Android read this form. */
export const smsLink = ({ number }: ShopNumber, text: string) => `sms:${number}?&body=${encodeURIComponent(text)}`;

/** Undefined where there is none to show: none is connected, or the app cannot be asked now. What can be agreed to stands without it. */
export async function askForNumber(path: string, token: () => Promise<string>): Promise<ShopNumber | undefined> {
  try {
    const response = await fetch(`${appUrl()}${path}`, { headers: { authorization: `Bearer ${await token()}` } });
    return response.ok ? (((await response.json()) as ShopNumber | null) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

declare const process: { env: { APP_URL: string } };

/** Put in where the extension is built. Throws where it was built without: there is no `process` in a checkout. */
const appUrl = () => process.env.APP_URL.replace(/\/$/, "");
