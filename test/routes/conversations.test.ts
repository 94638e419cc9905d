import { DateTime } from "luxon";
import { beforeAll, describe, expect, test } from "vitest";
import type { ShownBeside } from "#app/components/conversations/shown-customer.ts";
import type { ShownThread } from "#app/components/conversations/shown.ts";
import { markOfInbox, markOfThread } from "#app/conversations/inbox-mark.server.ts";
import { textsQuery } from "#app/conversations/inbox-search.server.ts";
import { loadInbox } from "#app/conversations/inbox.server.ts";
import type { Filled } from "#app/conversations/thread-saved.server.ts";
import { handlers } from "#app/jobs/registry.server.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { recordReceipts } from "#app/messages/receipt.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { demoShop, secondShop, startWorld, type World } from "../support/world.ts";
import { merchantOf } from "./visit.ts";
import { inEnglish } from "../support/english.ts";

type Answer = { ok: boolean; said?: string; errors?: Record<string, string> };
type Inbox = {
  people: { contactId: string; phone: string; name: string | null; need?: string; unseen: number }[];
  next?: string;
};

let world: World;
let merchant: ReturnType<typeof merchantOf>;
let shop: Shop;
const ids: Record<string, string> = {};

const route = (name: string) =>
  import(`../../app/routes/${name}.tsx`) as Promise<{ loader: unknown; action?: unknown }>;
const inbox = async (query = "") => merchant.opens<Inbox>(await route("app.conversations._index"), `/app${query}`);
const thread = async (contactId: string, who = merchant, query = "") => {
  const opened = await who.opens<{ thread: ShownThread } | Response>(
    await route("app.conversations.$contactId"),
    `/app${query}`,
    { contactId },
  );
  if (opened instanceof Response) throw new Error(`answered ${opened.status}`);
  return opened.thread;
};
const sends = async (contactId: string, fields: Record<string, string>, who = merchant) =>
  who.sends<Answer>(await route("app.conversations.$contactId"), fields, { contactId });

beforeAll(async () => {
  world = await startWorld({ shops: "both" });
  merchant = merchantOf(world, demoShop);
  shop = await shopOfPage(demoShop);
  await world.ann.texts("BUY 2 blue mug");
  await world.bob.texts("PERSON");
  await world.stranger.texts("<b>flurb</b> wibble zonk");
  for (const { id, phone } of await db.contact.findMany({ where: { shopId: shop.id } })) ids[phone] = id;
});

describe("the inbox", () => {
  const phones = ({ people }: Inbox) => people.map(({ phone }) => phone);

  test("shows those who need somebody first, and counts them in the menu and on the first page", async () => {
    const { people } = await inbox();
    expect(people.map(({ phone, need }) => [phone, need])).toEqual([
      [world.stranger.number, "not-understood"],
      [world.bob.number, "waiting"],
      [world.ann.number, undefined],
    ]);
    expect(await merchant.opens(await route("app"))).toMatchObject({ waiting: 2 });
    expect(await merchant.opens(await route("app._index"))).toMatchObject({
      troubles: [
        {
          title: { key: "{{count}} people wait for you", values: { count: 2 } },
          url: "/app/conversations?show=needs-you",
        },
      ],
    });
  });

  test("is filtered, searched by number and name, and takes odd wishes for none", async () => {
    expect(phones(await inbox("?show=with-team"))).toEqual([world.bob.number]);
    expect(phones(await inbox("?show=not-understood"))).toEqual([world.stranger.number]);
    expect(phones(await inbox("?show=locked"))).toEqual([]);
    expect(phones(await inbox("?search=555%200101"))).toEqual([world.ann.number]);
    expect(phones(await inbox("?search=%25"))).toEqual([]);
    await sends(ids[world.ann.number]!, { intent: "introduce" });
    expect(phones(await inbox("?search=ann"))).toEqual([world.ann.number]);
    expect(phones(await inbox("?show=x&after=y&search="))).toHaveLength(3);
  });

  test("shows everybody once, page by page, those of one moment too", async () => {
    const at = new Date("2026-11-01T10:00:00Z");
    const { id: shopId } = await shopOfPage(secondShop);
    const people = Array.from({ length: 9 }, (_, index) => ({ id: newId(), shopId, phone: `+1415555090${index}` }));
    await db.contact.createMany({ data: people });
    const text = {
      shopId,
      direction: "in",
      gateway: "ringcentral",
      number: "+18885550142",
      kind: "inbound",
      status: "ended",
    };
    for (const [index, { id, phone }] of people.entries())
      for (const ended of ["help", index < 3 ? "unknown" : "track"])
        await db.message.create({
          data: {
            ...text,
            id: newId(),
            contactId: id,
            phone,
            text: ended,
            ended,
            createdAt: index < 3 ? new Date() : at,
            occurredAt: at,
          },
        });
    for (const most of [1, 2, 3, 4, 20]) {
      const seen: string[] = [];
      for (let after: string | undefined, pages = 0; pages < 20; pages++) {
        const page = await loadInbox({ shopId, filter: "all", most, after });
        seen.push(...page.people.map(({ phone, need }) => `${phone} ${need ?? ""}`));
        after = page.next;
        if (!after) break;
      }
      expect(seen, `${most} a page`).toHaveLength(people.length);
      expect(new Set(seen)).toEqual(
        new Set(people.map(({ phone }, index) => `${phone} ${index < 3 ? "not-understood" : ""}`)),
      );
      expect(seen.slice(0, 3).every((one) => one.endsWith("not-understood"))).toBe(true);
    }
  });
});

describe("a thread", () => {
  test("tells apart who wrote what, and says how each text was read and what it led to", async () => {
    const { texts, state, consent, customerUrl } = await thread(ids[world.ann.number]!);
    expect(texts).toMatchObject([
      {
        ...{ from: "customer", text: "BUY 2 blue mug" },
        audit: { readAs: "Buy", rule: expect.stringContaining("buy"), stood: { key: "nothing open" }, today: null },
      },
      { from: "robot", who: { is: "Automatic" }, text: expect.stringMatching(/2 x Blue Mug.*••••••/s) },
    ]);
    expect(inEnglish(state)).toBe("waiting for a one-time code (Buy)");
    expect(consent).toMatchObject({ label: "Agreed to texts" });
    expect(customerUrl).toMatch(/^https:\/\/admin\.shopify\.com\/store\/demo-shop\/customers\/\d+$/);
  });

  test("says where today's reader takes a text for something else than was done", async () => {
    const { messageId } = await db.turn.findFirstOrThrow({ where: { contactId: ids[world.ann.number]! } });
    await db.turn.update({ where: { messageId }, data: { intent: "search", rule: "an.old.rule" } });
    expect((await thread(ids[world.ann.number]!)).texts[0]!.audit).toMatchObject({
      ...{ readAs: expect.stringMatching(/search/i), rule: "an.old.rule" },
      today: { readAs: "Buy" },
    });
  });

  test("is seen once it was looked at, answered, handed back", async () => {
    const bob = ids[world.bob.number]!;
    expect(await thread(bob)).toMatchObject({ unseen: 1, human: { why: "asked" } });
    expect(await sends(bob, { intent: "seen" })).toEqual({ ok: true });
    expect((await inbox("?show=with-team")).people).toMatchObject([{ need: "with-team", unseen: 0 }]);
    expect(await sends(bob, { intent: "reply", text: " Hello Bob ", key: newId() })).toEqual({
      ok: true,
      said: "On its way",
    });
    await world.quiet();
    expect(world.bob.received().at(-1)).toBe("Hello Bob");
    expect((await thread(bob)).texts.at(-1)).toMatchObject({
      from: "team",
      who: { is: "named", name: expect.stringMatching(/^Staff member \d+/) },
    });
    expect(await sends(bob, { intent: "hand-back" })).toEqual({ ok: true, said: "Automatic replies are on again" });
    expect(await sends(bob, { intent: "hand-back" })).toEqual({ ok: false, said: "It was done already" });
    expect(await sends(bob, { intent: "take-over" })).toMatchObject({ ok: true });
    expect(await thread(bob)).toMatchObject({ human: { why: "taken" } });
    await sends(bob, { intent: "hand-back" });
  });

  test("of a number that was opted out takes no reply, and says why", async () => {
    const stranger = ids[world.stranger.number]!;
    expect(await sends(stranger, { intent: "opt-out" })).toEqual({ ok: true, said: "Opted out" });
    await world.quiet();
    const sent = world.ringcentral.sent.length;
    expect(await sends(stranger, { intent: "reply", text: "Hello?", key: newId() })).toEqual({
      ...{ ok: false, said: "Not sent: this person opted out" },
      errors: { text: "Not sent: this person opted out" },
    });
    await world.quiet();
    expect(world.ringcentral.sent).toHaveLength(sent);
    expect(await thread(stranger)).toMatchObject({
      isMute: true,
      consent: { label: "Opted out" },
      texts: [{ text: "<b>flurb</b> wibble zonk" }, {}],
    });
  });

  test("with somebody who never texted is begun only with their consent", async () => {
    const { id } = await db.contact.create({ data: { id: newId(), shopId: shop.id, phone: "+14155550188" } });
    expect(await sends(id, { intent: "reply", text: "Buy now!", key: newId() })).toMatchObject({ ok: true });
    await world.quiet();
    expect((await thread(id)).texts).toMatchObject([
      { from: "team", isTrouble: true, why: { written: "Not sent: this customer has not agreed to receive texts" } },
    ]);
  });

  test("grows backwards, as far as there is more", async () => {
    const ann = ids[world.ann.number]!;
    const text = {
      shopId: shop.id,
      contactId: ann,
      direction: "out",
      gateway: "ringcentral",
      number: "+18005550199",
      phone: world.ann.number,
    };
    const rows = Array.from({ length: 60 }, (_, index) => ({
      ...{ ...text, id: newId(), text: `earlier ${index}`, kind: "transactional", status: "delivered" },
      ...{ createdAt: new Date(Date.UTC(2026, 9, 1, 0, index)), occurredAt: new Date() },
    }));
    await db.message.createMany({ data: rows });
    const latest = await thread(ann);
    expect([latest.texts.length, latest.hasEarlier]).toEqual([50, true]);
    const all = await thread(ann, merchant, "?texts=100");
    expect([all.texts[0]!.text, all.hasEarlier]).toEqual(["earlier 0", false]);
  });

  test("of another shop is not there, and nor is one that nobody has", async () => {
    const stranger = merchantOf(world, secondShop);
    for (const [id, who] of [
      [ids[world.ann.number]!, stranger],
      [newId(), merchant],
      ["no-id", merchant],
    ] as const) {
      await expect(thread(id, who)).rejects.toThrow("404");
      expect(await sends(id, { intent: "seen" }, who)).toMatchObject({ status: 404 });
    }
    const odd: Record<string, string>[] = [
      { intent: "explode" },
      { intent: "reply", text: " ", key: newId() },
      { intent: "reply", text: "x", key: "1" },
    ];
    for (const fields of odd) expect(await sends(ids[world.ann.number]!, fields)).toMatchObject({ status: 400 });
  });
});

describe("what the team writes ahead", () => {
  const later = (dueAt: string, text: string) => ({ intent: "schedule", text, key: newId(), dueAt });
  const localTime = (days: number) =>
    DateTime.now().setZone(shop.timeZone).plus({ days }).toFormat("yyyy-MM-dd'T'HH:mm");
  /** What its job does when its time has come. */
  const isDue = async (contactId: string) => {
    for (const { id } of await db.scheduledReply.findMany({ where: { contactId, state: "waiting" } }))
      await handlers["send-scheduled-reply"]({ shopId: shop.id, replyId: id }, undefined as never);
    await world.quiet();
  };
  let bob: string;
  beforeAll(() => void (bob = ids[world.bob.number]!));

  test("waits as a job until it is due by the shop's clock, then goes out once as theirs", async () => {
    const form = later(localTime(2), "Your table is ready tomorrow");
    expect(await sends(bob, form)).toEqual({ ok: true, said: "Scheduled" });
    expect(await sends(bob, form)).toEqual({ ok: true, said: "Scheduled" });
    const { scheduled } = await thread(bob);
    expect(scheduled).toMatchObject([{ text: "Your table is ready tomorrow", kept: null }]);
    const { rows } = await pool().query<{ start: Date }>(
      "SELECT start_after AS start FROM pgboss.job WHERE name = 'send-scheduled-reply' AND state = 'created'",
    );
    expect(rows.map(({ start }) => Math.round((start.getTime() - Date.now()) / 86_400_000))).toEqual([2]);
    expect((await inbox("?show=scheduled")).people).toMatchObject([{ contactId: bob }]);
    const before = world.bob.received().length;
    await isDue(bob);
    await isDue(bob);
    expect(world.bob.received().slice(before)).toEqual(["Your table is ready tomorrow"]);
    expect(await thread(bob)).toMatchObject({ scheduled: [], human: { why: "replied" } });
    await sends(bob, { intent: "hand-back" });
  });

  test("is kept back where they wrote meanwhile, until somebody of the team says that it fits", async () => {
    await sends(bob, later(localTime(1), "See you at noon"));
    await world.bob.texts("HELP");
    const before = world.bob.received().length;
    await isDue(bob);
    expect(world.bob.received()).toHaveLength(before);
    expect((await inbox("?show=needs-you")).people).toContainEqual(
      expect.objectContaining({ contactId: bob, need: "reply-kept" }),
    );
    const [kept] = (await thread(bob)).scheduled;
    expect(kept).toMatchObject({ kept: expect.stringMatching(/they wrote after it was scheduled/) });
    await db.scheduledReply.update({ where: { id: kept!.id }, data: { dueAt: new Date() } });
    expect(await sends(bob, { intent: "confirm", id: kept!.id })).toMatchObject({ ok: true });
    await world.quiet();
    expect(world.bob.received().slice(before)).toEqual(["See you at noon"]);
    await sends(bob, { intent: "hand-back" });
  });

  test("can be taken back, and is not sent to somebody who opted out", async () => {
    await sends(bob, later(localTime(1), "Never mind"));
    await sends(bob, later(localTime(2), "Are you there?"));
    const [first, second] = (await thread(bob)).scheduled;
    expect(await sends(bob, { intent: "withdraw", id: first!.id })).toMatchObject({ ok: true });
    expect(await sends(bob, { intent: "withdraw", id: first!.id })).toEqual({ ok: false, said: "It was done already" });
    await sends(bob, { intent: "opt-out" });
    await world.quiet();
    const sent = world.ringcentral.sent.length;
    await isDue(bob);
    expect(world.ringcentral.sent).toHaveLength(sent);
    expect((await thread(bob)).scheduled).toMatchObject([{ id: second!.id, kept: "Not sent: this person opted out" }]);
    expect(await sends(bob, later(localTime(1), "Hello?"))).toMatchObject({ ok: false });
    expect(await sends(bob, { intent: "withdraw", id: second!.id })).toMatchObject({ ok: true });
  });

  test.each([
    [-1, "This is in the past: choose a later time"],
    [200, "Choose a time within 90 days"],
    [NaN, "Choose a day and a time"],
  ])("in %s days is refused, and says why", async (days, said) => {
    const dueAt = Number.isNaN(days) ? "tomorrow" : localTime(days);
    expect(await sends(bob, later(dueAt, "Hello"))).toEqual({ ok: false, said, errors: { dueAt: said } });
  });
});

describe("the team", () => {
  test("notes for itself what no customer reads", async () => {
    const ann = ids[world.ann.number]!;
    const sent = world.ringcentral.sent.length;
    expect(await sends(ann, { intent: "note", text: " <b>wants</b> blue " })).toMatchObject({ ok: true });
    await world.quiet();
    const { notes } = await thread(ann);
    expect(notes).toMatchObject([{ text: "<b>wants</b> blue", who: expect.stringMatching(/^Staff member/) }]);
    expect(world.ringcentral.sent).toHaveLength(sent);
    expect(await sends(ann, { intent: "remove-note", id: notes[0]!.id })).toMatchObject({ ok: true });
    expect((await thread(ann)).notes).toEqual([]);
  });

  test("sends again, once, what the network did not deliver, and sees which rules each text passed", async () => {
    const { cat } = world;
    await cat.texts("HELP");
    const { id } = await db.contact.findFirstOrThrow({ where: { shopId: shop.id, phone: cat.number } });
    await sends(id, { intent: "reply", text: "We are open", key: newId() });
    await world.quiet();
    const { id: textId, externalId } = await db.message.findFirstOrThrow({
      where: { contactId: id, text: "We are open" },
    });
    await db.message.update({ where: { id: textId }, data: { status: "wired" } });
    const receipt = { externalId: externalId!, status: "failed", code: "SMS-CAR-104" } as const;
    await recordReceipts(shop.id, "ringcentral", [receipt]);
    const failed = (await thread(id)).texts.at(-1)!;
    expect(failed).toMatchObject({ again: "send", isTrouble: true, status: { label: "Not delivered" } });
    expect(failed.delivery.map(({ label, said }) => `${label}: ${inEnglish(said)}`)).toEqual(
      expect.arrayContaining(["Set off by: Your team", "Send gate: Let it go"]),
    );
    const sent = world.ringcentral.sent.length;
    await Promise.allSettled([1, 2].map(() => sends(id, { intent: "send-again", id: failed.id })));
    await world.quiet();
    expect(world.ringcentral.sent.slice(sent).map(({ text }) => text)).toEqual(["We are open"]);
    const { texts } = await thread(id);
    expect(texts.find((text) => text.id === failed.id)!.again).toBeNull();
    expect(texts.at(-1)).toMatchObject({ text: "We are open", from: "team", isTrouble: false });
    expect(await sends(id, { intent: "send-again", id: failed.id })).toMatchObject({ ok: false });
  });

  test("never sends a code again", async () => {
    const ann = ids[world.ann.number]!;
    const hidden = (await thread(ann, merchant, "?texts=200")).texts.find(({ text }) => text.includes("••••"))!;
    await db.message.update({ where: { id: hidden.id }, data: { status: "failed" } });
    const sent = world.ringcentral.sent.length;
    expect(await sends(ann, { intent: "send-again", id: hidden.id })).toMatchObject({ ok: false });
    await db.message.update({ where: { id: hidden.id }, data: { status: "unknown" } });
    expect(await sends(ann, { intent: "ask-network", id: hidden.id })).toMatchObject({ ok: false });
    await world.quiet();
    expect(world.ringcentral.sent).toHaveLength(sent);
  });

  test("asks the network about a text whose answer never came, which is then not sent twice", async () => {
    const { id } = await db.contact.findFirstOrThrow({ where: { shopId: shop.id, phone: world.cat.number } });
    const last = await db.message.findFirstOrThrow({
      where: { contactId: id, direction: "out" },
      orderBy: { createdAt: "desc" },
    });
    await db.message.update({ where: { id: last.id }, data: { status: "unknown", externalId: null } });
    expect((await thread(id)).texts.at(-1)).toMatchObject({ again: "ask" });
    const sent = world.ringcentral.sent.length;
    expect(await sends(id, { intent: "ask-network", id: last.id })).toMatchObject({ ok: true });
    await world.quiet();
    expect((await thread(id)).texts.at(-1)).toMatchObject({ again: null, isTrouble: false });
    expect(world.ringcentral.sent).toHaveLength(sent);
  });
});

describe("saved replies", () => {
  const list = async (who = merchant) =>
    who.opens<{ saved: { id: string; name: string }[] }>(await route("app.conversations.replies._index"));
  const saves = async (id: string, fields: Record<string, string>) =>
    merchant.sends<Answer | Response>(
      await route("app.conversations.replies.$id"),
      { intent: "save", ...fields },
      { id },
    );
  const fills = async (contactId: string, id: string) =>
    (await sends(contactId, { intent: "fill", id })) as Answer & { filled?: Filled };

  test("are kept by name, changed, filled in for one person, and removed", async () => {
    const text = "Hi {{ customer.first_name }}, {{ order.number }}: {{ order.total }} {{ order.tracking_number }}";
    expect(await saves("new", { name: "Where", text })).toMatchObject({ status: 302 });
    const [saved] = (await list()).saved;
    const id = saved!.id;
    expect(await saves("new", { name: "Where", text })).toMatchObject({
      errors: { name: expect.stringMatching(/already/) },
    });
    expect(await saves(id, { name: "Where is it", text })).toMatchObject({ ok: true });
    const ann = ids[world.ann.number]!;
    expect((await fills(ann, id)).filled!.text).toMatch(/^Hi Ann, \d+: \$\d/);
    expect((await fills(ids[world.stranger.number]!, id)).filled).toEqual({
      text: "Hi , :",
      missing: ["customer.first_name", "order.number", "order.total", "order.tracking_number"],
    });
    expect((await list(merchantOf(world, secondShop))).saved).toEqual([]);
    expect(await saves(id, { intent: "remove" })).toMatchObject({ status: 302 });
    expect((await list()).saved).toEqual([]);
    expect(await fills(ann, id)).toEqual({ ok: false, said: "This saved reply is gone" });
  });

  test.each([
    ["no name", { name: " ", text: "Hello" }, "name"],
    ["a variable that there is not", { name: "A", text: "{{ customer.password }}" }, "text"],
    ["nothing to send", { name: "A", text: " " }, "text"],
  ])("with %s are refused", async (_name, fields, field) => {
    expect(await saves("new", fields)).toMatchObject({ ok: false, errors: { [field]: expect.any(String) } });
  });
});

describe("beside a thread", () => {
  const beside = async (contactId: string, who = merchant) =>
    who.opens<ShownBeside>(await route("app.conversations.$contactId_.customer"), "/app", { contactId });

  test("stand the customer's orders, address and store credit, as Shopify has them", async () => {
    expect(await beside(ids[world.ann.number]!)).toMatchObject({
      is: "asked",
      customer: {
        name: "Ann Lee",
        url: expect.stringMatching(/^https:\/\/admin\.shopify\.com\/store\/demo-shop\/customers\/\d+$/),
        address: expect.arrayContaining(["12 Harbor Street", "San Francisco, CA 94107"]),
        consent: "Subscribed",
        storeCredit: [{ amount: "100.0", currencyCode: "USD" }],
        orders: expect.arrayContaining([
          expect.objectContaining({
            name: expect.stringMatching(/^#\d+$/),
            total: { amount: expect.stringMatching(/^\d/), currencyCode: "USD" },
          }),
        ]),
      },
    });
    expect(await beside(ids[world.stranger.number]!)).toEqual({ is: "asked", customer: null });
    expect(await beside(ids[world.ann.number]!, merchantOf(world, secondShop))).toMatchObject({ status: 404 });
  });

  test("stands in plain words that Shopify does not answer", async () => {
    world.shopify.faults.next("401", { operation: "ReadCustomerOverview", times: 5 });
    expect(await beside(ids[world.ann.number]!)).toMatchObject({ is: "silent", said: expect.any(String) });
    world.shopify.faults.clear();
  });
});

describe("a thread is found", () => {
  const opened = async (query: string) =>
    merchant.opens<Response | { problem?: string }>(
      await route("app.conversations._index"),
      `/app/conversations${query}`,
    );
  const whereTo = async (query: string) => ((await opened(query)) as Response).headers.get("location");

  test("by its customer in Shopify, or its number", async () => {
    const ann = ids[world.ann.number]!;
    const { customerId } = await db.contact.findUniqueOrThrow({ where: { id: ann } });
    for (const query of [
      `?customer=${encodeURIComponent(customerId!)}`,
      `?id=${customerId!.split("/").at(-1)}`,
      `?phone=${encodeURIComponent(world.ann.number)}`,
    ])
      expect(await whereTo(query)).toContain(`/app/conversations/${ann}`);
  });

  test("with a customer who never texted, so that one can be begun", async () => {
    const { id } = world.shopify.store(demoShop).customers.find(({ phone }) => phone === world.cat.number)!;
    await db.contact.deleteMany({ where: { shopId: shop.id, phone: world.cat.number } });
    expect(await whereTo(`?customer=${encodeURIComponent(id)}`)).toMatch(/\/app\/conversations\/[\da-f-]{36}/);
    expect(await db.contact.count({ where: { shopId: shop.id, phone: world.cat.number } })).toBe(1);
  });

  test.each([
    ["?customer=gid://shopify/Customer/999", "Shopify knows no such customer"],
    ["?phone=%2B14155559999", "Nobody with this number has texted you, and Shopify knows nobody who has it"],
    ["?phone=hello", "This is not a phone number"],
  ])("by %s not, and the inbox says why", async (query, problem) => {
    expect(await opened(query)).toMatchObject({ problem });
  });

  test("by the words of a text, behind the people of that name, page by page", async () => {
    const found = await inbox("?search=FLURB%20zon");
    expect(found.people).toMatchObject([{ phone: world.stranger.number, textId: expect.any(String) }]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await loadInbox({ shopId: shop.id, filter: "all", search: "ann", after, most: 1 });
      seen.push(...page.people.map(({ contactId, textId }) => textId ?? contactId));
      after = page.next;
    } while (after && seen.length < 30);
    expect(seen[0]).toBe(ids[world.ann.number]);
    expect(new Set(seen).size).toBe(seen.length);
    const other = merchantOf(world, secondShop);
    expect((await other.opens<Inbox>(await route("app.conversations._index"), "/app?search=flurb")).people).toEqual([]);
  });

  test("at the text that was sought, however far back it stands", async () => {
    const ann = ids[world.ann.number]!;
    const first = await db.message.findFirstOrThrow({ where: { contactId: ann }, orderBy: { createdAt: "asc" } });
    expect((await thread(ann)).texts.map(({ id }) => id)).not.toContain(first.id);
    expect((await thread(ann, merchant, `?text=${first.id}`)).texts[0]!.id).toBe(first.id);
  });

  test("by an index of words, however many texts there are", async () => {
    await pool().query(
      `INSERT INTO "Message" ("id", "shopId", "contactId", "direction", "gateway", "number", "phone", "text", "kind", "status", "occurredAt")
       SELECT gen_random_uuid(), $1, $2, 'out', 'ringcentral', '+18005550199', '+14155550101', 'plain words ' || n, 'reply', 'sent', now()
       FROM generate_series(1, 5000) n`,
      [shop.id, ids[world.ann.number]],
    );
    await pool().query('ANALYZE "Message"');
    const latest = { at: new Date("9999-12-31"), id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
    const rows = await db.$queryRaw<
      { "QUERY PLAN": string }[]
    >`EXPLAIN ${textsQuery(shop.id, "'flurb':*", latest, 51)}`;
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toContain("Message_words_idx");
    expect(plan).not.toContain('Seq Scan on "Message"');
  });
});

describe("news", () => {
  const listen = async (query: string) => {
    const mark = await (query.includes("contact")
      ? markOfThread(shop.id, ids[world.ann.number]!)
      : markOfInbox(shop.id));
    const path = `/app?since=${mark}${query}`;
    const { body, headers } = await merchant.opens<Response>(await route("app.conversations.events"), path);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    return {
      type: headers.get("content-type"),
      next: async () => (await reader.read()).value,
      end: () => void reader.cancel(),
    };
  };

  test("of an inbox and of a thread are told at once, and nothing of their content", async () => {
    const all = await listen("");
    const one = await listen(`&contact=${ids[world.ann.number]}`);
    expect(all.type).toBe("text/event-stream");
    expect([await all.next(), await one.next()]).toEqual([": still here\n\n", ": still here\n\n"]);
    await world.ann.texts("TRACK");
    expect([await all.next(), await one.next()]).toEqual(["event: changed\ndata:\n\n", "event: changed\ndata:\n\n"]);
    all.end();
    one.end();
    const late = await merchant.opens<Response>(await route("app.conversations.events"), "/app?since=what-was");
    const reader = late.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe("event: changed\ndata:\n\n");
    void reader.cancel();
  });

  test("end when the server does", async () => {
    const { endStreams } = await import("#app/lib/event-stream.server.ts");
    const stream = await listen("");
    await stream.next();
    endStreams();
    expect(await stream.next()).toBeUndefined();
  });
});
