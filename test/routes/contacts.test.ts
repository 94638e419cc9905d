import { beforeAll, describe, expect, test } from "vitest";
import type { ShownContactPage } from "#app/components/contacts/shown-contact.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { demoShop, secondShop, startWorld, type World } from "../support/world.ts";
import { merchantOf } from "./visit.ts";

type Listed = {
  id: string;
  phone: string;
  name: string | null;
  standing: string;
  since: string | null;
  source: string | null;
  lastText: string | null;
};
type List = { contacts: Listed[]; next?: string; isFirstPage: boolean };
type Answer = { ok: boolean; said?: string; errors?: Record<string, string> };

let world: World;
let merchant: ReturnType<typeof merchantOf>;
let shop: Shop;

const route = (name: string) =>
  import(`../../app/routes/${name}.tsx`) as Promise<{ loader: unknown; action?: unknown }>;
const list = async (query = "", who = merchant) => who.opens<List>(await route("app.contacts._index"), `/app${query}`);
const contact = async (contactId: string, who = merchant) =>
  who.opens<{ contact: ShownContactPage } & Response>(await route("app.contacts.$contactId._index"), "/app", {
    contactId,
  });
const idOf = async (phone: string) => (await db.contact.findFirstOrThrow({ where: { shopId: shop.id, phone } })).id;
const phonesOf = ({ contacts }: List) => contacts.map(({ phone }) => phone);

beforeAll(async () => {
  world = await startWorld({ shops: "both" });
  merchant = merchantOf(world, demoShop);
  shop = await shopOfPage(demoShop);
  await world.ann.texts("START");
  await world.bob.texts("pls stop texting me");
  await world.stranger.texts("HELP");
  world.shopify.merchant.setConsent(world.cat.number, "SUBSCRIBED");
  await world.quiet();
});

describe("the list of contacts", () => {
  test("says of each what they agreed to, since when and from where, and what was texted last", async () => {
    const { contacts } = await list();
    const of = (phone: string) => contacts.find((one) => one.phone === phone);
    expect(of(world.ann.number)).toMatchObject({ standing: "opted-in", source: "keyword", since: expect.any(String) });
    expect(of(world.bob.number)).toMatchObject({
      ...{ standing: "opted-out", source: "words", lastText: "You have been successfully unsubscribed." },
    });
    expect(of(world.cat.number)).toMatchObject({ standing: "opted-in", source: "admin", lastText: null });
    expect(of(world.stranger.number)).toMatchObject({ standing: "none", since: null, source: null });
  });

  test("is filtered by where they stand and by how we know, and searched by number and name", async () => {
    await db.contact.updateMany({ where: { shopId: shop.id, phone: world.ann.number }, data: { name: "Ann <b>Lee" } });
    const suppressed = { id: newId(), shopId: shop.id, phone: "+14155550190", suppressedReason: "gone" };
    await db.contact.create({ data: suppressed });
    expect(phonesOf(await list("?show=opted-out"))).toEqual([world.bob.number]);
    expect(phonesOf(await list("?show=suppressed"))).toEqual(["+14155550190"]);
    expect(phonesOf(await list("?show=pending"))).toEqual([]);
    expect(phonesOf(await list("?source=keyword"))).toEqual([world.ann.number]);
    expect(phonesOf(await list("?source=words"))).toEqual([world.bob.number]);
    expect(phonesOf(await list("?source=admin"))).toEqual([world.cat.number]);
    expect(phonesOf(await list("?source=keyword&show=opted-in"))).toEqual([world.ann.number]);
    for (const search of ["555-0102", "%2B14155550102", "(415) 555-0102", "0102"])
      expect([search, ...phonesOf(await list(`?search=${search}`))]).toEqual([search, world.bob.number]);
    expect(phonesOf(await list("?search=%3Cb%3El"))).toEqual([world.ann.number]);
    expect(phonesOf(await list("?search=%25"))).toEqual([]);
    expect((await list("?show=x&after=y&search=")).contacts.length).toBeGreaterThan(3);
    expect(phonesOf(await list("?search=0102", merchantOf(world, secondShop)))).toEqual([]);
  });

  test("shows everybody once, page by page, by either order", async () => {
    const { loadContacts } = await import("#app/contacts/list.server.ts");
    const { id: shopId, country } = await shopOfPage(secondShop);
    const phones = Array.from({ length: 9 }, (_, at) => `+1415555091${at}`);
    const createdAt = new Date("2026-11-01T10:00:00Z");
    await db.contact.createMany({ data: phones.map((phone) => ({ id: newId(), shopId, phone, createdAt })) });
    const { optOutNumber } = await import("#app/conversations/opt-out-number.server.ts");
    for (const phone of phones) await optOutNumber({ shopId, phone: phone as never, author: "A" });
    for (const [most, source] of [
      [1, undefined],
      [4, undefined],
      [20, undefined],
      [1, "merchant"],
      [4, "merchant"],
    ] as const) {
      const seen: string[] = [];
      for (let after: string | undefined, pages = 0; pages < 20; pages++) {
        const page = await loadContacts({ shop: { id: shopId, country }, source, most, after });
        seen.push(...page.contacts.map(({ phone }) => phone));
        after = page.next;
        if (!after) break;
      }
      expect([most, source, ...seen.toSorted()]).toEqual([most, source, ...phones]);
    }
  });

  test("is read by its indexes, however it is filtered", async () => {
    await pool().query("ANALYZE");
    const explained = async (where: string, order: string) => {
      const client = await pool().connect();
      try {
        await client.query(
          "BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off",
        );
        const { rows } = await client.query<{ "QUERY PLAN": string }>(
          `EXPLAIN SELECT * FROM "Contact" contact WHERE "shopId" = '${shop.id}' ${where} ORDER BY ${order} LIMIT 50`,
        );
        return rows.map((row) => row["QUERY PLAN"]).join("\n");
      } finally {
        await client.query("ROLLBACK");
        client.release();
      }
    };
    const newest = `"createdAt" DESC, "id" DESC`;
    expect(await explained("", newest)).toContain("Contact_shopId_createdAt_id_idx");
    const standing = `AND contact_standing("ledgerConsent", "storeConsent", "suppressedReason") = 'opted-out'`;
    expect(await explained(standing, newest)).toContain("Contact_standing_idx");
  });
});

describe("a contact", () => {
  test("shows every entry of their ledger in plain words, and whether a text would go out now", async () => {
    const { contact: bob } = await contact(await idOf(world.bob.number));
    expect(bob).toMatchObject({
      ...{ phone: world.bob.number, standing: "opted-out", canOptOut: false },
      order: { goes: false, why: "Not sent: this person opted out" },
      offer: { goes: false, why: "Not sent: this person opted out" },
      entries: [{ what: expect.any(String), how: expect.any(String), text: "pls stop texting me", actor: null }],
    });
    const { contact: ann } = await contact(await idOf(world.ann.number));
    expect(ann).toMatchObject({ standing: "opted-in", canOptOut: true, order: { goes: true, why: null } });
    expect(ann.entries[0]).toMatchObject({ text: "START" });
  });

  test("is opted out by hand, once, and Shopify is told", async () => {
    const page = await route("app.contacts.$contactId._index");
    const contactId = await idOf(world.cat.number);
    const optOut = () => merchant.sends<Answer>(page, { intent: "opt-out" }, { contactId });
    expect(await optOut()).toEqual({ ok: true, said: "Opted out" });
    expect(await optOut()).toEqual({ ok: false, said: "It was done already" });
    await world.quiet();
    expect((await contact(contactId)).contact).toMatchObject({
      standing: "opted-out",
      entries: [{ actor: expect.stringMatching(/^Staff member \d+/) as string }, {}],
    });
    const { customers } = world.shopify.store(demoShop);
    expect(customers.find(({ phone }) => phone === world.cat.number)!.sms.marketingState).toBe("UNSUBSCRIBED");
  });

  test("of another shop is not there, and nor is one that nobody has", async () => {
    const stranger = merchantOf(world, secondShop);
    expect(await contact(await idOf(world.ann.number), stranger)).toMatchObject({ status: 404 });
    expect(await contact(newId())).toMatchObject({ status: 404 });
    expect(await contact("no-id")).toMatchObject({ status: 404 });
  });
});

test("a number that is no contact is opted out by hand, and gets nothing from then on", async () => {
  const page = await route("app.contacts._index");
  const optOut = (phone: string) => merchant.sends<Answer>(page, { intent: "opt-out", phone });
  expect(await optOut("12")).toMatchObject({ ok: false, errors: { phone: expect.any(String) } });
  expect(await optOut("(415) 555-0199")).toEqual({ ok: true, said: "Opted out" });
  expect(await optOut("+1 415 555 0199")).toEqual({ ok: true, said: "This number had opted out before" });
  expect(await merchant.sends(page, { intent: "opt-in", phone: "+14155550199" })).toMatchObject({ status: 400 });
  const order = { id: 9001, admin_graphql_api_id: "gid://shopify/Order/9001", name: "#9001", order_number: 9001 };
  const about = { ...order, customer: { first_name: "Eve", phone: "+14155550199" } };
  expect((await world.webhook("orders/create", about)).texts).toEqual([]);
});

test("all contacts are exported, and no cell of the file is run by a spreadsheet", async () => {
  const phone = world.stranger.number;
  await db.contact.updateMany({ where: { shopId: shop.id, phone }, data: { name: `=HYPERLINK("http://x","y")` } });
  const file = await merchant.opens<Response>(await route("app.contacts.export"));
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="contacts.csv"');
  const [titles, ...lines] = (await file.text()).trim().split("\r\n");
  expect(titles).toMatch(/^﻿?Phone,Name,Consent,Since,Source,/);
  expect(lines).toHaveLength(await db.contact.count({ where: { shopId: shop.id } }));
  expect(lines.find((line) => line.startsWith(`${phone},`))).toContain(`"'=HYPERLINK(""http://x"",""y"")",none`);
  expect(lines.find((line) => line.startsWith(`${world.bob.number},`))).toMatch(/opted-out,2\d{3}-.*,words,opt-out/);
});
