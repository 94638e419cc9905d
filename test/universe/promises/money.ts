import { received, refunded } from "../../simulators/shopify/trade/order-status.ts";
import type { Shop } from "../stage.ts";
import { customerOf, ordersOf, type Promised, type StoreOrder } from "./known.ts";

const sum = (cents: readonly number[]) => cents.reduce((all, one) => all + one, 0);
const byCredit = "Store credit";
const isBill = ({ tags }: StoreOrder) => tags.includes("Bill paid by text");
const isTopUp = ({ lines }: StoreOrder) => lines.some(({ sku }) => sku === "SRV-WRP");

/** Payments with store credit that came after the order stood. */
export const paidLater = (order: StoreOrder) =>
  order.transactions.filter((one) => one.kind === "SALE" && one.gateway === byCredit && one !== paidAtOnce(order));

/** The payment with store credit that the order came with. */
const paidAtOnce = ({ tags, transactions }: StoreOrder) =>
  tags.includes("Paid with store credit") ? transactions[0] : undefined;

/** What an order has of store credit: paid, and not given back. */
function creditIn(order: StoreOrder): number {
  const atOnce = paidAtOnce(order)?.amount ?? 0;
  const back = order.transactions.filter(
    ({ kind, gateway }) => kind === "REFUND" && gateway === "shopify_store_credit",
  );
  return atOnce + sum(paidLater(order).map(({ amount }) => amount)) - sum(back.map(({ amount }) => amount));
}

const customersOf = (shop: Shop) => shop.shoppers.flatMap((shopper) => customerOf(shop, shopper) ?? []);

/** Store credit moves, pays and is bought; it does not come from nowhere, go nowhere, or below zero. In cents. */
export const creditConserved: Promised = (shop) => {
  const customers = customersOf(shop);
  const own = new Set(customers.map(({ id }) => id));
  const accounts = shop.store.tables.creditAccounts.all().filter(({ ownerId }) => own.has(ownerId));
  const orders = customers.flatMap(({ id }) => ordersOf(shop, id));
  const held = sum(accounts.map(({ balance }) => balance));
  const begun = sum(shop.shoppers.map(({ credit }) => credit));
  const paid = sum(orders.map(creditIn));
  const given = sum(shop.store.tables.giftCards.all().map(({ balance }) => balance));
  const bought = sum(orders.filter(isTopUp).map(boughtWith));
  return [
    ...accounts.filter(({ balance }) => balance < 0).map(({ ownerId }) => `${ownerId} is below zero`),
    ...(held + paid + given === begun + bought
      ? []
      : [`${begun} and ${bought} bought became ${held} held, ${paid} paid and ${given} on gift cards`]),
  ];
};

/** Store credit that was bought and paid for, and has not been paid back. */
function boughtWith(order: StoreOrder): number {
  const paid = received(order) - refunded(order);
  const credit = order.lines.filter(({ sku }) => sku === "SRV-WRP");
  return paid > 0 ? sum(credit.map((line) => line.currentQuantity * line.unitPrice - line.discount)) : 0;
}

/** Nobody has paid more than their order comes to. */
export const nobodyOverpays: Promised = (shop) =>
  customersOf(shop)
    .flatMap(({ id }) => ordersOf(shop, id))
    .filter(({ returns }) => returns.length === 0)
    .flatMap((order) => {
      const [paid, total] = [received(order) - refunded(order), order.current.total];
      return paid <= total ? [] : `order ${order.name}: ${paid} paid for ${total}`;
    });

/** Of every bill: paid once at the biller for one order that stands, or the order is cancelled and nothing was paid. */
export const billsSettled: Promised = ({ store, domain }, { biller }) => {
  const [name] = domain.split(".");
  const bills = store.orders.filter(isBill);
  const keyOf = ({ id }: StoreOrder) => `${name}-${id.split("/").at(-1)}`;
  const paid = new Map(biller.payments.filter(({ status }) => status === "paid").map((one) => [one.key, one]));
  const orphans = [...paid.keys()].filter(
    (key) => key.startsWith(`${name}-`) && !bills.some((bill) => keyOf(bill) === key),
  );
  return [
    ...orphans.map((key) => `the biller paid ${key}, which has no order`),
    ...bills.flatMap((bill) => {
      const payment = paid.get(keyOf(bill));
      if (bill.cancelledAt) return payment ? [`bill ${bill.name} is cancelled and was paid`] : [];
      if (!payment) return [`bill ${bill.name} stands and was not paid`];
      const [asked, got] = [Math.round(Number(payment.amount) * 100), received(bill) - refunded(bill)];
      return asked === got ? [] : [`bill ${bill.name}: ${asked} paid for ${got}`];
    }),
  ];
};
