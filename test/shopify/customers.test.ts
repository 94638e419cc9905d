import { ann, demoShop, openApp, shopify } from "./simulated.ts";
import { beforeAll, describe, expect, test } from "vitest";
import type { AdminRequest } from "#app/shopify/admin.ts";
import {
  addAddress, addCustomer, changeCustomer, findCustomer, findCustomerByPhone, findCustomersByNumber, setConsent,
} from "#app/shopify/customers.ts"; // prettier-ignore
import { adminFor } from "#app/shopify/request.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

let admin: AdminRequest;

beforeAll(async () => {
  await openApp(demoShop);
  admin = adminFor(demoShop);
});

test("a customer is found by their number, with what a text needs to know", async () => {
  expect(await findCustomerByPhone(admin, ann.phone)).toMatchObject({
    ...{ firstName: "Ann", lastName: "Lee", locale: "en", phone: ann.phone, email: "ann@example.com", tags: ["vip"] },
    address: {
      address1: "12 Harbor Street",
      city: "San Francisco",
      provinceCode: "CA",
      zip: "94107",
      countryCodeV2: "US",
    },
    consent: { state: "subscribed", optInLevel: "SINGLE_OPT_IN", updatedAt: new Date("2026-02-10T15:30:00Z") },
  });
});

test("a number that nobody has finds nobody", async () => {
  expect(await findCustomerByPhone(admin, "+14155559999")).toBeUndefined();
  expect(await findCustomersByNumber(admin, "+14155559999")).toEqual([]);
});

test("every record with the number is found, the sure one first and no one twice", async () => {
  const { customers } = shopify.store(demoShop);
  const one = customers.find(({ phone }) => phone === ann.phone)!;
  const found = await findCustomersByNumber(admin, ann.phone);
  expect(found.map(({ id }) => id)).toEqual([one.id]);
  // Merged and imported shops have such twins; the search knows both.
  const twin = shopify.merchant.addCustomer({
    phone: ann.phone,
    firstName: "Anna",
    lastName: "Lee",
    email: null,
    subscribed: false,
  });
  const both = await findCustomersByNumber(admin, ann.phone);
  expect(both.map(({ id }) => id).sort()).toEqual([one.id, twin.id].sort());
  shopify.store(demoShop).tables.customers.delete(twin.id);
});

describe("consent", () => {
  const at = new Date(Date.now() - 60_000);

  test.each(["unsubscribed", "subscribed", "subscribed"] as const)(
    "%s reaches Shopify, also when it changes nothing",
    async (state) => {
      const { id } = (await findCustomerByPhone(admin, ann.phone))!;
      const change = await setConsent(admin, { customerId: id, state, at });
      expect(change.done?.consent?.state).toBe(state);
      expect((await findCustomer(admin, id))?.consent).toMatchObject({ state, optInLevel: "SINGLE_OPT_IN" });
    },
  );

  test("goes through though our clock is ahead of Shopify's", async () => {
    const { id } = (await findCustomerByPhone(admin, ann.phone))!;
    const change = await setConsent(admin, {
      customerId: id,
      state: "subscribed",
      at: new Date(Date.now() + 3_600_000),
    });
    expect(change.done?.consent?.state).toBe("subscribed");
    expect(change.done!.consent!.updatedAt!.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  test("of someone without a number is refused with the reason", async () => {
    const added = await addCustomer(admin, { firstName: "Eve", email: "eve@example.com" });
    const change = await setConsent(admin, { customerId: added.done!.id, state: "subscribed", at });
    expect(change.refused?.[0]?.message).toContain("phone number is required");
  });

  test("of someone who is gone is refused with the reason", async () => {
    const change = await setConsent(admin, { customerId: "gid://shopify/Customer/999", state: "subscribed", at });
    expect(change.refused?.[0]?.message).toBe("Customer not found");
  });
});

describe("a customer", () => {
  test("is added by their number, changed, and not added twice", async () => {
    const phone = "+14155550177";
    const added = await addCustomer(admin, { firstName: "Finn", phone });
    expect(added.done).toMatchObject({ firstName: "Finn", phone, address: null, consent: { state: "not_subscribed" } });
    const changed = await changeCustomer(admin, { id: added.done!.id, lastName: "Moe" });
    expect(changed.done).toMatchObject({ firstName: "Finn", lastName: "Moe" });
    const again = await addCustomer(admin, { firstName: "Finn", phone });
    expect(again.refused).toEqual([{ field: ["phone"], message: "Phone has already been taken" }]);
  });

  test("has an address added, where it makes sense", async () => {
    const { id: customerId } = (await findCustomerByPhone(admin, "+14155550103"))!;
    const address = {
      firstName: "Cat",
      lastName: "Diaz",
      address1: "1 Pine Street",
      city: "Portland",
      provinceCode: "OR",
      zip: "97201",
      countryCode: "US",
    };
    const added = await addAddress(admin, { customerId, address });
    expect(added.done).toMatchObject({ address1: "1 Pine Street", countryCodeV2: "US" });
    expect((await findCustomer(admin, customerId))?.address).toMatchObject({ address1: "1 Pine Street" });
    const wrong = await addAddress(admin, { customerId, address: { ...address, provinceCode: "ZZ" } });
    expect(wrong.refused?.[0]?.message).toContain("Province is invalid");
  });
});
