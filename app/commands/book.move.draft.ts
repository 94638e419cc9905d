import { z } from "zod";
import type { Step } from "./command.ts";

const When = z.object({ date: z.string().optional(), time: z.string().optional() });
export const Place = z.object({ lineId: z.string(), variantId: z.string(), quantity: z.number().int().positive() });
export type Place = z.infer<typeof Place>;

/** A booking that is to be at another time, as far as that is settled. */
export const MoveDraft = z.object({
  orderId: z.string(),
  whens: z.array(When),
  offered: z.array(When).default([]),
});
export type MoveDraft = z.infer<typeof MoveDraft>;

const Money = z.object({ amount: z.string(), currencyCode: z.string() });

/** Exactly what the code approves: this order gives these places back for those, at this price. */
export const MoveOffer = z.object({
  draft: MoveDraft,
  number: z.string(),
  productId: z.string(),
  before: z.array(Place),
  after: z.array(Place.omit({ lineId: true })),
  /** What is held meanwhile; none where it only gives places back. */
  holdId: z.string().nullable(),
  said: z.object({ product: z.string(), when: z.string(), total: z.string() }),
  total: Money,
  /** For whoever reads the order. */
  at: z.object({ Date: z.string(), Time: z.string().optional() }),
});
export type MoveOffer = z.infer<typeof MoveOffer>;

export type MoveStep = Step<never, MoveDraft, MoveOffer>;
