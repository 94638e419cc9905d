import { z } from "zod";
import type { Step } from "./command.ts";

const When = z.object({ date: z.string().optional(), time: z.string().optional() });
const Question = z.enum(["when", "kind", "nights", "persons", "names", "note", "name"]);
export type Question = z.infer<typeof Question>;

/** A booking as far as it is settled, and what was asked last. */
export const Draft = z.object({
  productId: z.string(),
  title: z.string(),
  /** As they typed it first: what it says of kinds is read when those are known. */
  said: z.string(),
  /** The moments that they may mean; empty where they have not said when. */
  whens: z.array(When),
  kind: z.string().optional(),
  nights: z.number().int().positive().optional(),
  persons: z.number().int().positive().optional(),
  names: z.array(z.string()).optional(),
  note: z.string().optional(),
  /** Of somebody whom the shop does not know yet. */
  name: z.string().optional(),
  asked: Question.optional(),
  /** What the numbers stood for in the last question. */
  offered: z.array(z.object({ when: When.optional(), kind: z.string().optional() })).default([]),
});
export type Draft = z.infer<typeof Draft>;

const Line = z.object({ variantId: z.string(), quantity: z.number().int().positive() });
export type Line = z.infer<typeof Line>;

/** Exactly what the code approves; its seats are held by the draft order. */
export const Offer = z.object({
  draft: Draft,
  lines: z.array(Line),
  said: z.object({
    product: z.string(),
    kind: z.string(),
    when: z.string(),
    nights: z.number().int(),
    persons: z.number().int(),
    names: z.string(),
  }),
  /** Null for somebody whom the shop does not know yet. */
  customerId: z.string().nullable(),
  name: z.string(),
  holdId: z.string(),
  heldUntil: z.string(),
  total: z.object({ amount: z.string(), currencyCode: z.string() }),
});
export type Offer = z.infer<typeof Offer>;

/** One of several products that a text could mean, and the text. */
export const Option = z.object({ productId: z.string(), title: z.string(), text: z.string() });
export type Option = z.infer<typeof Option>;

export type BookStep = Step<Option, Draft, Offer>;
