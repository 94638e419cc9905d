import { afterEach, beforeAll, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { everyRow, tablesThatSay } from "../support/rows.ts";
import { demoShop, startWorld, type World } from "../support/world.ts";

let world: World;
const minuteMs = 60_000;
const ann = "+14155550101";

beforeAll(async () => {
  world = await startWorld({ connect: false });
});
afterEach(() => {
  clock.offsetMs = 0;
});

const shopRow = () => db.shop.findUniqueOrThrow({ where: { domain: demoShop } });
const session = () => db.session.findFirst({ where: { shop: demoShop, isOnline: false } });
const tokensUsed = () => [...new Set(world.shopify.requests.map(({ token }) => token))];
let last = 9_000;
const orderOf = (phone: string) => {
  last += 1;
  const customer = { id: 1, first_name: "Ann", last_name: "Lee", phone };
  return { id: last, admin_graphql_api_id: `gid://shopify/Order/${last}`, order_number: last, customer };
};

test("the first opening lets the app in: a token that expires and is sealed, the shop known, its products read", async () => {
  expect(await session()).toMatchObject({
    accessToken: expect.stringMatching(/^test\./),
    refreshToken: expect.stringMatching(/^test\./),
    expiresAt: expect.any(Date),
    refreshTokenExpiresAt: expect.any(Date),
  });
  const lifeMs = (await session())!.expiresAt!.getTime() - Date.now();
  expect(lifeMs).toBeGreaterThan(50 * minuteMs);
  expect(lifeMs).toBeLessThanOrEqual(60 * minuteMs);
  expect(await shopRow()).toMatchObject({ name: "Demo Shop", currency: "USD", uninstalledAt: null });
  const { tables } = world.shopify.store(demoShop);
  expect(await db.product.count()).toBe(tables.products.all().length);
  expect(await db.product.count()).toBeGreaterThan(5);
});

test("no token is anywhere in the database, in none of its tables", async () => {
  expect(tokensUsed().length).toBeGreaterThan(0);
  expect(await tablesThatSay(tokensUsed())).toEqual([]);
  const rows = await everyRow();
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ row }) => /shp(at|rt|ua)_/.test(row))).toEqual([]);
});

test("a token is renewed before it ends, and the work that follows uses the new one", async () => {
  const before = (await session())!;
  const { refreshTokens } = await import("#app/jobs/refresh-tokens.server.ts");
  expect(await refreshTokens()).toEqual({ renewed: 0, failed: 0 });
  clock.offsetMs = 46 * minuteMs;
  expect(await refreshTokens()).toEqual({ renewed: 1, failed: 0 });
  const after = (await session())!;
  expect(after.accessToken).not.toBe(before.accessToken);
  expect(after.expiresAt!.getTime()).toBeGreaterThan(before.expiresAt!.getTime() + 40 * minuteMs);
  const { shopInfo } = await import("#app/shopify/shop.ts");
  const { adminFor } = await import("#app/shopify/request.server.ts");
  const known = tokensUsed().length;
  await shopInfo(adminFor(demoShop));
  expect(tokensUsed()).toHaveLength(known + 1);
  expect(await tablesThatSay(tokensUsed())).toEqual([]);
});

test("who allows less is noted at once", async () => {
  const { merchant } = world.shopify;
  const all = world.shopify.store(demoShop).install.scopes;
  merchant.changeScopes(["read_products", "write_customers"]);
  await world.quiet();
  expect(await session()).toMatchObject({ scope: "read_products,write_customers" });
  merchant.changeScopes([...all]);
  await world.quiet();
  expect((await session())?.scope?.split(",")).toEqual(all);
});

test("a connected number's secrets are in no table either", async () => {
  await world.connect(demoShop);
  expect(await world.phone(ann).asks("HELP")).toMatch(/STOP/);
  const { clientSecret, jwt } = demoAccounts[0]!;
  const bearer = world.ringcentral.requests
    .map(({ headers }) => headers.authorization ?? "")
    .filter((value) => /^bearer /i.test(value))
    .map((value) => value.slice("Bearer ".length));
  expect(bearer.length).toBeGreaterThan(0);
  expect(await tablesThatSay([clientSecret, jwt, ...bearer])).toEqual([]);
});

test("a request for someone's data, and one to forget them, do so by the law's own door", async () => {
  const phone = world.phone(ann);
  await phone.texts("START");
  await world.webhook("orders/create", orderOf(ann));
  world.shopify.merchant.requestData(ann);
  await world.quiet();
  const asked = await db.storeEvent.findFirstOrThrow({ where: { topic: "customers/data_request" } });
  expect(asked).toMatchObject({ ended: expect.stringContaining("ready") });
  const { dataFor } = await import("#app/shops/personal-data.server.ts");
  const { findShop } = await import("#app/shops/find.server.ts");
  const data = await dataFor((await findShop(demoShop))!, asked.id);
  expect(data?.contacts).toMatchObject([{ phone: ann }]);
  expect(data?.messages.length).toBeGreaterThan(3);

  await phone.texts("STOP");
  world.shopify.merchant.requestRedaction(ann);
  await world.quiet();
  const left = (await everyRow()).filter(({ row }) => row.includes(ann));
  expect(left).toEqual([]);
  expect(await db.contact.count({ where: { phone: ann } })).toBe(0);
  // The proof stays, and the STOP with it.
  expect(await db.consentEntry.count()).toBeGreaterThan(1);
  expect((await world.webhook("orders/create", orderOf(ann))).texts).toEqual([]);
});

test("somebody forgotten stays so though the network shows their texts once more, and is answered when they write anew", async () => {
  await db.gatewayAccount.updateMany({ data: { cursor: null } });
  const before = world.phone(ann).received().length;
  await db.contact.deleteMany({ where: { phone: ann } });
  const { goRound } = await import("#app/numbers/rounds.server.ts");
  await goRound();
  await world.quiet();
  expect(await db.message.count({ where: { phone: ann } })).toBe(0);
  expect(world.phone(ann).received()).toHaveLength(before);
  expect(await world.phone(ann).asks("HELP")).toMatch(/STOP/);
});

test("removing the app stops all texting at once, also what waits, and takes every secret with it", async () => {
  await world.phone("+14155550107").texts("START");
  const shop = await shopRow();
  const { pausePace } = await import("#app/messages/pace.server.ts");
  await pausePace("ringcentral:+18005550199", 10 * minuteMs);
  const before = world.ringcentral.sent.length;
  await world.shopify.deliver(demoShop, "orders/create", orderOf("+14155550107"));
  await expect.poll(() => db.message.count({ where: { status: "queued" } }), { timeout: 10_000 }).toBe(1);
  world.shopify.merchant.uninstall();
  await world.quiet();
  expect(await shopRow()).toMatchObject({ id: shop.id, uninstalledAt: expect.any(Date) });
  expect([await db.session.count(), await db.gatewayAccount.count(), await db.code.count()]).toEqual([0, 0, 0]);

  const waiting = await db.message.findFirstOrThrow({ where: { status: "queued" } });
  await db.rateSlot.deleteMany();
  const { sendMessage } = await import("#app/jobs/send-message.server.ts");
  await sendMessage({ messageId: waiting.id });
  expect(await db.message.findUniqueOrThrow({ where: { id: waiting.id } })).toMatchObject({
    status: "refused",
    verdict: "shop.uninstalled",
  });
  const inbound = await world.ringcentral.textFrom("+14155550107", "TRACK", { to: "+18005550199" });
  expect(inbound.status.every((status) => status === 404)).toBe(true);
  expect((await world.webhook("orders/create", orderOf("+14155550107"))).status).toEqual([200]);
  expect(world.ringcentral.sent).toHaveLength(before);
});

test("installed again, it is the same shop, and texts again once its number is connected", async () => {
  const shop = await shopRow();
  world.shopify.merchant.install();
  await world.install(demoShop);
  await world.quiet();
  expect(await shopRow()).toMatchObject({ id: shop.id, uninstalledAt: null });
  await world.connect(demoShop);
  expect((await world.webhook("orders/create", orderOf("+14155550107"))).texts).toHaveLength(1);
});

test("a request to forget the shop leaves it alone while the app is there, and erases all of it once it is not", async () => {
  const { merchant } = world.shopify;
  merchant.requestShopRedaction();
  await world.quiet();
  expect(await shopRow()).toMatchObject({ uninstalledAt: null });
  merchant.uninstall();
  await world.quiet();
  merchant.requestShopRedaction();
  await world.quiet();
  const models = [db.shop, db.contact, db.message, db.consentEntry, db.product, db.turn, db.code, db.step, db.session];
  for (const model of models) expect(await (model as typeof db.shop).count()).toBe(0);
  const left = (await everyRow()).filter(({ row }) => row.includes("+1415") || row.includes("Ann"));
  expect(left).toEqual([]);
});
