import { say } from "#app/outcomes/outcome.ts";
import { wordsOf } from "#app/products/words.ts";
import type { BuyStep, Draft } from "./buy.basket.ts";
import { complete } from "./buy.complete.ts";
import type { CommandRequest } from "./command.ts";

/** DROP navy mug: takes it out of what is about to be ordered, and reads back the rest. */
export async function dropLine(request: CommandRequest, basket: Draft): Promise<BuyStep> {
  const meant = await lineMeant(request, basket);
  if (!meant) return say("notInBasket", { items: basket.lines.map(({ title, quantity }) => ({ title, quantity })) });
  const lines = basket.lines.filter((line) => line !== meant);
  return lines.length > 0 ? complete(request, { ...basket, lines }) : say("lastOne", { product: meant.title });
}

/** By what the shop understands, else by their words: all of them are in its name. */
async function lineMeant({ slots, findProduct }: CommandRequest, { lines }: Draft) {
  const said = slots.product ?? "";
  if (!said) return undefined;
  const found = await findProduct(said);
  const ids =
    found.kind === "one"
      ? [found.item.variantId]
      : found.kind === "none"
        ? []
        : found.items.map((item) => item.variantId);
  const same = lines.filter(({ variantId }) => ids.includes(variantId));
  if (same.length === 1) return same[0];
  const words = wordsOf(said);
  const named = lines.filter(({ title }) => words.every((word) => wordsOf(title).includes(word)));
  return named.length === 1 ? named[0] : undefined;
}
