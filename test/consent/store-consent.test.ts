import { expect, test } from "vitest";
import { strictest } from "#app/consent/store-consent.ts";
import type { StoreConsent } from "#app/shopify/customers.ts";

const word = (state: StoreConsent["state"]): StoreConsent => ({ state, optInLevel: null, updatedAt: null });
const order: StoreConsent["state"][] = ["redacted", "unsubscribed", "subscribed", "pending", "not_subscribed"];

test.each(order.flatMap((one, index) => order.slice(index).map((other) => [one, other] as const)))(
  "of %s and %s on one number the first holds, whichever record is read first",
  (one, other) => {
    expect(strictest([word(one), word(other)])?.state).toBe(one);
    expect(strictest([word(other), null, word(one)])?.state).toBe(one);
  },
);

test("records that say nothing say nothing", () => {
  expect(strictest([null, null])).toBeUndefined();
  expect(strictest([])).toBeUndefined();
});
