import { beforeAll, describe, expect, test } from "vitest";
import type { ShownThread } from "#app/components/conversations/shown.ts";
import { markOfInbox, markOfThread } from "#app/conversations/inbox-mark.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { demoShop, secondShop, startWorld, type World } from "../support/world.ts";
import { merchantOf } from "./visit.ts";

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
      troubles: [{ title: "2 people wait for you", url: "/app/conversations?show=needs-you" }],
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
    const { loadInbox } = await import("#app/conversations/inbox.server.ts");
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
        audit: { readAs: "Buy", rule: expect.stringContaining("buy"), stood: "nothing open", today: null },
      },
      { from: "robot", who: "Automatic", text: expect.stringMatching(/2 x Blue Mug.*••••••/s) },
    ]);
    expect(state).toBe("waiting for a one-time code (Buy)");
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
      who: expect.stringMatching(/^Staff member \d+/),
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
      { from: "team", isTrouble: true, why: "Not sent: this customer has not agreed to receive texts" },
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
