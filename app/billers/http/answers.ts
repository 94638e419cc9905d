import type { Bill, PaymentState, Plan } from "../biller.ts";
import type { HttpSettings } from "./settings.ts";

/** What stands at `data.bill.amount` in an answer; undefined where there is no such place. */
export const valueAt = (body: unknown, place: string): unknown =>
  place
    .split(".")
    .reduce<unknown>(
      (found, name) =>
        typeof found === "object" && found !== null && Object.hasOwn(found, name)
          ? (found as Record<string, unknown>)[name]
          : undefined,
      body,
    );

const mostChars = 80;

/** A short text, or a number as text. */
export function textAt(body: unknown, place: string): string | undefined {
  const value = valueAt(body, place);
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, mostChars) : undefined;
}

/** Money as billers write it: 12.5, "12.50". Undefined where it is none, or less than nothing. */
function amountAt(body: unknown, place: string): string | undefined {
  const written = textAt(body, place);
  if (written === undefined || !/^\d{1,9}(\.\d{1,4})?$/.test(written)) return undefined;
  return Number(written).toFixed(2);
}

/** Undefined where the answer is not about a payment. */
export function stateIn(body: unknown, settings: HttpSettings): PaymentState | undefined {
  const said = textAt(body, settings.statePlace)?.toLowerCase();
  if (said === undefined) return undefined;
  const reference = textAt(body, settings.referencePlace);
  const why = textAt(body, "message");
  const state = settings.paidWords.includes(said) ? "paid" : settings.failedWords.includes(said) ? "failed" : "pending";
  return { state, ...(reference && { reference }), ...(why && { why }) };
}

/** Undefined where the answer has no amount. */
export function billIn(body: unknown, settings: HttpSettings, currencyCode: string): Bill | undefined {
  const amount = amountAt(body, settings.amountPlace);
  if (amount === undefined) return undefined;
  const reference = textAt(body, settings.referencePlace);
  const dueDate = textAt(body, settings.dueDatePlace)?.slice(0, 20);
  return { amount: { amount, currencyCode }, ...(reference && { reference }), ...(dueDate && { dueDate }) };
}

/** Undefined where the answer has no list. A plan without code or amount is left out. */
export function plansIn(body: unknown, settings: HttpSettings, currencyCode: string): Plan[] | undefined {
  const list = valueAt(body, settings.plansPlace);
  if (!Array.isArray(list)) return undefined;
  return list.slice(0, 100).flatMap((plan: unknown) => {
    const [code, amount] = [textAt(plan, "code"), amountAt(plan, settings.amountPlace)];
    if (code === undefined || amount === undefined) return [];
    return [{ code, title: textAt(plan, "title") ?? code, amount: { amount, currencyCode } }];
  });
}
