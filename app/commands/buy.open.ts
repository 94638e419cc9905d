import { Draft, draftOf, Offer } from "./buy.basket.ts";
import type { CommandRequest } from "./command.ts";

const ours: readonly string[] = ["buy", "reorder"];

/** What is in the basket: the order that waits for its code, or for an answer. */
export function openBasket({ pending }: CommandRequest): Draft | undefined {
  if (!pending || !ours.includes(pending.command)) return undefined;
  const offer = Offer.safeParse(pending.offer);
  if (offer.success) return draftOf(offer.data);
  return Draft.safeParse(pending.draft).data;
}

/** Beside the goods: a code, a note, how it is to be had. What a text does not say stays as it was. */
export function withExtras({ slots }: CommandRequest, draft: Draft): Draft {
  const { discount, note, handover } = slots;
  return {
    ...draft,
    ...(discount && { discount: discount.toUpperCase() }),
    ...(note && { note: note.replace(/\s+/g, " ").slice(0, longestNote) }),
    ...(handover && { pickup: handover === "pickup" }),
  };
}
/** Of a note, in characters: what fits a card. */
const longestNote = 150;
