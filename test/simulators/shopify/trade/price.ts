import { cents, type Cents, share } from "../money.ts";
import type { PricedLine, ShippingLine, Totals } from "../store/records/draft.ts";
import type { AppliedDiscount, Discount } from "../store/records/offer.ts";
import type { Store } from "../store/store.ts";
import { discountByCode, obstacle, statusOf, takenOff } from "./discounts.ts";

export type ToPrice = {
  lines: PricedLine[];
  shippingLine: ShippingLine | null;
  appliedDiscount: AppliedDiscount | null;
  discountCodes: string[];
  acceptAutomaticDiscounts: boolean;
  customerId: string | null;
  taxExempt: boolean;
};

export type Priced = { totals: Totals; notApplied: string[] };

/** Fills in each line's discount and tax and adds everything up; codes that do not apply are named, not charged. */
export function price(store: Store, draft: ToPrice): Priced {
  for (const line of draft.lines) line.discount = lineDiscount(line);
  const { notApplied, freeShipping } = applyDiscounts(store, draft);
  applyOrderDiscount(draft);
  const rate = draft.taxExempt ? 0 : store.shop.taxRate;
  for (const line of draft.lines) line.tax = line.taxable ? Math.round(lineTotal(line) * rate) : 0;
  if (draft.shippingLine) draft.shippingLine.discount = freeShipping ? draft.shippingLine.price : 0;
  return { totals: addUp(draft.lines, draft.shippingLine ? [draft.shippingLine] : []), notApplied };
}

export function lineTotal(line: PricedLine): Cents {
  return line.unitPrice * line.quantity - line.discount;
}

export function addUp(lines: PricedLine[], shipping: ShippingLine[]): Totals {
  const all = lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0);
  const off = lines.reduce((sum, line) => sum + line.discount, 0);
  const tax = lines.reduce((sum, line) => sum + line.tax, 0);
  const ship = shipping.reduce((sum, line) => sum + line.price - line.discount, 0);
  const shipOff = shipping.reduce((sum, line) => sum + line.discount, 0);
  return {
    lines: all,
    discounts: off + shipOff,
    subtotal: all - off,
    shipping: ship,
    tax,
    total: all - off + ship + tax,
  };
}

export function appliedAmount(discount: Omit<AppliedDiscount, "amount">, base: Cents, quantity = 1): Cents {
  const amount =
    discount.valueType === "PERCENTAGE" ? Math.round((base * discount.value) / 100) : cents(discount.value) * quantity;
  return Math.min(base, amount);
}

function lineDiscount(line: PricedLine): Cents {
  if (!line.appliedDiscount) return 0;
  line.appliedDiscount.amount = appliedAmount(line.appliedDiscount, line.unitPrice * line.quantity, line.quantity);
  return line.appliedDiscount.amount;
}

function applyDiscounts(store: Store, draft: ToPrice): { notApplied: string[]; freeShipping: boolean } {
  const notApplied: string[] = [];
  let freeShipping = false;
  for (const code of draft.discountCodes) {
    const discount = discountByCode(store, code);
    if (!discount || obstacle(store, discount, draft.lines, draft.customerId)) notApplied.push(code);
    else if (discount.kind === "code-shipping") freeShipping = true;
    else takeOff(discount, draft.lines);
  }
  if (draft.acceptAutomaticDiscounts) {
    const automatic = store.tables.discounts
      .all()
      .filter((one) => one.kind === "automatic-basic" && statusOf(store, one) === "ACTIVE");
    for (const discount of automatic)
      if (!obstacle(store, discount, draft.lines, draft.customerId)) takeOff(discount, draft.lines);
  }
  return { notApplied, freeShipping };
}

function takeOff(discount: Discount, lines: PricedLine[]): void {
  takenOff(discount, lines).forEach((amount, index) => {
    const line = lines[index];
    if (line) line.discount += amount;
  });
}

function applyOrderDiscount(draft: ToPrice): void {
  if (!draft.appliedDiscount) return;
  const open = draft.lines.map(lineTotal);
  const base = open.reduce((sum, amount) => sum + amount, 0);
  draft.appliedDiscount.amount = appliedAmount(draft.appliedDiscount, base);
  share(draft.appliedDiscount.amount, open).forEach((amount, index) => {
    const line = draft.lines[index];
    if (line) line.discount += amount;
  });
}
