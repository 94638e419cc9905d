import { demoShop, openApp, shopify } from "../shopify/simulated.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { brokenAt } from "#app/consent/chain.ts";
import { withLastWord } from "#app/consent/ledger.server.ts";
import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { erasePersonalData } from "#app/jobs/erase-personal-data.server.ts";
import { findShop } from "#app/shops/find.server.ts";
import { dataFor, openDataRequests } from "#app/shops/personal-data.server.ts";
import { useTestDatabase } from "../support/database.ts";
import { fillPerson, fillShop, keepEvent, mentions, type Someone } from "./fill.ts";

await useTestDatabase();

const eve: Someone = {
  phone: "+14155550111",
  name: "Evelyn",
  email: "evelyn@example.com",
  customerId: "820982911946154508",
};
const fay: Someone = {
  phone: "+14155550112",
  name: "Fayette",
  email: "fayette@example.com",
  customerId: "8209829119461545",
};
const domain = "ann.myshopify.com";
let shop: Awaited<ReturnType<typeof fillShop>>;
let other: Awaited<ReturnType<typeof fillShop>>;

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Shop", "BillPayment", "Turn", "Code", "Step", "ConsentEntry", "Template", "Product", "ParkedJob", "StoreEvent", "ContactImport",
    "Session", "RateSlot" CASCADE`;
  shop = await fillShop(domain);
  other = await fillShop("other-shop.myshopify.com");
  for (const person of [eve, fay]) await fillPerson(shop, person);
  await fillPerson(other, eve);
});

// As JSON by hand: the id is beyond what JavaScript holds.
const redact = async ({ customerId, email, phone }: Someone, at: { domain: string } = shop) => {
  const id = await keepEvent(at.domain, "customers/redact", {});
  const payload = `{"shop_id":1,"customer":{"id":${customerId},"email":"${email}","phone":"${phone}"},"orders_to_redact":[]}`;
  await db.$executeRaw`UPDATE "StoreEvent" SET "payload" = ${payload}::jsonb WHERE "id" = ${id}::uuid`;
  return id;
};

const eventOf = (id: string) => db.storeEvent.findUniqueOrThrow({ where: { id } });

describe("customers/redact", () => {
  test("leaves nothing of the person in any table of their shop, its own request included", async () => {
    await db.shop.delete({ where: { id: other.id } });
    for (const table of ["billPayment", "wish", "turn", "code", "step", "consentEntry", "parkedJob"] as const)
      await (db[table] as typeof db.turn).deleteMany({ where: { shopId: other.id } });
    await db.storeEvent.deleteMany({ where: { domain: other.domain } });
    for (const text of [eve.phone, eve.name, eve.email, eve.customerId]) expect(await mentions(text)).not.toEqual({});

    const id = await redact(eve);
    await erasePersonalData({ storeEventId: id });

    for (const text of [eve.phone, eve.name, eve.email, eve.customerId]) expect(await mentions(text)).toEqual({});
    expect(await eventOf(id)).toMatchObject({ ended: "erased", doneAt: expect.any(Date) as Date });
  });

  test("forgets whom a journal names by what it is about", async () => {
    const process = `event:${shop.id}:referral:gid://shopify/Customer/${eve.customerId}`;
    await db.step.create({
      data: { id: crypto.randomUUID(), shopId: shop.id, process, name: "credit", startedAt: new Date() },
    });
    await erasePersonalData({ storeEventId: await redact(eve) });
    expect(await db.step.count({ where: { process } })).toBe(0);
  });

  test("leaves everybody else alone: of this shop, and the same person in another shop", async () => {
    const before = {
      fay: await mentions(fay.phone),
      name: await mentions(fay.name),
      id: await mentions(`${fay.customerId}"`),
    };
    await erasePersonalData({ storeEventId: await redact(eve) });
    expect({
      fay: await mentions(fay.phone),
      name: await mentions(fay.name),
      id: await mentions(`${fay.customerId}"`),
    }).toEqual(before);
    expect(await db.contact.count({ where: { shopId: other.id, phone: eve.phone } })).toBe(1);
    expect(await db.step.count({ where: { shopId: other.id } })).toBe(2);
    expect(await db.storeEvent.count({ where: { domain: other.domain, payload: { not: {} } } })).toBe(1);
  });

  test("keeps the proof of their opt-out by hash: it still holds, and the chain is whole", async () => {
    await erasePersonalData({ storeEventId: await redact(eve) });
    const anew = await db.$transaction((tx) => findOrCreateContact(tx, shop.id, eve.phone as PhoneNumber));
    expect(anew.ledgerConsent).toBeNull();
    expect(await withLastWord(anew)).toMatchObject({ ledgerConsent: "opt-out" });
    const entries = await db.consentEntry.findMany({ where: { shopId: shop.id }, orderBy: { sequence: "asc" } });
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ phone: null, text: null, evidence: null, change: "opt-out" });
    expect(
      brokenAt(
        entries.map((entry) => ({ ...entry, personal: entry.personalHash })),
        sha256,
      ),
    ).toBeUndefined();
  });

  test("finds someone by their number alone, in the form that the shop's country writes it", async () => {
    const id = await keepEvent(domain, "customers/redact", { customer: { id: 5, phone: "(415) 555-0111" } });
    await erasePersonalData({ storeEventId: id });
    expect(await db.contact.count({ where: { shopId: shop.id, phone: eve.phone } })).toBe(0);
    expect(await db.contact.count({ where: { shopId: shop.id } })).toBe(1);
  });

  test("finds someone by their customer record alone, also under a number that they no longer have", async () => {
    await db.contact.updateMany({ where: { shopId: shop.id, phone: eve.phone }, data: { phone: "+14155550119" } });
    const id = await redact({ ...eve, phone: "", email: "" });
    await erasePersonalData({ storeEventId: id });
    expect(await db.contact.count({ where: { shopId: shop.id, phone: "+14155550119" } })).toBe(0);
  });

  test.each([{}, { customer: {} }, { customer: { id: null, email: null, phone: null } }])(
    "that names nobody (%j) erases nobody",
    async (payload) => {
      await erasePersonalData({ storeEventId: await keepEvent(domain, "customers/redact", payload) });
      expect(await db.contact.count({ where: { shopId: shop.id } })).toBe(2);
      expect(await db.step.count({ where: { shopId: shop.id } })).toBe(4);
    },
  );

  test("is safe to repeat, and does nothing the second time", async () => {
    const id = await redact(eve);
    await erasePersonalData({ storeEventId: id });
    const { doneAt } = await eventOf(id);
    await fillPerson(shop, eve);
    await erasePersonalData({ storeEventId: id });
    expect((await eventOf(id)).doneAt).toEqual(doneAt);
    expect(await db.contact.count({ where: { shopId: shop.id, phone: eve.phone } })).toBe(1);
  });

  test("for a shop that we don't know is noted, and nothing is done", async () => {
    const id = await redact(eve, { domain: "nobody.myshopify.com" });
    await erasePersonalData({ storeEventId: id });
    expect((await eventOf(id)).ended).toContain("not a shop that we know");
    expect(await db.contact.count()).toBe(3);
  });
});

describe("shop/redact", () => {
  const gone = new Date("2026-11-18T10:00:00Z");
  const uninstall = (id: string) => db.shop.update({ where: { id }, data: { uninstalledAt: gone } });

  const rowsOf = async ({ id, domain, number }: typeof shop) => ({
    ...(await mentions(id)),
    ...(await mentions(domain)),
    ...(await mentions(number)),
  });

  test("leaves no row of the shop in any table but the request itself, which names nobody", async () => {
    await uninstall(shop.id);
    expect(Object.keys(await rowsOf(shop))).toEqual(
      expect.arrayContaining(["Shop", "Message", "ConsentEntry", "Step", "Session", "RateSlot"]),
    );
    const id = await keepEvent(domain, "shop/redact", { shop_id: 1, shop_domain: domain });
    await erasePersonalData({ storeEventId: id });
    expect(await rowsOf(shop)).toEqual({ StoreEvent: 1 });
    expect(await eventOf(id)).toMatchObject({ ended: "erased" });
    expect(await mentions(fay.phone)).toEqual({});
  });

  test("leaves other shops alone", async () => {
    const before = await rowsOf(other);
    await uninstall(shop.id);
    await erasePersonalData({ storeEventId: await keepEvent(domain, "shop/redact", {}) });
    expect(await rowsOf(other)).toEqual(before);
  });

  describe("where no notice of the uninstallation came", () => {
    beforeEach(async () => {
      shopify.merchant.install();
      await openApp(demoShop);
      await fillPerson(await fillShop(demoShop, { visited: true }), fay);
    });
    const ask = async () => {
      const id = await keepEvent(demoShop, "shop/redact", {});
      await erasePersonalData({ storeEventId: id });
      return (await eventOf(id)).ended;
    };

    test("because the app is installed again, nothing is erased", async () => {
      expect(await ask()).toContain("installed again");
      expect(await db.contact.count({ where: { shop: { domain: demoShop } } })).toBe(1);
    });

    test("because it got lost, all is erased", async () => {
      shopify.merchant.uninstall();
      expect(await ask()).toBe("erased");
      expect(await findShop(demoShop)).toBeUndefined();
    });

    test("and Shopify does not say which, it is asked again later", async () => {
      shopify.faults.next("503", { times: 100 });
      await db.session.updateMany({ where: { shop: demoShop }, data: { expiresAt: new Date() } });
      await expect(ask()).rejects.toThrow("refresh");
      shopify.faults.clear();
      expect(await findShop(demoShop)).toBeDefined();
    });
  });

  test("for a shop that we don't know is noted", async () => {
    const id = await keepEvent("nobody.myshopify.com", "shop/redact", {});
    await erasePersonalData({ storeEventId: id });
    expect((await eventOf(id)).ended).toContain("not a shop that we know");
  });
});

describe("customers/data_request", () => {
  const ask = () =>
    keepEvent(domain, "customers/data_request", {
      customer: { id: 5, email: eve.email, phone: eve.phone },
      orders_requested: [],
    });
  const now = () => new Date();

  test("is listed for the merchant with the day by which to answer, until it is too old", async () => {
    const id = await ask();
    await erasePersonalData({ storeEventId: id });
    expect((await eventOf(id)).ended).toBe("ready for the merchant to download");
    const [open] = await openDataRequests({ domain }, now());
    expect(open).toMatchObject({ id });
    expect(open!.dueAt.getTime() - open!.requestedAt.getTime()).toBe(30 * 86_400_000);
    expect(await openDataRequests(other, now())).toEqual([]);
    expect(await openDataRequests({ domain }, new Date(Date.now() + 31 * 86_400_000))).toEqual([]);
  });

  test("gives all that we hold of the person, and of nobody else", async () => {
    const data = await dataFor((await findShop(domain))!, await ask());
    expect(data).toMatchObject({
      contacts: [{ phone: eve.phone, name: eve.name }],
      messages: [{ text: `It is me, ${eve.name}` }, { text: "Your code" }],
      consent: [{ change: "opt-out", text: `STOP says ${eve.name}` }],
      turns: [{ intent: "buy" }],
      billPayments: [{ state: "waiting" }],
      conversations: [{ state: { state: "open" } }],
      wishes: [{ kind: "price-drop" }],
    });
    expect(data!.storeEvents.map(({ topic }) => topic).sort()).toEqual(["customers/data_request", "orders/create"]);
    const text = JSON.stringify(data);
    expect(text).not.toContain(fay.name);
    expect(text).not.toContain("sealed");
    expect(text).not.toContain(other.id);
  });

  test("gives the rows of every table that hangs on a person, but for codes, of which only hashes are kept", async () => {
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.columns
      WHERE column_name = 'contactId' AND table_schema = current_schema() AND table_name <> 'Code'`;
    const listName = (name: string) =>
      `${name[0]!.toLowerCase()}${name.slice(1)}s`.replace(/ys$/, "ies").replace(/shs$/, "shes");
    // Stands with its contact.
    const wanted = tables.map(({ name }) => (name === "KnownAccount" ? "contacts" : listName(name)));
    expect(Object.keys((await dataFor((await findShop(domain))!, await ask()))!)).toEqual(
      expect.arrayContaining(wanted),
    );
  });

  test("of one shop is not given to another", async () => {
    expect(await dataFor((await findShop(other.domain))!, await ask())).toBeUndefined();
  });

  test("of someone of whom we know nothing says so", async () => {
    const id = await keepEvent(domain, "customers/data_request", {
      customer: { id: 999, email: "nobody@example.com" },
    });
    await erasePersonalData({ storeEventId: id });
    expect((await eventOf(id)).ended).toBe("nothing held of this person");
  });

  test("is gone from the list when the person is erased", async () => {
    await ask();
    await erasePersonalData({ storeEventId: await redact(eve) });
    expect(await openDataRequests({ domain }, now())).toEqual([]);
  });
});
