import { expect, test } from "vitest";
import { NewOrder, referenceIn } from "#app/sales/order-payload.ts";

const order = { id: 1, total_price: "40.50", currency: "USD" };

test("an order is read without any of the keys that Shopify may keep back", () => {
  expect(NewOrder.parse(order)).toMatchObject({
    ...{ id: "gid://shopify/Order/1", amount: "40.50", currency: "USD", tags: [""], isTest: false },
    ...{ placedAt: undefined, phones: [undefined, undefined] },
  });
  expect(NewOrder.parse({ ...order, customer: { id: 820982911946154508n.toString() } }).customerId).toBe(
    "gid://shopify/Customer/820982911946154508",
  );
});

test.each(["", "-1", "1e30", "12345678901234", "NaN", null, undefined])(
  "what is no amount (%j) is no sale",
  (total) => {
    expect(NewOrder.safeParse({ ...order, total_price: total }).success).toBe(false);
  },
);

test.each([0, "0", "1234.5678", "5000"])("%j is an amount, also of a currency without cents", (total) => {
  expect(NewOrder.parse({ ...order, total_price: total }).amount).toBe(String(total));
});

test("tags come as one line or as a list, and one of them names the text", () => {
  const tags = "SMS order, sms-0123456789abcdef, vip";
  expect(referenceIn(NewOrder.parse({ ...order, tags }).tags)).toBe("0123456789abcdef");
  expect(referenceIn(NewOrder.parse({ ...order, tags: ["sms-nonsense"] }).tags)).toBeUndefined();
});
