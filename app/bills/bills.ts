import type { AccountQuery, Bill, BillPayment, PaymentState, Plan, Validated } from "#app/billers/biller.ts";
import type { BillService } from "./service.ts";

/** A biller, asked with one merchant's own account. Every call may throw BillerError. */
export type BillerHands = {
  validateAccount(query: AccountQuery): Promise<Validated>;
  fetchBill(query: AccountQuery, currency: string): Promise<Bill | undefined>;
  plans(query: AccountQuery, currency: string): Promise<Plan[]>;
  pay(payment: BillPayment): Promise<PaymentState>;
  status(key: string): Promise<PaymentState | undefined>;
};

/** The bills that a shop takes by text. */
export type Bills = {
  /** Those that are switched on, by name. */
  services(): Promise<BillService[]>;
  /** Who serves it. Throws BillerError where the merchant has removed them. */
  biller(accountId: string): Promise<BillerHands>;
};
