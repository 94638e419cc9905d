import { notImplemented, Refusal, userError } from "../graphql/errors.ts";
import { cents, share, type Cents } from "../money.ts";
import type { PricedLine } from "../store/records/draft.ts";
import type { Order } from "../store/records/order.ts";
import type { Attribute } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { orderPayload } from "../webhooks/payloads/order.ts";
import { addressFrom, type AddressInput } from "./addresses.ts";
import { lineFrom } from "./draft-lines.ts";
import { adjustStock, availableOf } from "./inventory.ts";
import { orderFrom } from "./new-order.ts";
import { addTransaction } from "./orders.ts";
import { outstanding } from "./order-status.ts";
import { addUp, lineTotal } from "./price.ts";
import { tidyTags } from "./tags.ts";

type Bag = { shopMoney: { amount: string; currencyCode: string } };
type Payment = { amountSet: Bag; kind?: string | null; status?: string | null; gateway?: string | null };

export type OrderCreateInput = {
  lineItems?:
    | {
        variantId?: string | null;
        quantity: number;
        priceSet?: Bag | null;
        properties?: { name: string; value: string }[] | null;
      }[]
    | null;
  customer?: { toAssociate?: { id?: string | null } | null; toUpsert?: unknown } | null;
  shippingAddress?: AddressInput | null;
  shippingLines?: { title: string; priceSet: Bag }[] | null;
  taxLines?: { title: string; rate: string; priceSet?: Bag | null }[] | null;
  taxesIncluded?: boolean | null;
  discountCode?: { itemFixedDiscountCode?: { code: string; amountSet?: Bag | null } | null } | null;
  transactions?: Payment[] | null;
  financialStatus?: string | null;
  customAttributes?: Attribute[] | null;
  tags?: string[] | null;
  note?: string | null;
  email?: string | null;
  phone?: string | null;
};
export type OrderCreateOptions = { inventoryBehaviour?: string | null } | null;

const understood = new Set<string>([
  ...["lineItems", "customer", "shippingAddress", "shippingLines", "taxLines", "taxesIncluded", "discountCode"],
  ...["transactions", "financialStatus", "customAttributes", "tags", "note", "email", "phone"],
]);

/**
 * Enters an order as it is told: nothing is worked out, no automatic discount applied, no code's use counted. What has been paid of
 * it is what its transactions say; that may be a part, on any plan.
 */
export function createOrder(store: Store, input: OrderCreateInput, options: OrderCreateOptions): Order {
  for (const [name, value] of Object.entries(input))
    if (value && !understood.has(name)) throw notImplemented(`OrderCreateOrderInput.${name}`);
  if (input.taxesIncluded) throw notImplemented("OrderCreateOrderInput.taxesIncluded");
  const lines = linesFrom(store, input);
  const shipping = (input.shippingLines ?? []).map(({ title, priceSet }) => ({
    ...{ id: store.id("ShippingLine"), title, price: amountOf(priceSet), discount: 0, handle: null, custom: true },
  }));
  const claimed = claims(store, lines, options?.inventoryBehaviour ?? "BYPASS");
  const customerId = customerOf(store, input);
  const customer = store.tables.customers.get(customerId);
  const code = input.discountCode?.itemFixedDiscountCode?.code;
  const order = orderFrom(
    store,
    {
      ...{ lines, shippingLine: shipping[0] ?? null, totals: addUp(lines, shipping) },
      email: input.email ?? customer?.email ?? null,
      phone: input.phone ?? null,
      note: input.note ?? null,
      tags: tidyTags(input.tags ?? []),
      customAttributes: input.customAttributes ?? [],
      shippingAddress: input.shippingAddress
        ? addressFrom(input.shippingAddress, store.id("MailingAddress", "?model_name=Address"), [
            "order",
            "shippingAddress",
          ])
        : null,
      ...{ billingAddress: null, discountCodes: code ? [code] : [], appliedDiscount: null, paymentTerms: null },
      ...{ taxExempt: false, poNumber: null },
    },
    { customerId, gateway: "manual", paid: false, sourceName: "app" },
  );
  order.transactions = [];
  store.tables.orders.put(order);
  if (claimed) for (const line of lines) take(store, line);
  store.emit("orders/create", orderPayload(store, order));
  for (const { kind, status, gateway, amountSet } of input.transactions ?? []) {
    if (kind !== "SALE" || status !== "SUCCESS")
      throw notImplemented(`an order's ${kind} transaction that is ${status}`);
    addTransaction(store, order, { kind, amount: amountOf(amountSet), gateway: gateway ?? "manual" });
  }
  store.tables.orders.put(order);
  if (outstanding(order) === 0) store.emit("orders/paid", orderPayload(store, order));
  return order;
}

function linesFrom(store: Store, input: OrderCreateInput): PricedLine[] {
  const given = input.lineItems ?? [];
  if (given.length === 0)
    throw new Refusal(userError(["order", "lineItems"], "Line items must have at least one line item", "INVALID"));
  const lines = given.map(({ variantId, quantity, priceSet, properties }, index) => {
    if (!variantId) throw notImplemented("a line of no variant in orderCreate");
    const customAttributes = (properties ?? []).map(({ name, value }) => ({ key: name, value }));
    const line = lineFrom(store, { variantId, quantity, customAttributes }, index);
    return priceSet ? { ...line, unitPrice: amountOf(priceSet) } : line;
  });
  const off = input.discountCode?.itemFixedDiscountCode?.amountSet;
  if (input.discountCode && !off) throw notImplemented("OrderCreateDiscountCodeInput but itemFixedDiscountCode");
  spread(lines, off ? amountOf(off) : 0, (line, piece) => (line.discount = piece));
  const tax = (input.taxLines ?? []).reduce((sum, { priceSet }) => sum + (priceSet ? amountOf(priceSet) : 0), 0);
  spread(lines, tax, (line, piece) => (line.tax = piece));
  return lines;
}

const amountOf = (bag: Bag): Cents => cents(bag.shopMoney.amount);

function spread(lines: PricedLine[], amount: Cents, give: (line: PricedLine, piece: Cents) => void) {
  share(amount, lines.map(lineTotal)).forEach((piece, index) => give(lines[index]!, piece));
}

function customerOf(store: Store, { customer }: OrderCreateInput): string | null {
  if (customer?.toUpsert) throw notImplemented("OrderCreateCustomerInput.toUpsert");
  const id = customer?.toAssociate?.id ?? null;
  if (id && !store.tables.customers.get(id))
    throw new Refusal(userError(["order", "customer", "toAssociate", "id"], "Customer does not exist", "INVALID"));
  return id;
}

/** Whether the stock is to be taken; refused where that is asked for and there is too little. */
function claims(store: Store, lines: PricedLine[], behaviour: string): boolean {
  if (behaviour !== "DECREMENT_OBEYING_POLICY") return behaviour !== "BYPASS";
  for (const { variantId, quantity } of lines) {
    const variant = store.tables.variants.get(variantId);
    if (variant?.tracked && variant.inventoryPolicy === "DENY" && availableOf(variant) < quantity)
      throw new Refusal(userError(["order", "lineItems"], "Unable to reserve inventory", "INVENTORY_CLAIM_FAILED"));
  }
  return true;
}

function take(store: Store, { variantId, quantity }: PricedLine) {
  const variant = store.tables.variants.get(variantId);
  if (variant) adjustStock(store, variant, { available: -quantity, committed: quantity });
}
