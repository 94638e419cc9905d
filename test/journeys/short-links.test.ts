import { afterEach, expect, test } from "vitest";
import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { allCounted } from "#app/links/clicks.server.ts";
import { forgetOldLinks } from "#app/links/links.server.ts";
import type { MessageKind } from "#app/messages/message.ts";
import { loadLog } from "#app/messages/log.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { commit } from "#app/outcomes/commit.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { Settings } from "#app/shops/settings.ts";
import type { Speaker } from "#app/templates/text.ts";
import { demoShop, makeItNoon, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, bob } = world;
const firstDay = Settings.parse({});
const { id: shopId } = await shopOfPage(demoShop);
await saveSettings(shopId, { caps: { marketingADay: 10, marketingAWeek: 50, minutesApart: 0 } });

afterEach(async () => {
  clock.offsetMs = 0;
  await saveSettings(shopId, { texts: firstDay.texts, transactionalTexts: "with-consent" });
});

/** Says something to somebody who did not ask for it, and returns what their phone shows. */
async function tell(phone: string, text: string, kind: MessageKind, values: Record<string, unknown> = {}) {
  const shop = await shopOfPage(demoShop);
  const [from] = await numbersOfShop(shopId);
  const speaker: Speaker = { key: "spring", name: "Spring", texts: { said: { en: text } }, samples: {} };
  const received = world.phone(phone).received().length;
  await db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shopId, phone as PhoneNumber);
    const occasion = { shop, contact, speaker, language: "en" as const, from: from!, kind, occurredAt: new Date() };
    await commit(tx, occasion, { texts: [{ key: "said", values }], ended: "said" });
  });
  await world.quiet();
  return world.phone(phone).received().slice(received);
}

const chrome =
  "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36";
const open = (link: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(link, { method, redirect: "manual", headers: { "user-agent": chrome, ...headers } });
const linkIn = (text: string) => /https?:\/\/\S+/.exec(text)![0];
const clicksOf = async (link: string) => {
  await allCounted();
  return (await db.link.findUniqueOrThrow({ where: { code: link.slice(-10) } })).clicks;
};

test("an offer names the shop, says how to opt out, costs no part for its quotes, and counts who follows its link", async () => {
  await makeItNoon();
  await ann.texts("START");
  const shop = await shopOfPage(demoShop);
  const wording = `Spring’s here – ${"20% off all mugs and cups. ".repeat(3)}See {{ shop.url }}/collections/spring?view=all`;
  const [offer] = await tell(ann.number, wording, "marketing");
  expect(offer).toMatch(/^Demo Shop: Spring's here - 20% off .* See \S+\/l\/\w{10}\nReply STOP to opt out\.$/);
  const row = await db.message.findFirstOrThrow({ where: { phone: ann.number }, orderBy: { id: "desc" } });
  expect(row).toMatchObject({ text: offer, parts: 2, status: expect.not.stringMatching("refused") as string });

  const link = linkIn(offer!);
  const answer = await open(link);
  expect([answer.status, answer.headers.get("location")]).toEqual([
    302,
    `${shop.url}/collections/spring?view=all&utm_source=sms&utm_medium=sms&utm_campaign=spring`,
  ]);
  expect(await clicksOf(link)).toBe(1);
  // Twice for one tap, a preview's robot, a browser that looks ahead, somebody who only asks: led there, and not counted.
  clock.offsetMs += 60_000;
  for (const [headers, method] of [
    [{ "user-agent": "facebookexternalhit/1.1 Facebot Twitterbot/1.0" }, "GET"],
    [{ "user-agent": "" }, "GET"],
    [{ "sec-purpose": "prefetch" }, "GET"],
    [{}, "HEAD"],
  ] as const)
    expect((await open(link, headers, method)).status).toBe(302);
  expect(await clicksOf(link)).toBe(1);
  await Promise.all([open(link), open(link)]);
  expect(await clicksOf(link)).toBe(2);
  const { contactId } = row;
  expect(await db.click.count({ where: { shopId, contactId, code: link.slice(-10) } })).toBe(2);
  const { messages } = await loadLog({ shopId, phone: ann.number as PhoneNumber });
  expect(messages.find(({ id }) => id === row.id)?.clicks).toBe(2);

  await ann.texts("STOP");
  expect(await tell(ann.number, wording, "marketing")).toEqual([]);
});

test("a link that nobody was sent, or that is too old, leads to a plain page in the visitor's language", async () => {
  await bob.texts("START");
  await makeItNoon();
  const [offer] = await tell(bob.number, "New: https://demo-shop.example/new", "marketing");
  const link = linkIn(offer!);
  // The same offer again is held back, though its link would be called otherwise.
  expect(await tell(bob.number, "New: https://demo-shop.example/new", "marketing")).toEqual([]);
  const unknown = await open(link.replace(/.{10}$/, "abcdefghij"), { "accept-language": "de-DE,de;q=0.9" });
  expect(unknown.status).toBe(404);
  expect(unknown.headers.get("content-type")).toContain("text/html");
  expect(await unknown.text()).toContain('<html lang="de">');
  expect(await (await open(`${link}%00`)).text()).toContain("This link no longer works");
  clock.offsetMs += 181 * 86_400_000;
  expect((await open(link)).status).toBe(404);
  await forgetOldLinks();
  expect(await db.link.count({ where: { code: link.slice(-10) } })).toBe(0);
});

test("news of an order says how to opt out the first time and a month later, and keeps the links that people know", async () => {
  await saveSettings(shopId, { transactionalTexts: "always" });
  const phone = "+14155550188";
  const long = `https://carrier.example/track?number=${"9".repeat(150)}`;
  const told = (text: string) => tell(phone, text, "transactional", { long });
  expect(await told("Order 1 is packed.")).toEqual(["Demo Shop: Order 1 is packed.\nReply STOP to opt out."]);
  expect(await told("Order 2 is packed.")).toEqual(["Demo Shop: Order 2 is packed."]);
  expect(await told("Order 3: {{ long }}")).toEqual([`Demo Shop: Order 3: ${long}`]);

  const texts = { ...firstDay.texts, linkDomain: "go.demo-shop.example" };
  await saveSettings(shopId, { texts });
  expect(await told("Order 4: {{ long }}")).toEqual([
    expect.stringMatching(/^Demo Shop: Order 4: https:\/\/go\.demo-shop\.example\/l\/\w{10}$/),
  ]);
  expect(await told("Order 5: https://carrier.example/5")).toEqual(["Demo Shop: Order 5: https://carrier.example/5"]);
  clock.offsetMs += 31 * 86_400_000;
  expect(await told("Order 6 is packed.")).toEqual(["Demo Shop: Order 6 is packed.\nReply STOP to opt out."]);
});
