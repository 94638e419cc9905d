import { beforeEach, describe, expect, test } from "vitest";
import { compareConsents } from "#app/consent/comparisons.server.ts";
import { lastChecks } from "#app/consent/checks.server.ts";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { handlers } from "#app/jobs/registry.server.ts";
import { refuseWrites } from "../support/refuse-writes.ts";
import { demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob, cat, shopify, ringcentral } = world;
const shopNumber = "+18005550199";
const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { domain: demoShop } });

/** The night's comparison, and all that follows from it. */
async function compare() {
  await compareConsents(shopId);
  await world.quiet();
  return Object.fromEntries(
    (await lastChecks(shopId)).map(({ list, found }) => [list === "shopify" ? list : "network", found]),
  );
}
const ofShopify = (phone: string) =>
  shopify.store(demoShop).customers.find((customer) => customer.phone === phone)!.sms.marketingState;
const ofNetwork = (phone: string) => ringcentral.consents.find(({ to }) => to === phone)?.optStatus;
/** What became of the last text to them. */
async function arrived(phone: string) {
  await ringcentral.idle();
  return ringcentral.thread(phone).findLast(({ direction }) => direction === "outbound")?.status;
}
const contactOf = (phone: string) => db.contact.findFirstOrThrow({ where: { shopId, phone } });
const said = async (phone: string) => (await db.contact.findFirst({ where: { shopId, phone } }))?.ledgerConsent;
const lastEntry = () => db.consentEntry.findFirstOrThrow({ where: { shopId }, orderBy: { sequence: "desc" } });
/** A change in Shopify of which no webhook comes. */
const unheard = async (phone: string, state: "SUBSCRIBED" | "UNSUBSCRIBED") => {
  shopify.loseWebhooks();
  shopify.merchant.setConsent(phone, state);
  await world.quiet();
};

beforeEach(async () => {
  for (const person of [ann, bob]) if ((await said(person.number)) !== "opt-in") await person.texts("START");
});

describe("with Shopify", () => {
  test("an opt-out there whose webhook was lost is found in the night, and holds", async () => {
    await unheard(bob.number, "UNSUBSCRIBED");
    expect((await contactOf(bob.number)).storeConsent).toBe("subscribed");
    expect((await compare()).shopify).toMatchObject({ followed: 1, told: 0, kept: 0 });
    expect((await contactOf(bob.number)).storeConsent).toBe("unsubscribed");
    expect(await lastEntry()).toMatchObject({
      ...{ phone: bob.number, change: "opt-out", method: "admin", rule: "store.unsubscribed" },
      evidence: { foundBy: "nightly comparison with Shopify" },
    });
    // A second look finds nothing more, and writes nothing more.
    const { sequence } = await lastEntry();
    expect((await compare()).shopify).toMatchObject({ followed: 0, told: 0 });
    expect((await lastEntry()).sequence).toBe(sequence);
  });

  test("a STOP that never reached it is told it", async () => {
    const word = { ledgerConsent: "opt-out", ledgerConsentAt: new Date() };
    await db.contact.updateMany({ where: { phone: ann.number }, data: word });
    expect(ofShopify(ann.number)).toBe("SUBSCRIBED");
    expect((await compare()).shopify).toMatchObject({ told: 1 });
    expect(ofShopify(ann.number)).toBe("UNSUBSCRIBED");
    expect((await compare()).shopify).toMatchObject({ told: 0 });
  });

  test("a person's own STOP is not undone by the store, heard or unheard: it is kept, and said so", async () => {
    await bob.texts("STOP");
    // The store's word is the later one, by the second that Shopify counts in.
    const earlier = new Date(Date.now() - 5_000);
    await db.contact.updateMany({ where: { phone: bob.number }, data: { ledgerConsentAt: earlier } });
    await unheard(bob.number, "SUBSCRIBED");
    expect((await compare()).shopify).toMatchObject({ followed: 1, told: 0, kept: 1 });
    expect(await contactOf(bob.number)).toMatchObject({ ledgerConsent: "opt-out", storeConsent: "subscribed" });
    const order = { id: 9001, admin_graphql_api_id: "gid://shopify/Order/9001", name: "#9001", order_number: 9001 };
    const { texts } = await world.webhook("orders/create", { ...order, customer: { phone: bob.number } });
    expect(texts).toEqual([]);
  });

  test("one that was interrupted goes on where it stopped, and ends as if it had not been", async () => {
    await unheard(bob.number, "UNSUBSCRIBED");
    const { refuse, stop } = await refuseWrites(["ConsentEntry"]);
    await refuse(1);
    await expect(compareConsents(shopId)).rejects.toThrow(/refused by a test/);
    await stop();
    expect(await db.consentCheck.findFirstOrThrow({ where: { list: "shopify" } })).toMatchObject({ endedAt: null });
    expect((await compare()).shopify).toMatchObject({ followed: 1 });
    expect((await contactOf(bob.number)).storeConsent).toBe("unsubscribed");
  });
});

describe("with the network's list", () => {
  test("an opt-out there whose event was lost stops our texts, here and in Shopify", async () => {
    // What the network has to tell of before is not the event that gets lost.
    await world.quiet();
    await ringcentral.idle();
    ringcentral.events.lose(1, "consents");
    await ringcentral.noteConsent(shopNumber, ann.number, "OptOut", "Carrier");
    await world.quiet();
    expect((await contactOf(ann.number)).ledgerConsent).toBe("opt-in");
    expect((await compare()).network).toMatchObject({ followed: 1 });
    expect(await contactOf(ann.number)).toMatchObject({ ledgerConsent: "opt-out" });
    expect(ofShopify(ann.number)).toBe("UNSUBSCRIBED");
    const entries = await db.consentEntry.findMany({ where: { phone: ann.number, rule: "network.carrier" } });
    expect(entries.at(-1)).toMatchObject({ evidence: { foundBy: "nightly comparison with the network" } });
  });

  test("a STOP to us is told it, so that nobody else on that number texts them; HELP and START get through all the same", async () => {
    await ann.texts("STOP");
    expect(ofNetwork(ann.number)).not.toBe("OptOut");
    expect((await compare()).network).toMatchObject({ told: 1, refused: 0 });
    expect(ofNetwork(ann.number)).toBe("OptOut");
    expect((await compare()).network).toMatchObject({ told: 0 });
    expect(await ann.asks("HELP")).toMatch(/18005550199/);
    expect(await arrived(ann.number)).toBe("Delivered");
    expect((await contactOf(ann.number)).ledgerConsent).toBe("opt-out");
    expect((await compare()).network).toMatchObject({ told: 1 });
    expect(ofNetwork(ann.number)).toBe("OptOut");
    expect(await ann.asks("START")).toMatch(/You're in/);
    expect(await contactOf(ann.number)).toMatchObject({ ledgerConsent: "opt-in", blockedAt: null });
    expect(ofNetwork(ann.number)).toBe("OptIn");
    expect(await arrived(ann.number)).toBe("Delivered");
    expect((await compare()).network).toMatchObject({ told: 0, followed: 0 });
  });

  test("another system's opt-in is nobody's START: our opt-out is told it again", async () => {
    await cat.texts("STOP");
    await compare();
    await ringcentral.noteConsent(shopNumber, cat.number, "OptIn", "Api");
    await world.quiet();
    expect((await contactOf(cat.number)).ledgerConsent).toBe("opt-out");
    expect((await compare()).network).toMatchObject({ told: 1, followed: 0 });
    expect(ofNetwork(cat.number)).toBe("OptOut");
  });

  test("a list that the network does not show is a problem that is told, and keeps nobody from Shopify's", async () => {
    await unheard(bob.number, "SUBSCRIBED");
    const [account] = ringcentral.accounts;
    Object.assign(account!, { scopes: ["ReadMessages", "ReadAccounts"] });
    const found = await compare();
    Object.assign(account!, { scopes: undefined });
    expect(found.network?.problem).toMatch(/permission/);
    expect(found.shopify).toMatchObject({ followed: 1 });
    const { merchantOf } = await import("../routes/visit.ts");
    const route = await import("#app/routes/app.privacy._index.tsx");
    expect(await merchantOf(world, demoShop).opens(route)).toMatchObject({
      checks: [
        { list: shopNumber, problem: expect.stringMatching(/permission/) as string, lines: [] },
        {
          list: "Shopify",
          problem: undefined,
          lines: [{ said: "Had not reached us, and holds here now: {{count}}.", count: 1 }],
        },
      ],
    });
  });
});

test("the night is the shop's own, and a shop that is awake is left alone", async () => {
  const { DateTime } = await import("luxon");
  const enqueued = async () =>
    Number(
      (await db.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM pgboss.job WHERE name = 'compare-consents'`)[0]
        .count,
    );
  const { timeZone } = await db.shop.findUniqueOrThrow({ where: { id: shopId } });
  for (const [hour, more] of [
    [12, 0],
    [3, 1],
  ] as const) {
    const before = await enqueued();
    clock.offsetMs = DateTime.now().setZone(timeZone).set({ hour, minute: 41 }).toMillis() - Date.now();
    await handlers["begin-comparisons"]({}, undefined as never);
    expect((await enqueued()) - before).toBe(more);
    clock.offsetMs = 0;
  }
  await world.quiet();
});
