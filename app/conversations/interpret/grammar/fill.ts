import type { SlotName, Words } from "#app/commands/words.ts";
import type { Message, Word } from "../message.ts";
import type { Slots } from "../reading.ts";
import { findAddress } from "../awaited/address.ts";
import { codeOf } from "../vocabulary.ts";
import { findLanguage } from "./language-name.ts";
import { findOrder } from "./order-name.ts";
import { productOf } from "./product.ts";
import { findQuantity } from "./quantity.ts";

/** What a command needs to know, from the words that are not its own. */
export function fillSlots(message: Message, words: Words, rest: readonly Word[]): Slots {
  const slots: Slots = {};
  const wanted = new Set<SlotName>(words.slots);
  if (wanted.has("order")) slots.order = findOrder(message.words);
  if (wanted.has("address")) slots.address = findAddress(message);
  if (wanted.has("product") && !(wanted.has("order") && slots.order)) fillProduct(message, rest, wanted, slots);
  if (wanted.has("amount"))
    slots.amount = /(?:[$€£₹]\s?)?(\d{1,6}(?:[.,]\d{1,2})?)(?![\d+])/
      .exec(message.clean.replace(/\+\d[\d\s()-]{6,20}/g, ""))?.[1]
      ?.replace(",", ".");
  if (wanted.has("phone")) slots.phone = /\+?\d[\d\s().-]{6,20}\d/.exec(message.clean)?.[0];
  if (wanted.has("email")) slots.email = /[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}\.[a-z]{2,24}/i.exec(message.clean)?.[0];
  if (wanted.has("name")) slots.name = productOf(message, rest);
  if (wanted.has("language")) slots.language = findLanguage(message.words);
  for (const [name, value] of Object.entries(slots)) if (value === undefined) delete slots[name as keyof Slots];
  return slots;
}

function fillProduct(message: Message, rest: readonly Word[], wanted: ReadonlySet<SlotName>, slots: Slots) {
  const spoken = rest.filter((word) => word.code !== codeOf.boundary);
  const items = wanted.has("qty") ? findItems(message, spoken) : [];
  if (items.length > 1) {
    slots.items = items;
    return;
  }
  const quantity = wanted.has("qty") ? findQuantity(spoken) : undefined;
  if (quantity) slots.qty = quantity.qty;
  const named = quantity ? withoutRange(spoken, quantity.from, quantity.to) : spoken;
  slots.product = productOf(message, named);
}

const JOINING = new Set("and plus y et und e en aur और".split(" "));

/** "2 mugs and 1 candle": parts that each begin with a number of their own. */
function findItems(message: Message, words: readonly Word[]): { qty: number; product: string }[] {
  const starts = words.flatMap((_, at) => (at === 0 || JOINING.has(words[at - 1]?.folded ?? "") ? [at] : []));
  const items: { qty: number; product: string }[] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] === undefined ? words.length : (starts[index + 1] ?? 0) - 1;
    const part = words.slice(start, end);
    const quantity = findQuantity(part);
    const product = quantity?.from === 0 ? productOf(message, part.slice(quantity.to)) : undefined;
    if (!quantity || !product) return [];
    items.push({ qty: quantity.qty, product });
  }
  return items;
}

/** The words on the longer side of a number that stands at an end, or all that is left around it. */
function withoutRange(words: readonly Word[], from: number, to: number): readonly Word[] {
  return from === 0 ? words.slice(to) : words.slice(0, from);
}
