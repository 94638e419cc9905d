import { z } from "zod";
import { formatMoney, type Money } from "#app/lib/money.ts";
import { languageOf } from "#app/lib/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Recipient } from "./automation.ts";
import { OrderPayload } from "./order-payload.ts";

const text = z.string().nullish();
const Bag = z
  .object({ presentment_money: z.object({ amount: z.string(), currency_code: z.string() }).nullish() })
  .nullish();
const Transaction = z.object({ kind: text, status: text, gateway: text, amount: text, currency: text });

/** What is read of an order's money, in the currency in which the customer pays. */
export const OrderSumsPayload = z.intersection(
  OrderPayload,
  z.object({
    created_at: text,
    updated_at: text,
    currency: text,
    financial_status: text,
    total_price: text,
    current_total_price: text,
    current_total_price_set: Bag,
    payment_terms: z
      .object({
        payment_terms_type: text,
        payment_schedules: z.array(z.object({ due_at: text })).nullish(),
      })
      .nullish(),
    line_items: z.array(z.object({ sku: text })).nullish(),
    refunds: z.array(z.object({ transactions: z.array(Transaction).nullish() })).nullish(),
  }),
);
export type OrderSumsPayload = z.infer<typeof OrderSumsPayload>;

/** Undefined where the payload does not say. */
export function totalOf(order: OrderSumsPayload): Money | undefined {
  const { current_total_price_set: set, current_total_price, total_price, currency } = order;
  const { amount, currency_code } = set?.presentment_money ?? {};
  const total = amount ?? current_total_price ?? total_price;
  const currencyCode = currency_code ?? currency;
  return total && currencyCode ? { amount: total, currencyCode } : undefined;
}

type Moved = z.infer<typeof Transaction>;

/** All that goes back to the customer by these, or undefined where that is nothing. Refunds under way count: they will arrive. */
export function paidBack(transactions: readonly Moved[]): Money | undefined {
  const refunds = transactions.filter(
    ({ kind, status }) => kind === "refund" && status !== "failure" && status !== "error",
  );
  const currencyCode = refunds[0]?.currency;
  const sum = refunds
    .filter(({ currency }) => currency === currencyCode)
    .reduce((total, { amount }) => total + Number(amount), 0);
  return currencyCode && sum > 0 ? { amount: sum.toFixed(2), currencyCode } : undefined;
}

/** An amount as its reader writes it; empty for none. */
export const written = (amount: Money | undefined, { locale }: Recipient, shop: Shop): string =>
  amount && Number(amount.amount) > 0 ? formatMoney(amount, languageOf(locale ?? shop.locale)) : "";
