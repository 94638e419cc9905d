import type { Shop } from "../stage.ts";
import {
  acceptedCodes,
  countBy,
  customerOf,
  ordersOf,
  referenceOf,
  type AcceptedCode,
  type Promised,
} from "./known.ts";
import { paidLater } from "./money.ts";

/** What was made by text names the text that brought its code: one thing for one accepted code. */
const onePerCode = (things: { name: string; reference: string }[], codes: readonly AcceptedCode[]) => {
  const known = new Set(codes.map(referenceOf));
  const twice = [...countBy(things, ({ reference }) => reference)].filter(([, count]) => count > 1);
  return [
    ...twice.map(([reference, count]) => `${count} for the one code of text ${reference}`),
    ...things.filter(({ reference }) => !known.has(reference)).map(({ name }) => `${name} has no accepted code`),
  ];
};

const referenceIn = (mark: string | null | undefined) => /sms-([0-9a-f]{16})/.exec(mark ?? "")?.[1];

/** Orders, bookings, bills and top-ups: one for one accepted code, on the person who gave it. */
export const oneOrderPerCode: Promised = async (shop) => {
  const { store } = shop;
  const codes = await acceptedCodes(shop);
  const giverOf = new Map(codes.map((code) => [referenceOf(code), code.phone]));
  const phones = new Map<string, string | null>(store.customers.map(({ id, phone }) => [id, phone]));
  const orders = store.orders.flatMap(({ name, tags, customerId }) => {
    const reference = referenceIn(tags.find((tag) => tag.startsWith("sms-")));
    return reference ? [{ name, reference, phone: phones.get(customerId ?? "") }] : [];
  });
  const others = orders.filter(({ reference, phone }) => giverOf.has(reference) && giverOf.get(reference) !== phone);
  return [
    ...onePerCode(orders, codes),
    ...others.map(({ name }) => `order ${name} is not on the one who gave the code`),
  ];
};

export const oneGiftCardPerCode: Promised = async (shop) =>
  onePerCode(
    shop.store.tables.giftCards.all().flatMap(({ id, note }) => {
      const reference = referenceIn(note);
      return reference ? [{ name: id, reference }] : [];
    }),
    await acceptedCodes(shop),
  );

type Deed = (shop: Shop, customerId: string) => number;

/** What else needs a code of whom, and how often the store shows that it was done for somebody. */
const deeds: Record<string, Deed> = {
  cancel: (shop, customerId) =>
    ordersOf(shop, customerId).filter(({ staffNote }) => staffNote?.startsWith("Cancelled by the customer")).length,
  "return,replace": (shop, customerId) => ordersOf(shop, customerId).flatMap(({ returns }) => returns).length,
  "edit,move": (shop, customerId) => {
    const own = new Set(ordersOf(shop, customerId).map(({ id }) => id.split("/").at(-1)));
    return shop.events.filter(
      ({ topic, payload }) =>
        topic === "orders/edited" &&
        own.has(String((payload as { order_edit: { order_id: number } }).order_edit.order_id)),
    ).length;
  },
  pay: (shop, customerId) => ordersOf(shop, customerId).flatMap(paidLater).length,
  "buy,reorder,pay,send,gift,bill": ({ store }, customerId) =>
    store.tables.creditAccounts
      .all()
      .filter(({ ownerId }) => ownerId === customerId)
      .flatMap(({ entries }) => entries)
      .filter(({ kind }) => kind === "debit").length,
};

export const nothingWithoutCode: Promised = async (shop) => {
  const codes = await acceptedCodes(shop);
  return shop.shoppers.flatMap((shopper) => {
    const customer = customerOf(shop, shopper);
    if (!customer) return [];
    return Object.entries(deeds).flatMap(([purposes, countOf]) => {
      const allowed = codes.filter(
        ({ phone, purpose }) => phone === shopper.phone.number && purposes.split(",").includes(purpose),
      ).length;
      const done = countOf(shop, customer.id);
      return done <= allowed ? [] : `${shopper.phone.number}: ${done} x ${purposes} with ${allowed} accepted codes`;
    });
  });
};

/** Where Shopify would send it, how they are called and written to: changed by their owner's code only. */
export const peopleStay: Promised = async (shop) => {
  const codes = await acceptedCodes(shop);
  return shop.shoppers.flatMap((shopper) => {
    const customer = customerOf(shop, shopper);
    if (!customer || !shopper.known) return [];
    const { phone, street, email, name } = shopper;
    const address = customer.addresses.find(({ id }) => id === customer.defaultAddressId)?.address1;
    const may = (...purposes: string[]) =>
      codes.some((code) => code.phone === phone.number && purposes.includes(code.purpose));
    return [
      ...(address === street || may("address", "buy", "reorder") ? [] : [`${phone.number}: another address`]),
      ...(customer.email === email || may("email", "buy") ? [] : [`${phone.number}: another email`]),
      ...(customer.lastName === name.lastName || may("name") ? [] : [`${phone.number}: another name`]),
    ];
  });
};
