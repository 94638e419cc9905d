import type { FlowPayload } from "#app/shopify/flow.ts";

/** A field of one line takes no line breaks, and a workflow compares words, not pages. */
const longest = 2_000;

const line = (text: string) => text.replaceAll(/\s+/g, " ").trim().slice(0, longest);

/** Flow wants the number at the end of a gid. One that JavaScript cannot hold stays as its digits. */
export function referenceTo(gid: string | null | undefined): string | number | undefined {
  const digits = /\d+$/.exec(gid ?? "")?.[0];
  if (!digits) return undefined;
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}

export type Who = { phone: string; customerId: string | null };

/** A reference to nobody is none. */
const payload = (fields: Record<string, string | number | undefined>): FlowPayload =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string | number] => field[1] !== undefined),
  );

const about = ({ phone, customerId }: Who) => ({ customer_id: referenceTo(customerId), "Phone number": phone });

/** A text came in. `meaning`: what it was read as, such as track or opt_out; none where nothing was. */
export const smsReceived = (who: Who, { text, meaning }: { text: string; meaning: string }) =>
  payload({ ...about(who), "Message text": line(text), Meaning: meaning });

/** `command`: what they texted, such as buy or reorder. */
export const orderPlaced = (who: Who, { orderId, command }: { orderId: string; command: string }) =>
  payload({ ...about(who), order_id: referenceTo(orderId), Command: command });

/** `how`: keyword, words, merchant, network … `words`: their own, where they used any. */
export const optedOut = (who: Who, { how, words }: { how: string; words: string | null }) =>
  payload({ ...about(who), How: how, "Their words": line(words ?? "") });

export const surveyAnswered = (
  who: Who,
  { orderId, rating, words }: { orderId: string; rating: number; words: string | null },
) => payload({ ...about(who), order_id: referenceTo(orderId), Rating: rating, Comment: line(words ?? "") });
