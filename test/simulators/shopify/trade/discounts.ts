import { type Cents, money } from "../money.ts";
import type { PricedLine } from "../store/records/draft.ts";
import type { Discount } from "../store/records/offer.ts";
import type { Store } from "../store/store.ts";

export function discountByCode(store: Store, code: string): Discount | null {
  const wanted = code.trim().toLowerCase();
  return store.tables.discounts.find((discount) => discount.code?.toLowerCase() === wanted);
}

export function statusOf(store: Store, discount: Discount): "ACTIVE" | "EXPIRED" | "SCHEDULED" {
  const now = store.now().getTime();
  if (!discount.active || (discount.endsAt && Date.parse(discount.endsAt) <= now)) return "EXPIRED";
  return Date.parse(discount.startsAt) > now ? "SCHEDULED" : "ACTIVE";
}

/** Why a discount does not apply to these lines and this customer, or null when it does. */
export function obstacle(
  store: Store,
  discount: Discount,
  lines: PricedLine[],
  customerId: string | null,
): string | null {
  if (statusOf(store, discount) !== "ACTIVE") return "Discount code isn't valid right now";
  if (discount.usageLimit !== null && discount.used >= discount.usageLimit)
    return "Discount code has reached its usage limit";
  if (discount.appliesOncePerCustomer && customerId && discount.usedBy.includes(customerId)) {
    return "Customer already used this discount";
  }
  if (discount.customerIds.length > 0 && !discount.customerIds.includes(customerId ?? "")) {
    return "Discount code isn't valid for this customer";
  }
  const subtotal = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  if (discount.minimumSubtotal !== null && subtotal < discount.minimumSubtotal)
    return "Minimum purchase amount not met";
  if (discount.minimumQuantity !== null && quantity < discount.minimumQuantity) return "Minimum quantity not met";
  return eligible(discount, lines).length === 0 ? "Discount code isn't valid for the items" : null;
}

/** What a discount takes off each line, before any other order discount. */
export function takenOff(discount: Discount, lines: PricedLine[]): Cents[] {
  const chosen = new Set(eligible(discount, lines));
  const open = lines.map((line) => (chosen.has(line) ? line.unitPrice * line.quantity - line.discount : 0));
  if (discount.percentage !== null) return open.map((amount) => Math.round(amount * (discount.percentage ?? 0)));
  const fixed = discount.amount ?? 0;
  if (discount.eachItem)
    return lines.map((line, index) => Math.min(open[index] ?? 0, chosen.has(line) ? fixed * line.quantity : 0));
  const total = open.reduce((sum, amount) => sum + amount, 0);
  let left = Math.min(fixed, total);
  return open.map((amount, index) => {
    const rest = open.slice(index).reduce((sum, one) => sum + one, 0);
    const piece = rest === 0 ? 0 : Math.round((left * amount) / rest);
    left -= piece;
    return piece;
  });
}

export function shortSummary(discount: Discount, currency: string): string {
  if (discount.kind === "code-shipping") return "Free shipping";
  if (discount.percentage !== null) return `${Number((discount.percentage * 100).toFixed(2))}% off`;
  return `${currency === "USD" ? "$" : `${currency} `}${money(discount.amount ?? 0)} off`;
}

export function summary(discount: Discount, currency: string): string {
  const minimum = discount.minimumSubtotal === null ? "" : ` • Minimum purchase of $${money(discount.minimumSubtotal)}`;
  const once = discount.appliesOncePerCustomer ? " • One use per customer" : "";
  const what = discount.productIds.length > 0 ? `${discount.productIds.length} product(s)` : "entire order";
  if (discount.kind === "code-shipping") return `Free shipping on ${what}${minimum}${once}`;
  return `${shortSummary(discount, currency)} ${what}${minimum}${once}`;
}

function eligible(discount: Discount, lines: PricedLine[]): PricedLine[] {
  if (discount.productIds.length === 0) return lines;
  return lines.filter((line) => line.productId && discount.productIds.includes(line.productId));
}
