import { formatMoney } from "#app/lib/money.ts";
import { dayIn } from "#app/lib/moment.ts";
import type { CodeDiscount } from "#app/shopify/discounts.ts";

/** A discount as the merchant knows it. */
export type Offer = {
  id: string;
  code: string;
  title: string;
  gives: string;
  /** Its days, where it has any. */
  runs: string;
  state: "running" | "scheduled" | "used up";
  /** Why customers cannot be told of it. */
  kept: string | null;
};

export const offerOf = (discount: CodeDiscount): Offer => {
  const { id, code, title, startsAt, endsAt, status, usedUp, limitedCustomers } = discount;
  const day = (at: Date) => dayIn(at.toISOString().slice(0, 10));
  return {
    ...{ id, code, title, gives: givesOf(discount) },
    runs: [status === "SCHEDULED" && `from ${day(startsAt)}`, endsAt && `until ${day(endsAt)}`]
      .filter(Boolean)
      .join(" "),
    state: usedUp ? "used up" : status === "SCHEDULED" ? "scheduled" : "running",
    kept: limitedCustomers ? "Only for some customers" : null,
  };
};

function givesOf({ value, minimum, limitedItems }: CodeDiscount): string {
  const money = (amount: Parameters<typeof formatMoney>[0]) => formatMoney(amount, "en");
  const off =
    value.off === "percent"
      ? `${value.percent}% off`
      : value.off === "amount"
        ? `${money(value.amount)} off${value.each ? " each" : ""}`
        : "Free shipping";
  const from = !minimum
    ? ""
    : "subtotal" in minimum
      ? `from ${money(minimum.subtotal)}`
      : `from ${minimum.quantity} items`;
  return [off, limitedItems && "some items", from].filter(Boolean).join(", ");
}
