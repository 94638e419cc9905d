import { ann, demoShop, openApp, secondShop, shopify } from "./simulated.ts";
import { beforeAll, describe, expect, test } from "vitest";
import type { AdminRequest } from "#app/shopify/admin.ts";
import { findCustomerByPhone } from "#app/shopify/customers.ts";
import {
  calculate,
  completeDraft,
  createDraft,
  deleteDraft,
  dueOnFulfillment,
  findDraft,
  findDraftsByTag,
} from "#app/shopify/draft-orders.ts";
import { cancellation, cancelOrder, findOrder, lastOrders, orderById } from "#app/shopify/orders.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { shopInfo } from "#app/shopify/shop.ts";
import { credit, debit, lastMoves, storeCredit } from "#app/shopify/store-credit.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

let admin: AdminRequest;
let customerId: string;

beforeAll(async () => {
  await openApp(demoShop);
  await openApp(secondShop);
  admin = adminFor(demoShop);
  customerId = (await findCustomerByPhone(admin, ann.phone))!.id;
});

const mugs = (quantity = 2) => ({
  customerId,
  lines: [{ variantId: shopify.store(demoShop).variant("MUG-BLU").id, quantity }],
});
const usd = (amount: string) => ({ amount, currencyCode: "USD" });

describe("an order", () => {
  test.each(["1002", "#1002", " # 1002 "])("is found as %j", async (written) => {
    expect((await findOrder(admin, [customerId], written))?.name).toBe("#1002");
  });

  test("tells where its parcel is", async () => {
    const order = await findOrder(admin, [customerId], "1002");
    expect(order).toMatchObject({
      ...{ customerId, fulfillment: "FULFILLED", payment: "PAID", cancelledAt: null },
      lines: [{ title: "Blue Mug", quantity: 2 }],
      parcels: [
        {
          status: "IN_TRANSIT",
          tracking: [{ company: "UPS", number: "1Z999AA10123456785" }],
          lastEvent: { city: "Reno" },
        },
      ],
    });
    expect(order!.statusUrl).toMatch(/^https:/);
  });

  test.each(["1009", "", "#", "100"])("is not found as %j", async (written) => {
    expect(await findOrder(admin, [customerId], written)).toBeUndefined();
  });

  test("of somebody else is not found, though its number is right", async () => {
    const bob = (await findCustomerByPhone(admin, "+14155550102"))!;
    expect(await findOrder(admin, [bob.id], "1002")).toBeUndefined();
    expect(await findOrder(admin, [bob.id, customerId], "1002")).toBeDefined();
  });

  test("of another shop is not found", async () => {
    const elsewhere = adminFor(secondShop);
    const dora = (await findCustomerByPhone(elsewhere, ann.phone))!;
    expect(await findOrder(elsewhere, [dora.id], "1002")).toBeUndefined();
    expect(await findOrder(elsewhere, [customerId], "1002")).toBeUndefined();
  });

  test("stands in the list of the last ones, newest first", async () => {
    expect((await lastOrders(admin, [customerId], 2)).map(({ name }) => name)).toEqual(["#1003", "#1002"]);
  });

  test("is cancelled by and by, and only once", async () => {
    const { id: orderId } = (await findOrder(admin, [customerId], "1003"))!;
    const asked = await cancelOrder(admin, { orderId, refund: "original payment", staffNote: "by text" });
    expect(asked.done).toMatchObject({ jobId: expect.stringContaining("gid://shopify/Job/") as string, done: false });
    await shopify.idle();
    expect(await cancellation(admin, { jobId: asked.done!.jobId, orderId })).toEqual({ ended: true, cancelled: true });
    expect((await orderById(admin, orderId))?.payment).toBe("REFUNDED");
    const again = await cancelOrder(admin, { orderId, refund: "original payment" });
    expect(again.refused?.[0]?.message).toContain("already been canceled");
  });

  test("that is on its way is not cancelled, and Shopify says why", async () => {
    const { id: orderId } = (await findOrder(admin, [customerId], "1002"))!;
    const asked = await cancelOrder(admin, { orderId, refund: "none" });
    expect(asked.refused?.[0]?.message).toContain("fulfillments");
  });
});

describe("a draft order", () => {
  const basket = () => ({
    ...mugs(),
    shippingHandle: "shopify-Standard-5.00",
    tags: ["sms-ref1"],
    attributes: [{ key: "Asked for by", value: "text" }],
  });
  const address = {
    address1: "12 Harbor Street",
    city: "San Francisco",
    provinceCode: "CA",
    zip: "94107",
    countryCode: "US",
  };

  test("is worked out before it is made: what it costs, and the ways it may be sent", async () => {
    const { done: quote } = await calculate(admin, { ...basket(), address });
    expect(quote).toMatchObject({
      lines: [{ title: "Blue Mug", quantity: 2, total: { currencyCode: "USD" } }],
      subtotal: { currencyCode: "USD" },
      taxesIncluded: false,
    });
    expect(Number(quote!.subtotal.amount)).toBe(29);
    expect(Number(quote!.shipping.amount)).toBe(5);
    expect(Number(quote!.total.amount)).toBeCloseTo(29 + 5 + Number(quote!.tax.amount));
    expect(quote!.shippingOptions.map(({ title }) => title)).toEqual(["Standard", "Express"]);
  });

  test("for cash becomes an order that is to be paid, and is paid when the cash is there", async () => {
    const paymentTermsId = await dueOnFulfillment(admin, demoShop);
    const made = await createDraft(admin, { ...basket(), address, paymentTermsId });
    expect(made.done).toMatchObject({ status: "OPEN", order: null, tags: ["sms-ref1"] });
    const { done } = await completeDraft(admin, made.done!.id);
    expect(done).toMatchObject({ status: "COMPLETED", order: { payment: "PENDING" } });
    const order = await orderById(admin, done!.order!.id);
    expect(Number(order!.outstanding.amount)).toBe(Number(order!.total.amount));
    shopify.merchant.markPaid(order!.name);
    expect(await orderById(admin, order!.id)).toMatchObject({
      payment: "PAID",
      outstanding: { amount: expect.stringMatching(/^0/) as string },
    });
    const again = await completeDraft(admin, made.done!.id);
    expect(again.refused?.[0]?.message).toContain("paid");
  });

  test("is found again by its tag and by its id, and deleted", async () => {
    const made = await createDraft(admin, { ...mugs(), tags: ["sms-it's"] });
    expect((await findDraftsByTag(admin, "sms-it's")).map(({ id }) => id)).toEqual([made.done!.id]);
    expect(await findDraft(admin, made.done!.id)).toMatchObject({
      invoiceUrl: expect.stringContaining("/invoices/") as string,
    });
    expect((await deleteDraft(admin, made.done!.id)).done).toBe(made.done!.id);
    expect(await findDraft(admin, made.done!.id)).toBeUndefined();
  });

  test("of nothing is refused with the reason", async () => {
    expect((await createDraft(admin, { customerId, lines: [] })).refused?.length).toBeGreaterThan(0);
  });

  test("the payment terms of a shop are asked for once", async () => {
    await dueOnFulfillment(admin, demoShop);
    const before = shopify.requests.length;
    expect(await dueOnFulfillment(admin, demoShop)).toMatch(/PaymentTermsTemplate/);
    expect(shopify.requests.length).toBe(before);
  });
});

test("store credit is read, taken, given and accounted for", async () => {
  const [account] = (await storeCredit(admin, customerId))!;
  expect(Number(account!.balance.amount)).toBe(100);
  const taken = await debit(admin, account!.id, usd("34.50"));
  expect(Number(taken.done!.balance.amount)).toBe(65.5);
  const given = await credit(admin, account!.id, usd("34.50"));
  expect(Number(given.done!.balance.amount)).toBe(100);
  const amounts = (await lastMoves(admin, account!.id)).map(({ amount }) => Number(amount.amount));
  expect(amounts.slice(0, 2)).toEqual([34.5, -34.5]);
  const tooMuch = await debit(admin, account!.id, usd("1000"));
  expect(tooMuch.refused?.[0]?.code).toBe("INSUFFICIENT_FUNDS");
});

test("the shop tells about itself", async () => {
  expect(await shopInfo(admin)).toEqual({
    ...{ name: "Demo Shop", email: "owner@demo-shop.example", phone: "+18005550199", url: "https://demo-shop.example" },
    ...{ currency: "USD", country: "US", timeZone: "America/New_York", locale: "en" },
  });
});
