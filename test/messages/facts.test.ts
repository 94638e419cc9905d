import { beforeEach, expect, test } from "vitest";
import { loadContact } from "#app/contacts/contacts.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { judgeNow } from "#app/messages/facts.server.ts";
import { recordFailure } from "#app/messages/failure.server.ts";
import { recordReceipts } from "#app/messages/receipt.server.ts";
import { receiveMessage } from "#app/messages/receive.server.ts";
import { noteHandOver } from "#app/messages/hand-over.server.ts";
import { shopDay } from "#app/messages/spending.server.ts";
import type { FailureReason } from "#app/gateways/gateway.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { useTestDatabase } from "../support/database.ts";
import { fillShop } from "../shops/fill.ts";

await useTestDatabase();
/** Noon in New York, where the shop is, on a Thursday. */
const noon = new Date("2026-11-19T17:00:00Z");
const hoursAgo = (hours: number) => new Date(noon.getTime() - hours * 3_600_000);
const phone = "+12125550101" as PhoneNumber;
let [shop, contact, number] = [{} as Shop, {} as Contact, ""];

beforeEach(async () => {
  const { id, number: connected } = await fillShop(`${newId()}.myshopify.com`);
  number = connected;
  const contactId = newId();
  const agreed = { storeConsent: "subscribed", storeConsentAt: hoursAgo(100) };
  await db.contact.create({ data: { id: contactId, shopId: id, phone, ...agreed } });
  [shop, contact] = [(await findShopById(id))!, (await loadContact(id, contactId))!];
});

type Given = { kind?: string; attemptedAt?: Date; text?: string; cause?: string; status?: string; parts?: number };
const sent = ({ kind = "marketing", attemptedAt = hoursAgo(2), ...more }: Given = {}) =>
  db.message.create({
    data: {
      ...{
        id: newId(),
        shopId: shop.id,
        contactId: contact.id,
        direction: "out",
        gateway: "ringcentral",
        number,
        phone,
      },
      ...{ text: newId(), kind, status: "wired", occurredAt: attemptedAt, attemptedAt, externalId: newId() },
      ...more,
    },
  });

async function verdict(
  kind: "marketing" | "transactional" = "marketing",
  given: { text?: string; spamAt?: Date } = {},
) {
  const judged = { id: newId(), contactId: contact.id, kind, text: "New mugs", keepsHours: false, ...given };
  const facts = { kind, contact, now: noon, shopInstalled: true, transactionalTexts: "with-consent" as const };
  const said = await judgeNow(facts, judged, contact, shop);
  return said.verdict === "send" ? "send" : said.rule;
}

test("caps count offers from automations and from campaigns together, however many other texts there were", async () => {
  expect(await verdict()).toBe("send");
  await sent({ cause: "cart-abandoned:1", attemptedAt: hoursAgo(3) });
  expect(await verdict()).toBe("send");
  await sent({ cause: "campaign:1", attemptedAt: hoursAgo(2) });
  expect(await verdict()).toBe("frequency");
  expect(await verdict("transactional")).toBe("send");
  for (let index = 0; index < 60; index++) await sent({ kind: "transactional", attemptedAt: hoursAgo(1.5) });
  expect(await verdict()).toBe("frequency");
});

test("the same words within a day go once; another text a moment ago holds an offer; a week ago is forgotten", async () => {
  await sent({ text: "New mugs", attemptedAt: hoursAgo(23) });
  expect(await verdict()).toBe("duplicate");
  expect(await verdict("marketing", { text: "Other mugs" })).toBe("send");
  expect(await verdict("transactional", { text: "New mugs" })).toBe("send");
  await sent({ kind: "transactional", attemptedAt: hoursAgo(0.2) });
  expect(await verdict("marketing", { text: "Other mugs" })).toBe("spacing");
  await db.message.deleteMany({ where: { contactId: contact.id } });
  for (let index = 0; index < 9; index++) await sent({ attemptedAt: hoursAgo(169 + index) });
  expect(await verdict()).toBe("send");
});

test("a day's parts are counted in one row, by the shop's own day, also by many at once", async () => {
  await saveSettings(shop.id, { spendLimitADay: 1, pricePerPart: 0.01 });
  shop = (await findShopById(shop.id))!;
  const noteAgain = (messageId: string, at: Date) => noteHandOver({ messageId, at, day: shopDay(shop, at) });
  async function count(parts: number, at: Date) {
    const { id } = await sent({ kind: "reply", status: "queued", parts });
    expect(await noteAgain(id, at)).toBe(true);
    // Somebody else hands it over; and where it is tried again, it costs nothing more.
    expect(await noteAgain(id, at)).toBe(false);
    await db.message.update({ where: { id }, data: { status: "errored" } });
    expect(await noteAgain(id, at)).toBe(true);
  }
  // Yesterday evening in New York, which is today in Greenwich.
  await count(500, new Date("2026-11-19T04:59:00Z"));
  await Promise.all(Array.from({ length: 33 }, () => count(3, noon)));
  expect(await verdict()).toBe("send");
  await count(1, noon);
  expect(await verdict()).toBe("spend-limit");
  expect(await verdict("transactional")).toBe("spend-limit");
  const rows = await db.partsOfDay.findMany({ where: { shopId: shop.id }, orderBy: { day: "asc" } });
  expect(rows).toMatchObject([
    { day: "2026-11-18", parts: 500 },
    { day: "2026-11-19", parts: 100 },
  ]);
});

const failed = async (reason: FailureReason, code: string) =>
  recordFailure(await sent(), { code, reason, words: "Not delivered" });
const suppressed = async () => (await db.contact.findUniqueOrThrow({ where: { id: contact.id } })).suppressedReason;

test("a number without a phone is suppressed at once; one that could not be reached after the third time in a row", async () => {
  await failed("unavailable", "SMS-CAR-412");
  await failed("unavailable", "SMS-CAR-412");
  const arrived = await sent();
  await recordReceipts(shop.id, "ringcentral", [{ externalId: arrived.externalId!, status: "delivered" }]);
  await failed("unavailable", "SMS-CAR-412");
  await failed("unavailable", "SMS-CAR-412");
  expect(await suppressed()).toBeNull();
  await failed("unavailable", "SMS-CAR-412");
  expect(await suppressed()).toMatch(/could not reach this number several times/);
  // Whoever texts has a phone.
  const text = { externalId: newId(), from: phone, to: number as PhoneNumber, text: "Hi", receivedAt: noon };
  const message = { ...text, attachments: 0, group: false };
  await receiveMessage({ shopId: shop.id, gateway: "ringcentral", number, message });
  expect(await suppressed()).toBeNull();
  await failed("bad-number", "SMS-CAR-411");
  expect(await suppressed()).toMatch(/cannot receive texts/);
});

test("what carriers take for spam rests the number's offers, and leaves alone whom it hits three times", async () => {
  await failed("spam", "SMS-CAR-430");
  const { spamAt } = await db.gatewayAccount.findFirstOrThrow({ where: { shopId: shop.id } });
  expect(Math.abs(spamAt!.getTime() - Date.now())).toBeLessThan(60_000);
  await db.message.deleteMany({ where: { contactId: contact.id } });
  expect(await verdict("marketing", { spamAt: hoursAgo(1) })).toBe("spam");
  expect(await verdict("transactional", { spamAt: hoursAgo(1) })).toBe("send");
  expect(await suppressed()).toBeNull();
  await failed("spam", "SMS-CAR-430");
  await failed("spam", "SMS-CAR-435");
  expect(await suppressed()).toMatch(/took several texts in a row to this number for spam/);
});

test("who may not be texted costs no look at what they had", async () => {
  const asked: string[] = [];
  const watched = { ...contact, storeConsent: "unsubscribed" };
  Object.defineProperty(watched, "countryCode", { get: () => void asked.push("places") });
  const facts = { kind: "marketing" as const, now: noon, shopInstalled: true, transactionalTexts: "always" as const };
  const judged = { id: newId(), contactId: contact.id, kind: "marketing", text: "", keepsHours: false };
  expect(await judgeNow({ ...facts, contact: watched }, judged, watched, shop)).toMatchObject({ verdict: "refuse" });
  expect(asked).toEqual([]);
  await judgeNow({ ...facts, contact }, judged, watched, shop);
  expect(asked).not.toEqual([]);
});
