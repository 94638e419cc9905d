import { beforeEach, expect, test } from "vitest";
import { demoShop, startWorld } from "../support/world.ts";

let shopifyIsBehindMs = 0;
const world = await startWorld({ shopify: { now: () => new Date(Date.now() - shopifyIsBehindMs) } });
const { db } = await import("#app/lib/db.server.ts");
const { ann, bob, cat } = world;
const confirmation = "You have been successfully unsubscribed.";

const stateOf = (phone: string) =>
  world.shopify
    .store(demoShop)
    .customers.filter((customer) => customer.phone === phone)
    .map((customer) => customer.sms.marketingState);
const orderFor = (phone: string, id: number) => ({
  id,
  admin_graphql_api_id: `gid://shopify/Order/${id}`,
  name: "#2001",
  order_number: 2001,
  customer: { first_name: "Ann", phone },
});

const lastInLedger = async (phone: string) => {
  const { change, rule } = await db.consentEntry.findFirstOrThrow({ where: { phone }, orderBy: { sequence: "desc" } });
  return `${change} by ${rule}`;
};

beforeEach(async () => {
  await ann.texts("START");
});

test.each([
  "STOP",
  "stop",
  " Stop. ",
  "END",
  "cancel",
  "UNSUBSCRIBE",
  "quit!",
  "Revoke",
  "OPT OUT",
  "optout",
  "STOPALL",
  "Stop2End",
  "stopp",
  "pls stop texting me",
])("%j unsubscribes, with one confirmation, here and in Shopify", async (word) => {
  expect(await ann.texts(word)).toEqual([confirmation]);
  expect(stateOf(ann.number)).toEqual(["UNSUBSCRIBED"]);
  const entry = await db.consentEntry.findFirstOrThrow({ orderBy: { sequence: "desc" } });
  expect(entry).toMatchObject({ change: "opt-out", phone: ann.number, text: word });
  expect(entry.rule).toMatch(/opt-out/);
});

test("a second STOP gets no second confirmation, and nothing else passes", async () => {
  expect(await ann.texts("STOP")).toEqual([confirmation]);
  expect(await ann.texts("STOP")).toEqual([]);
  expect(await ann.texts("BUY 2 blue mug")).toEqual([]);
  expect((await world.webhook("orders/create", orderFor(ann.number, 7001))).texts).toEqual([]);
});

test("HELP and INFO answer word for word, also to somebody opted out", async () => {
  const help =
    "Please call +18005550199 for more information, or text STOP to stop these messages. Msg & Data rates may apply.";
  expect(await ann.texts("HELP")).toEqual([help]);
  expect(await ann.texts("info")).toEqual([help]);
  await ann.texts("STOP");
  expect(await ann.texts("Help!")).toEqual([help]);
});

test("START opts back in, and orders are texted again", async () => {
  await ann.texts("STOP");
  expect(await ann.asks("START")).toMatch(/^Demo Shop: You're in/);
  expect(stateOf(ann.number)).toEqual(["SUBSCRIBED"]);
  expect((await world.webhook("orders/create", orderFor(ann.number, 7002))).texts).toHaveLength(1);
});

test("what the merchant changes in Shopify is followed", async () => {
  expect((await world.webhook("orders/create", orderFor(bob.number, 7003))).texts).toEqual([]);
  world.shopify.merchant.setConsent(bob.number, "SUBSCRIBED");
  await world.quiet();
  expect((await world.webhook("orders/create", orderFor(bob.number, 7004))).texts).toHaveLength(1);
  world.shopify.merchant.setConsent(bob.number, "UNSUBSCRIBED");
  await world.quiet();
  expect((await world.webhook("orders/create", orderFor(bob.number, 7005))).texts).toEqual([]);
});

test("a person's STOP is not undone by the merchant, only by the person", async () => {
  await ann.texts("STOP");
  world.shopify.merchant.setConsent(ann.number, "SUBSCRIBED");
  await world.quiet();
  expect((await world.webhook("orders/create", orderFor(ann.number, 7006))).texts).toEqual([]);
});

test("who unsubscribes in Shopify moments after START is heard, though Shopify's clock is behind ours", async () => {
  shopifyIsBehindMs = 45_000;
  expect(await cat.asks("START")).toMatch(/^Demo Shop: You're in/);
  expect(stateOf(cat.number)).toEqual(["SUBSCRIBED"]);
  world.shopify.merchant.setConsent(cat.number, "UNSUBSCRIBED");
  await world.quiet();
  shopifyIsBehindMs = 0;
  expect((await world.webhook("orders/create", orderFor(cat.number, 7010))).texts).toEqual([]);
  expect(await lastInLedger(cat.number)).toBe("opt-out by store.unsubscribed");
});

test("what Shopify heard from us, and tells us once they have said something else, is no word of Shopify's", async () => {
  await cat.texts("STOP");
  const stop = await db.consentEntry.findFirstOrThrow({ where: { phone: cat.number }, orderBy: { sequence: "desc" } });
  await cat.texts("START");
  const start = await lastInLedger(cat.number);
  // As it is until Shopify has heard of the START, too.
  await db.contact.updateMany({ where: { phone: cat.number }, data: { storeConsent: "unsubscribed" } });
  await world.webhook("customers_marketing_consent/update", {
    phone: cat.number,
    sms_marketing_consent: { state: "unsubscribed", consent_updated_at: stop.occurredAt.toISOString() },
  });
  expect(await lastInLedger(cat.number)).toBe(start);
});

test("what was read in Shopify before it told of it stands in the ledger once it has", async () => {
  const { sms } = world.shopify.store(demoShop).customers.find(({ phone }) => phone === bob.number)!;
  Object.assign(sms, { marketingState: "SUBSCRIBED", consentUpdatedAt: new Date() });
  await bob.texts("BUY 2 blue mug");
  await world.webhook("customers_marketing_consent/update", {
    phone: bob.number,
    sms_marketing_consent: { state: "subscribed", consent_updated_at: new Date().toISOString() },
  });
  expect(await lastInLedger(bob.number)).toBe("opt-in by store.subscribed");
});

test("STOP in the middle of an order stops everything, and the code is worth nothing any more", async () => {
  const offer = await ann.asks("BUY 2 blue mug");
  const code = /\b\d{6}\b/.exec(offer)![0];
  expect(await ann.texts("STOP")).toEqual([confirmation]);
  expect(await ann.texts(code)).toEqual([]);
  await ann.texts("START");
  const orders = world.shopify.store(demoShop).orders.length;
  await ann.texts(code);
  expect(world.shopify.store(demoShop).orders.length).toBe(orders);
});

test("the proof of a number is a file: its words and ours, what was shown, and a ledger that verifies", async () => {
  for (const text of ["STOP", "START", "pls stop texting me"]) await ann.texts(text);
  const { merchantOf } = await import("../routes/visit.ts");
  const route = await import("#app/routes/app.contacts.$contactId.evidence.tsx");
  const { id: contactId } = await db.contact.findFirstOrThrow({ where: { phone: ann.number } });
  const get = (path: string, id = contactId) =>
    merchantOf(world, demoShop).opens<Response>(route, path, { contactId: id });
  const page = await get("/app");
  expect(page.headers.get("content-disposition")).toMatch(/^attachment; filename="consent-14155550101-.*\.html"$/);
  const html = await page.text();
  expect(html).toContain("pls stop texting me");
  expect(html).not.toContain("DOES NOT VERIFY");
  type Entry = Record<"change" | "text" | "wording" | "hash", string> & Record<"answer" | "check" | "evidence", object>;
  const file = (await (await get("/app?as=json")).json()) as { entries: Entry[]; chain: object };
  const stop = file.entries.findLast(({ change }) => change === "opt-out")!;
  expect(stop).toMatchObject({
    text: "pls stop texting me",
    answer: { kind: "opt-out-confirmation", text: confirmation },
    check: { sealed: true, personal: true },
    evidence: { number: "+18005550199", gateway: "ringcentral", networkId: expect.stringMatching(/^\d+$/) as string },
  });
  // Who comes back had last read that they are out.
  const back = file.entries.findLast(({ change, wording }) => change === "opt-in" && wording === confirmation);
  expect(back).toMatchObject({ text: "START" });
  expect(file.chain).toMatchObject({ brokenAt: null, head: { hash: expect.any(String) as string } });
  expect((await get("/app", "00000000-0000-7000-8000-000000000000")).status).toBe(404);
  expect((await get("/app", "nobody")).status).toBe(404);
});

test("the ledger is a whole chain, and the database refuses to change it", async () => {
  const { brokenAt } = await import("#app/consent/chain.ts");
  const { sha256 } = await import("#app/lib/seal.server.ts");
  const rows = await db.consentEntry.findMany({ orderBy: { sequence: "asc" } });
  const entries = rows.map((row) => ({ ...row, personal: row.personalHash }));
  expect(rows.length).toBeGreaterThan(10);
  expect(brokenAt(entries, sha256)).toBeUndefined();
  expect(
    brokenAt(
      [
        ...entries.slice(0, 3),
        { ...entries[3]!, change: "opt-in" === entries[3]!.change ? "opt-out" : "opt-in" },
        ...entries.slice(4),
      ],
      sha256,
    ),
  ).toBe(4);
  expect(
    brokenAt(
      entries.filter(({ sequence }) => sequence !== 5),
      sha256,
    ),
  ).toBe(5);
  await expect(
    db.consentEntry.update({ where: { id: rows[0]!.id }, data: { change: "opt-in", hash: "forged" } }),
  ).rejects.toThrow(/cannot be changed/);
});
