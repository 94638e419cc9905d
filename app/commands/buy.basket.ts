import { z } from "zod";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import type { Step } from "./command.ts";

export const Line = z.object({ variantId: z.string(), title: z.string(), quantity: z.number().int().positive() });
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

/** What an order needs beside its lines, as far as it is known. */
export const Draft = z.object({ lines: z.array(Line), name: z.string().optional(), address: Address.optional() });
export type Draft = z.infer<typeof Draft>;

const Money = z.object({ amount: z.string(), currencyCode: z.string() });

/** Exactly what the code approves. */
export const Offer = z.object({
  lines: z.array(Line),
  /** Null for somebody whom the shop does not know yet. */
  customerId: z.string().nullable(),
  name: z.string(),
  address: Address,
  saveAddress: z.boolean(),
  shipping: z.object({ handle: z.string(), title: z.string() }).nullable(),
  payment: z.enum(["cash on delivery", "store credit"]),
  /** The store credit account that pays. */
  accountId: z.string().optional(),
  total: Money,
});
export type Offer = z.infer<typeof Offer>;

/** An offer whose price is not known yet. */
export const Unpriced = Offer.omit({ total: true, shipping: true, accountId: true });
export type Unpriced = z.infer<typeof Unpriced>;

/** One of several products that a text could mean, and what was settled before it was asked about. */
const Product = z.object({ line: Line, lines: z.array(Line), wanted: z.array(Wanted) });

/** What a number chooses: a product, or the same order paid in another way. */
export const Option = z.union([Product, z.object({ order: Unpriced })]);
export type Option = z.infer<typeof Option>;

/** What BUY says, and what it then waits for. */
export type BuyStep = Step<Option, Draft, Offer>;

/** More than this is not something to order by text. */
export const mostOfOne = 999;

export const titleOf = ({ title, variantTitle }: CatalogueItem) => (variantTitle ? `${title} ${variantTitle}` : title);

/** The same variant twice is one line. */
export function addLine(lines: readonly Line[], line: Line): Line[] {
  const same = lines.find(({ variantId }) => variantId === line.variantId);
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
