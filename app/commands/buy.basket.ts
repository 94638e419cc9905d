import { z } from "zod";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import type { Step } from "./command.ts";

/** `wish`: how it is to be made, where the product allows that: "no onions". */
export const Line = z.object({
  variantId: z.string(),
  title: z.string(),
  quantity: z.number().int().positive(),
  wish: z.string().optional(),
});
export type Line = z.infer<typeof Line>;

/** What is still to be found: as they typed it. */
export const Wanted = z.object({ quantity: z.number().int().positive(), product: z.string() });
export type Wanted = z.infer<typeof Wanted>;

export const Address = z.object({
  address1: z.string(),
  address2: z.string().nullish(),
  city: z.string().nullish(),
  provinceCode: z.string().nullish(),
  zip: z.string().nullish(),
  countryCode: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  phone: z.string().nullish(),
});
export type Address = z.infer<typeof Address>;

const Money = z.object({ amount: z.string(), currencyCode: z.string() });

export const Payment = z.enum(["cash on delivery", "store credit", "both"]);
export type Payment = z.infer<typeof Payment>;

/** An order whose price is not known yet. */
export const Unpriced = z.object({
  lines: z.array(Line),
  /** Null for somebody whom the shop does not know yet. */
  customerId: z.string().nullable(),
  name: z.string(),
  /** Null where they collect it. */
  address: Address.nullable(),
  saveAddress: z.boolean(),
  /** Told in this talk: it is saved with the order. */
  email: z.string().optional(),
  discount: z.string().optional(),
  /** For the receiver. */
  note: z.string().optional(),
  pickup: z.boolean().optional(),
  /** The way of sending that they chose, by its name; else the cheapest. */
  way: z.string().optional(),
  payment: Payment,
});
export type Unpriced = z.infer<typeof Unpriced>;

/** What an order needs, as far as it is known. */
export const Draft = Unpriced.partial().required({ lines: true });
export type Draft = z.infer<typeof Draft>;

/** Exactly what the code approves. */
export const Offer = Unpriced.extend({
  shipping: z.object({ handle: z.string(), title: z.string() }).nullable(),
  total: Money,
  /** The store credit account that pays, and where it pays a part only, how much. */
  accountId: z.string().optional(),
  part: Money.optional(),
});
export type Offer = z.infer<typeof Offer>;

/** Goes on with what is settled: their choice is a line, or the value of an option such as a size. */
const Found = z.object({ draft: Draft, wanted: z.array(Wanted) });
const Product = Found.extend({ line: Line });
const Narrowed = Found.extend({ productId: z.string(), values: z.array(z.string()), line: Wanted });

/** What a number chooses: a product, a size of it, or the same order in another way. */
export const Option = z.union([Product, Narrowed, z.object({ order: Unpriced })]);
export type Option = z.infer<typeof Option>;
export type Narrowed = z.infer<typeof Narrowed>;

/** What BUY says, and what it then waits for. */
export type BuyStep = Step<Option, Draft, Offer>;

/** More than this is not something to order by text. */
export const mostOfOne = 999;

export const titleOf = ({ title, variantTitle }: CatalogueItem) => (variantTitle ? `${title} ${variantTitle}` : title);

/** The same variant twice is one line, unless it is to be made in two ways. */
export function addLine(lines: readonly Line[], line: Line): Line[] {
  const same = lines.find(({ variantId, wish }) => variantId === line.variantId && wish === line.wish);
  if (!same) return [...lines, line];
  return lines.map((known) => (known === same ? { ...known, quantity: known.quantity + line.quantity } : known));
}

/** Why this many of it cannot be ordered, as the key of the text that says so. */
export function shortageOf(
  { available, quantity }: CatalogueItem,
  wanted: number,
): "soldOut" | "onlyLeft" | "tooMany" | undefined {
  if (!available) return "soldOut";
  if (quantity !== null && quantity > 0 && wanted > quantity) return "onlyLeft";
  return wanted > mostOfOne ? "tooMany" : undefined;
}

/** What of an offer stays when its price is asked for again. */
export const unpriced = (order: Unpriced): Unpriced => Unpriced.parse(order);

/** An offer as something that can still be added to; whose it is and where it goes is looked up anew unless they told it. */
export function draftOf(order: Unpriced): Draft {
  const { customerId: _customer, address, ...rest } = unpriced(order);
  return { ...rest, ...(order.saveAddress && address && { address }) };
}
