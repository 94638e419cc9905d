import { z } from "zod";
import type { Bills } from "#app/bills/bills.ts";
import { categories } from "#app/bills/service.ts";
import type { Step } from "./command.ts";

const Money = z.object({ amount: z.string(), currencyCode: z.string() });

/** What is known so far of what they want paid. */
export const Draft = z.object({
  wish: z.enum(["recharge", "bill"]),
  serviceId: z.string().optional(),
  accountNumber: z.string().optional(),
  amount: z.string().optional(),
  plan: z.string().optional(),
});
export type Draft = z.infer<typeof Draft>;

/** Exactly what the code approves. */
export const Offer = z.object({
  serviceId: z.string(),
  billerAccountId: z.string(),
  operator: z.string(),
  name: z.string(),
  category: z.enum(categories),
  accountNumber: z.string(),
  amount: Money,
  /** `variantId` where a product of the store stands for it. */
  plan: z.object({ code: z.string().optional(), title: z.string(), variantId: z.string().optional() }).optional(),
  bill: z.string().optional(),
  /** Whose store credit pays, and which account of theirs. */
  from: z.object({ customerId: z.string(), accountId: z.string() }),
});
export type Offer = z.infer<typeof Offer>;

/** An offer of which it is not settled who pays. */
export type Unpaid = Omit<Offer, "from">;

export type BillStep = Step<Draft, Draft, Offer>;
export type BillerHands = Awaited<ReturnType<Bills["biller"]>>;

/** More than these are no choice for one text. */
export const mostChoices = 6;

/** Enough for who knows it: "***3210". */
export const maskAccount = (accountNumber: string) => `***${accountNumber.slice(-4)}`;
