import { demoShop, openApp, shopify } from "../shopify/simulated.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { welcomeShop } from "#app/jobs/welcome-shop.server.ts";
import { boss } from "#app/queue/boss.server.ts";
import * as scopesUpdate from "#app/routes/webhooks.app.scopes_update.tsx";
import * as uninstalled from "#app/routes/webhooks.app.uninstalled.tsx";
import { ShopifyError } from "#app/shopify/admin.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { shopInfo } from "#app/shopify/shop.ts";
import { findShop, findShopById } from "#app/shops/find.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { useTestDatabase } from "../support/database.ts";
import { answerOf, webhookRequest } from "../shopify/webhook-request.ts";
import { fillPerson } from "./fill.ts";

await useTestDatabase();

const syncs = async () => (await boss()).findJobs("sync-products");

beforeEach(async () => {
  shopify.merchant.install();
  await db.shop.deleteMany();
  await db.session.deleteMany();
  await db.storeEvent.deleteMany();
  await (await boss()).deleteAllJobs("sync-products");
});

async function installed() {
  await openApp(demoShop);
  return (await welcomeShop({ domain: demoShop }))!;
}

const bye = (triggeredAt = new Date(Date.now() + 1_000).toISOString(), domain = demoShop) =>
  answerOf(
    uninstalled.action,
    webhookRequest({ topic: "app/uninstalled", domain, triggeredAt, path: "/webhooks/app/uninstalled" }),
  );

describe("a shop that installs the app", () => {
  test("is known by what Shopify says of it, and its products are to be read", async () => {
    const shop = await installed();
    expect(await findShop(demoShop)).toEqual(shop);
    expect(await findShopById(shop.id)).toEqual(shop);
    expect(shop).toMatchObject({
      ...{ domain: demoShop, name: "Demo Shop", url: "https://demo-shop.example", currency: "USD", country: "US" },
      ...{ timeZone: "America/New_York", email: "owner@demo-shop.example", phone: "+18005550199", uninstalledAt: null },
    });
    expect(await syncs()).toMatchObject([{ data: { shopId: shop.id } }]);
  });

  test("and is welcomed again is the same shop with its settings, and its products are not read anew", async () => {
    const first = await installed();
    await saveSettings(first.id, { transactionalTexts: "always" });
    shopify.store(demoShop).shop.name = "Ann's Corner";
    const again = await installed();
    shopify.store(demoShop).shop.name = "Demo Shop";
    expect(again).toMatchObject({
      id: first.id,
      installedAt: first.installedAt,
      name: "Ann's Corner",
      settings: { transactionalTexts: "always" },
    });
    expect(await syncs()).toHaveLength(1);
  });

  test("and opens its first page before the job has run is welcomed then", async () => {
    await openApp(demoShop);
    const shops = await Promise.all([shopOfPage(demoShop), welcomeShop({ domain: demoShop }), shopOfPage(demoShop)]);
    expect(new Set(shops.map((shop) => shop?.id)).size).toBe(1);
    expect(await db.shop.count()).toBe(1);
  });

  test("and is gone before the job has run is not welcomed, and the job does not fail", async () => {
    expect(await welcomeShop({ domain: demoShop })).toBeUndefined();
    await expect(shopOfPage(demoShop)).rejects.toMatchObject({ status: 404 });
  });
});

describe("a shop that removes the app", () => {
  test("is left at once: no session, no credentials, no code; the rest waits for the law's own notice", async () => {
    const shop = await installed();
    await db.gatewayAccount.create({
      data: {
        ...{ id: shop.id, shopId: shop.id, gateway: "ringcentral", number: "+14155550200", credentials: "sealed" },
        ...{ hookPath: "x", verificationToken: "sealed", connectedAt: new Date() },
      },
    });
    await fillPerson(shop, { phone: "+14155550111", name: "Evelyn", email: "e@example.com", customerId: "1" });
    expect((await bye()).status).toBe(200);
    expect(await findShop(demoShop)).toMatchObject({ id: shop.id, uninstalledAt: expect.any(Date) as Date });
    for (const left of [
      db.session.count(),
      db.gatewayAccount.count(),
      db.code.count(),
      db.message.count({ where: { NOT: { sealedText: null } } }),
    ])
      expect(await left).toBe(0);
    expect(await db.message.count()).toBe(2);
    await expect(shopInfo(adminFor(demoShop))).rejects.toMatchObject({ code: "REOPEN_APP", retryable: false });
    expect(await db.storeEvent.findFirst({ where: { topic: "app/uninstalled" } })).toMatchObject({
      ended: "uninstalled",
    });
  });

  test("is left though the first delivery of the notice failed half way", async () => {
    await installed();
    await bye();
    await db.shop.updateMany({ data: { uninstalledAt: null } });
    await bye();
    expect((await findShop(demoShop))?.uninstalledAt).not.toBeNull();
  });

  test("and installs it again is there with its settings, and its products are read anew", async () => {
    const first = await installed();
    await saveSettings(first.id, { transactionalTexts: "always" });
    await bye();
    const again = await installed();
    expect(again).toMatchObject({ id: first.id, uninstalledAt: null, settings: { transactionalTexts: "always" } });
    expect(again.installedAt > first.installedAt).toBe(true);
    expect(await syncs()).toHaveLength(2);
  });

  test("and installs it again is not left for a notice that comes late", async () => {
    const before = new Date(Date.now() - 3_600_000).toISOString();
    const shop = await installed();
    expect((await bye(before)).status).toBe(200);
    expect(await findShop(demoShop)).toEqual(shop);
    expect(await db.session.count()).toBe(1);
    expect(await db.storeEvent.findFirst({ where: { topic: "app/uninstalled" } })).toMatchObject({
      ended: expect.stringContaining("installed again") as string,
    });
  });

  test("and that we don't know is answered with 200", async () => {
    expect((await bye(undefined, "nobody.myshopify.com")).status).toBe(200);
    expect(await db.storeEvent.findFirst()).toMatchObject({ ended: "not a shop that we know" });
  });
});

describe("a merchant who allows less", () => {
  const update = (payload: unknown, domain = demoShop) =>
    answerOf(
      scopesUpdate.action,
      webhookRequest({ topic: "app/scopes_update", domain, payload, path: "/webhooks/app/scopes_update" }),
    );

  test("changes what the session says", async () => {
    await installed();
    expect(
      (await update({ id: 1, previous: ["write_orders"], current: ["read_orders", "read_products"] })).status,
    ).toBe(200);
    expect(await db.session.findFirst()).toMatchObject({ scope: "read_orders,read_products" });
  });

  test("is told which permission is missing where it is needed", async () => {
    await installed();
    shopify.merchant.changeScopes(["read_products"]);
    const { findCustomerByPhone } = await import("#app/shopify/customers.ts");
    const error: unknown = await findCustomerByPhone(adminFor(demoShop), "+14155550101").catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ShopifyError);
    expect((error as ShopifyError).merchantMessage).toContain("read_customers");
  });

  test("in a shop that we don't know, or in words that we don't, is answered with 200", async () => {
    expect((await update({ current: [] }, "nobody.myshopify.com")).status).toBe(200);
    expect((await update({ hello: "there" })).status).toBe(200);
  });
});
