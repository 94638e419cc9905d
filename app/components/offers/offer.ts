import type { CodeDiscount } from "#app/shopify/discounts.ts";

/** A discount as the merchant knows it. */
export type Offer = Pick<CodeDiscount, "id" | "code" | "title" | "value" | "minimum" | "limitedItems"> & {
  /** Its days, such as 2026-11-22, where it has any to say. */
  from: string | null;
  until: string | null;
  state: "running" | "scheduled" | "used up";
  /** Customers cannot be told of what is only for some of them. */
  isForSome: boolean;
};

export const offerOf = (discount: CodeDiscount): Offer => {
  const { id, code, title, value, minimum, limitedItems, startsAt, endsAt, status, usedUp, limitedCustomers } =
    discount;
  const day = (at: Date) => at.toISOString().slice(0, 10);
  return {
    ...{ id, code, title, value, minimum, limitedItems },
    from: status === "SCHEDULED" ? day(startsAt) : null,
    until: endsAt ? day(endsAt) : null,
    state: usedUp ? "used up" : status === "SCHEDULED" ? "scheduled" : "running",
    isForSome: limitedCustomers,
  };
};
