import { z } from "zod";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import type { EditStep } from "#app/shopify/order-edits.ts";
import type { Order } from "#app/shopify/orders.ts";
import { Wish } from "./edit.read.ts";
import type { Step } from "./command.ts";

/** One line that the order is to have. No `lineId`: it is new. No quantity: it goes. */
export const Content = z.object({
  lineId: z.string().nullable(),
  variantId: z.string().nullable(),
  title: z.string(),
  quantity: z.number().int().nonnegative(),
});
export type Content = z.infer<typeof Content>;

/** What a number chooses: an order, a line or a new item to ask about, or one way to understand what they want. */
export const Option = z.object({
  orderId: z.string(),
  contents: z.array(Content).optional(),
  wishes: z.array(Wish),
  ask: z.union([z.object({ lineId: z.string() }), z.literal("item")]).optional(),
});
export type Option = z.infer<typeof Option>;

/** Which line their answer is about, or that it names an item to add. */
export const Draft = z.object({ orderId: z.string(), lineId: z.string().nullable() });
export type Draft = z.infer<typeof Draft>;

const Money = z.object({ amount: z.string(), currencyCode: z.string() });

/** Exactly what the code approves: this order as it was becomes this, at this price. */
export const Offer = z.object({
  orderId: z.string(),
  number: z.string(),
  before: z.array(Content),
  contents: z.array(Content),
  total: Money,
  paid: Money,
});
export type Offer = z.infer<typeof Offer>;

export type EditStepOut = Step<Option, Draft, Offer>;

export const numberOf = ({ name }: Pick<Order, "name">) => name.replace(/^#/, "");
const titleOf = ({ title, variantTitle }: Pick<CatalogueItem, "title" | "variantTitle">) =>
  variantTitle ? `${title} ${variantTitle}` : title;

export const contentsOf = (order: Order): Content[] =>
  order.lines
    .filter(({ quantity }) => quantity > 0)
    .map((line) => ({
      lineId: line.id,
      variantId: line.variantId,
      title: titleOf(line),
      quantity: line.quantity,
    }));

export const keyOf = ({ lineId, variantId }: Content) => lineId ?? variantId ?? "";

export const withQuantity = (contents: readonly Content[], line: Content, quantity: number): Content[] =>
  contents.map((one) => (keyOf(one) === keyOf(line) ? { ...one, quantity } : one));

/** More of a line that is there is one line still. */
export function withMore(contents: readonly Content[], item: CatalogueItem, quantity: number): Content[] {
  const known = contents.find(({ variantId }) => variantId === item.variantId);
  if (known) return withQuantity(contents, known, known.quantity + quantity);
  return [...contents, { lineId: null, variantId: item.variantId, title: titleOf(item), quantity }];
}

/** What is to be done to an order of `before` so that it has `contents`. */
export function stepsTo(before: readonly Content[], contents: readonly Content[]): EditStep[] {
  return contents.flatMap(({ lineId, variantId, quantity }): EditStep[] => {
    const line = before.find((one) => one.lineId === lineId);
    if (lineId !== null) return line?.quantity === quantity ? [] : [{ lineId, variantId, quantity }];
    return variantId !== null && quantity > 0 ? [{ variantId, quantity }] : [];
  });
}

/** The same goods, however they are spread over lines. */
export function sameContents(one: readonly Content[], other: readonly Content[]): boolean {
  const counted = (contents: readonly Content[]) => {
    const sums = new Map<string, number>();
    for (const { variantId, lineId, quantity } of contents) {
      const key = variantId ?? lineId ?? "";
      if (quantity > 0) sums.set(key, (sums.get(key) ?? 0) + quantity);
    }
    return JSON.stringify([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return counted(one) === counted(other);
}

/** As a text names them. */
export const named = (contents: readonly Content[]) =>
  contents.filter(({ quantity }) => quantity > 0).map(({ title, quantity }) => ({ title, quantity }));
