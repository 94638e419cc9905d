import type { z } from "zod";
import type { Money } from "#app/lib/money.ts";

/** Whose bill or phone: the operator as the biller names it, and the customer's number there. */
export type AccountQuery = { operator: string; accountNumber: string };

/** `why` is the biller's own word, for the merchant's log. */
export type Validated = { valid: true } | { valid: false; why?: string };

/** What is due now. */
export type Bill = {
  amount: Money;
  /** The biller's own id of this bill, to pay this one and no later one. */
  reference?: string;
  /** As the biller writes it, such as 2026-12-01. */
  dueDate?: string;
};

/** One of the amounts that can be bought: `code` is the biller's name for it. */
export type Plan = { code: string; title: string; amount: Money };

export type BillPayment = AccountQuery & {
  /** Names this payment for ever: whatever comes twice with the same key is one payment. */
  key: string;
  amount: Money;
  plan?: string;
  bill?: string;
};

/** How far a payment is. `pending` ends as one of the others, by and by. */
export type PaymentState = {
  state: "paid" | "pending" | "failed";
  /** What the biller calls it: the customer's receipt. */
  reference?: string;
  why?: string;
};

/**
 * Something that a biller did not do. Its kind is what the catcher must decide:
 * - `refused`: not done, and never will be as it was asked.
 * - `again`: surely not done; the same may be asked again later.
 * - `unknown`: it may have been done. Ask `status` before anything else.
 */
export class BillerError extends Error {
  readonly kind: "refused" | "again" | "unknown";
  /** One sentence for the merchant: what happened and what to do. */
  readonly merchantMessage: string;

  constructor(kind: BillerError["kind"], message: string, merchantMessage: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BillerError";
    this.kind = kind;
    this.merchantMessage = merchantMessage;
  }
}

/** A refusal while an account at a biller is being saved, in the merchant's words, with the field it concerns. */
export class ConnectBillerError extends Error {
  readonly field: string;
  constructor(merchantMessage: string, field: string) {
    super(merchantMessage);
    this.name = "ConnectBillerError";
    this.field = field;
  }
}

export type BillerField = {
  name: string;
  label: string;
  help: string;
  secret: boolean;
  /** What the form begins with. */
  default?: string;
};

/** Somebody who recharges phones and takes bills for many operators. Every call may throw BillerError. */
export type Biller<Credentials = unknown> = {
  key: string;
  name: string;
  /** Asked of the merchant; the form is drawn from `fields`, in this order. */
  credentials: z.ZodType<Credentials>;
  fields: readonly (BillerField & { name: keyof Credentials & string })[];
  /** Before credentials are saved. Throws ConnectBillerError. */
  check(credentials: Credentials): Promise<void>;
  validateAccount(query: AccountQuery, credentials: Credentials): Promise<Validated>;
  /** Undefined: nothing is due. */
  fetchBill?(query: AccountQuery, credentials: Credentials, currency: string): Promise<Bill | undefined>;
  plans?(query: AccountQuery, credentials: Credentials, currency: string): Promise<Plan[]>;
  /** The same key twice is one payment. */
  pay(payment: BillPayment, credentials: Credentials): Promise<PaymentState>;
  /** Undefined: the biller never heard of this key. */
  status(key: string, credentials: Credentials): Promise<PaymentState | undefined>;
  /** A call of the biller's about payments whose state changed: it is a hint to ask, and proves nothing by itself. */
  receive?(request: Request, credentials: Credentials): Promise<{ keys: string[]; response: Response }>;
};

export const defineBiller = <Credentials>(biller: Biller<Credentials>) => biller as unknown as Biller;
