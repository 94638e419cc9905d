import type { Localised, Speaker } from "./text.ts";

/** One text of one speaker, with what its editor needs to know. */
export type FoundText = {
  /** `<speaker>.<text>`: what a merchant's own wording is kept under. */
  key: string;
  textKey: string;
  speaker: Speaker;
  text: Localised;
  sample: Record<string, unknown>;
  mustOfferStop: boolean;
};

/** Every text that can be worded, in the order of the speakers. */
export const allTexts = (speakers: readonly Speaker[]): FoundText[] =>
  speakers.flatMap((speaker) =>
    Object.entries(speaker.texts).map(([textKey, text]) => ({
      key: `${speaker.key}.${textKey}`,
      textKey,
      speaker,
      text,
      sample: speaker.samples[textKey] ?? {},
      mustOfferStop: speaker.mustOfferStop?.includes(textKey) ?? false,
    })),
  );

export const findText = (speakers: readonly Speaker[], key: string | undefined) =>
  allTexts(speakers).find((text) => text.key === key);

/** `codeNeeded` as a merchant reads it: Code needed. */
export const titleOf = (textKey: string) => {
  const words = textKey.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a preview is filled with: the sample's order and customer, and the merchant's own shop. */
export const valuesFor = (sample: Record<string, unknown>, { name, url, phone, email }: ShopWords) => ({
  ...sample,
  shop: { name, url, phone, email },
});

type ShopWords = { name: string; url: string; phone: string | null; email: string | null };
