import { beforeAll, describe, expect, test } from "vitest";
import { countWaiting, loadInbox } from "#app/conversations/inbox.server.ts";
import { sendReply } from "#app/conversations/thread-reply.server.ts";
import { handBack, optOut, takeOver, unlock } from "#app/conversations/thread-state.server.ts";
import { loadThread } from "#app/conversations/thread.server.ts";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { codeIn, demoShop, secondShop, startWorld, type World } from "../support/world.ts";

let world: World;
let shop: Shop;

beforeAll(async () => {
  world = await startWorld({ shops: "both" });
  shop = await shopOfPage(demoShop);
});

const threadOf = async (phone: string) => {
  const { id } = await db.contact.findFirstOrThrow({ where: { shopId: shop.id, phone } });
  return (await loadThread(shop, id, 50))!;
};
const contactOf = async (phone: string) => (await threadOf(phone)).contact;
const needs = async () =>
  (await loadInbox({ shopId: shop.id, filter: "needs-you" })).people.map(({ phone, need, unseen }) => ({
    phone,
    need,
    unseen,
  }));
const orders = () => world.shopify.store(demoShop).orders.length;
const reply = async (phone: string, text: string, key = newId()) =>
  sendReply(shop, (await contactOf(phone)).id, { text, author: "Ida Meyer", key });

describe("who asks for a person", () => {
  test("is told so, is read by people from then on, and keeps STOP and HELP", async () => {
    const { ann } = world;
    const code = codeIn(await ann.asks("BUY 2 blue mug"));
    const before = orders();
    expect(await ann.asks("can I talk to someone please")).toBe(
      "Demo Shop: Thanks, a person will answer you here. Text us what it is about. Until then you get no automatic replies.",
    );
    expect(await ann.texts("One of my mugs arrived broken")).toEqual([]);
    expect(await ann.texts(code)).toEqual([]);
    expect(await ann.texts("BUY 1 navy mug")).toEqual([]);
    expect(orders()).toBe(before);
    expect(await ann.asks("HELP")).toMatch(/STOP/);
    expect(await needs()).toEqual([{ phone: ann.number, need: "waiting", unseen: 4 }]);
    expect(await countWaiting(shop.id)).toBe(1);
    expect((await threadOf(ann.number)).texts.at(-5)).toMatchObject({
      text: "One of my mugs arrived broken",
      audit: { ended: "waits for a person of the shop" },
    });
  });

  test("is answered by one, as it was written, once", async () => {
    const { ann } = world;
    const key = newId();
    const written = "So sorry, Ann! A new one is on its way.\nIt's {{ free }} 100%.";
    expect(await reply(ann.number, written, key)).toBeUndefined();
    expect(await reply(ann.number, written, key)).toBeUndefined();
    await world.quiet();
    expect(ann.received().filter((text) => text === written)).toHaveLength(1);
    expect((await threadOf(ann.number)).texts.at(-1)).toMatchObject({
      ...{ text: written, kind: "person", author: "Ida Meyer" },
      status: expect.stringMatching(/wired|sent|delivered/),
    });
    expect(await needs()).toEqual([{ phone: ann.number, need: "with-team", unseen: 0 }]);
    expect(await ann.texts("Thank you!")).toEqual([]);
    expect(await needs()).toMatchObject([{ need: "waiting", unseen: 1 }]);
  });

  test("is handed back to a robot that has nothing open: an old code approves nothing", async () => {
    const { ann } = world;
    const before = orders();
    expect(await handBack(await contactOf(ann.number))).toBe(true);
    expect(await handBack(await contactOf(ann.number))).toBe(false);
    expect(await needs()).toEqual([]);
    await ann.texts("123456");
    expect(orders()).toBe(before);
    const code = codeIn(await ann.asks("BUY 1 blue mug"));
    await ann.texts(code);
    expect(orders()).toBe(before + 1);
    const [order] = (await threadOf(ann.number)).texts.flatMap(({ audit }) => audit?.orders ?? []);
    expect(order).toBe(world.shopify.store(demoShop).orders.at(-1)!.name);
  });

  test("hears when the team answers, in their own language", async () => {
    await saveSettings(shop.id, { commands: { person: { values: { hours: "Mo-Fr 9-17" } } } });
    expect(await world.bob.asks("mit einem Mitarbeiter sprechen")).toBe(
      "Demo Shop: Danke, hier antwortet Ihnen ein Mensch (Mo-Fr 9-17). Schreiben Sie uns, worum es geht. Bis dahin kommen keine automatischen Antworten.",
    );
    await handBack(await contactOf(world.bob.number));
  });

  test("and opts out is not written to again, by nobody", async () => {
    const { cat } = world;
    await cat.asks("AGENT");
    expect(await cat.texts("STOP")).toHaveLength(1);
    expect(await reply(cat.number, "Are you there?")).toBe("Not sent: this person opted out");
    await cat.texts("START");
    expect(await reply(cat.number, "Welcome back")).toBeUndefined();
    await world.quiet();
    expect(cat.received().at(-1)).toBe("Welcome back");
    await handBack(await contactOf(cat.number));
  });
});

describe("a merchant", () => {
  test("who steps in pauses the robot, and what was open is not acted upon", async () => {
    const { ann } = world;
    const code = codeIn(await ann.asks("BUY 1 blue mug"));
    const before = orders();
    await takeOver(await contactOf(ann.number));
    expect(await ann.texts(code)).toEqual([]);
    await handBack(await contactOf(ann.number));
    await ann.texts(code);
    expect(orders()).toBe(before);
    // What is understood again leaves nobody waiting.
    await ann.texts("TRACK");
  });

  test("sees whom the robot did not understand, until they looked or it understood", async () => {
    const { stranger } = world;
    await stranger.texts("flurb wibble zonk");
    expect(await needs()).toEqual([{ phone: stranger.number, need: "not-understood", unseen: 1 }]);
    await stranger.texts("TRACK");
    expect(await needs()).toEqual([]);
    await stranger.texts("flurb wibble zonk again");
    clock.offsetMs += 15 * 86_400_000;
    expect(await needs()).toEqual([]);
    clock.offsetMs = 0;
    expect(await needs()).toHaveLength(1);
  });

  test("unlocks whom somebody else had used, and opts out who asked for it elsewhere", async () => {
    const { stranger } = world;
    const contact = await contactOf(stranger.number);
    await db.conversation.updateMany({ where: { contactId: contact.id }, data: { lockedAt: new Date() } });
    expect(await needs()).toMatchObject([{ phone: stranger.number, need: "locked" }]);
    await stranger.texts("BUY 1 blue mug");
    expect((await threadOf(stranger.number)).texts.findLast(({ direction }) => direction === "in")?.audit?.ended).toBe(
      "locked",
    );
    expect(await unlock(contact)).toBe(true);
    expect(await stranger.asks("TRACK")).not.toMatch(/locked/i);
    await optOut(contact, "Ida Meyer");
    await world.quiet();
    expect(await stranger.texts("TRACK")).toEqual([]);
    expect(await db.consentEntry.findFirst({ where: { phone: stranger.number, change: "opt-out" } })).toMatchObject({
      ...{ method: "merchant", actor: "Ida Meyer", rule: "team.opt-out" },
    });
  });

  test("of another shop has no such contact", async () => {
    const { id } = await contactOf(world.ann.number);
    const other = await shopOfPage(secondShop);
    expect(await loadThread(other, id, 50)).toBeUndefined();
    const sent = world.ringcentral.sent.length;
    expect(await sendReply(other, id, { text: "Hello", author: "x", key: newId() })).toBe(
      "This person is not known any more",
    );
    await world.quiet();
    expect(world.ringcentral.sent).toHaveLength(sent);
  });
});
