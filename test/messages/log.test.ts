import { beforeEach, describe, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { exportLog } from "#app/messages/export.server.ts";
import { hasTextedCustomer, sumDays, sumsByDay } from "#app/messages/figures.server.ts";
import { loadLog } from "#app/messages/log.server.ts";
import { toShop } from "#app/shops/shop.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

let shop: { id: string; timeZone: string };
const ann = "+14155550101";

beforeEach(async () => {
  clock.offsetMs = 0;
  shop = await newShop("America/New_York");
});

async function newShop(timeZone: string) {
  const id = newId();
  const about = { name: "Shop", url: "https://shop.example", currency: "USD", country: "US", timeZone };
  await db.shop.create({ data: { id, domain: `${id}.myshopify.com`, ...about, installedAt: new Date() } });
  return { id, timeZone };
}

type Given = {
  direction?: string;
  status?: string;
  kind?: string;
  parts?: number;
  at?: Date;
  text?: string;
  phone?: string;
  rule?: string;
};

async function text(
  {
    direction = "out",
    status = "delivered",
    kind = "reply",
    parts = 1,
    at = new Date(),
    text = "hi",
    phone = ann,
    rule,
  }: Given,
  shopId = shop.id,
) {
  const contact = await db.contact.upsert({
    where: { shopId_phone: { shopId, phone } },
    create: { id: newId(), shopId, phone, name: "Ann Lee" },
    update: {},
  });
  await db.message.create({
    data: {
      ...{ id: newId(), shopId, contactId: contact.id, direction, status, kind, parts, text, phone, rule },
      ...{ gateway: "ringcentral", number: "+18005550199", createdAt: at, occurredAt: at },
    },
  });
}

describe("the log", () => {
  const walk = async (most: number, wish = {}) => {
    const seen: string[] = [];
    for (let after: string | undefined, pages = 0; pages < 20; pages++) {
      const page = await loadLog({ shopId: shop.id, most, after, ...wish });
      seen.push(...page.messages.map((message) => message.text));
      after = page.next;
      if (!after) break;
    }
    return seen;
  };

  test("shows every text once, page by page, also those of one moment", async () => {
    const moment = new Date("2026-11-22T12:00:00Z");
    for (let index = 0; index < 7; index++) await text({ text: `same ${index}`, at: moment });
    for (let index = 0; index < 4; index++)
      await text({ text: `later ${index}`, at: new Date(moment.getTime() + index + 1) });
    const all = ["later 3", "later 2", "later 1", "later 0", ...[6, 5, 4, 3, 2, 1, 0].map((index) => `same ${index}`)];
    for (const most of [1, 3, 4, 11, 50]) expect(await walk(most), `${most} a page`).toEqual(all);
  });

  test("keeps its place while new texts come in", async () => {
    for (let index = 0; index < 4; index++)
      await text({ text: `${index}`, at: new Date(Date.UTC(2026, 10, 1, 0, index)) });
    const first = await loadLog({ shopId: shop.id, most: 2 });
    await text({ text: "new" });
    const second = await loadLog({ shopId: shop.id, most: 2, after: first.next });
    expect(second.messages.map((message) => message.text)).toEqual(["1", "0"]);
    expect(second.next).toBeUndefined();
  });

  test("shows what was asked for, and nothing of another shop", async () => {
    await text({ text: "in", direction: "in", status: "ended" });
    await text({ text: "out" });
    await text({ text: "failed", status: "failed" });
    await text({ text: "held back", status: "refused", phone: "+14155550102" });
    await text({ text: "theirs" }, (await newShop("UTC")).id);
    expect((await walk(50)).sort()).toEqual(["failed", "held back", "in", "out"]);
    expect(await walk(50, { direction: "in" })).toEqual(["in"]);
    expect((await walk(50, { status: "trouble" })).sort()).toEqual(["failed", "held back"]);
    expect(await walk(50, { status: "trouble", phone: "+14155550102" })).toEqual(["held back"]);
    expect(await walk(50, { phone: "+14155550199" })).toEqual([]);
    const day = { from: new Date("2026-11-01T00:00:00Z"), until: new Date("2026-11-02T00:00:00Z") };
    await text({ text: "that day", kind: "marketing", rule: "automation.price-drop", at: day.from });
    await text({ text: "the next", at: day.until });
    expect(await walk(50, day)).toEqual(["that day"]);
    expect(await walk(50, { kind: "marketing" })).toEqual(["that day"]);
    expect(await walk(50, { source: "automation.price-drop" })).toEqual(["that day"]);
    await text({ text: "asked", direction: "in", rule: 'command.buy.verb.en "(buy|get)"' });
    expect(await walk(50, { source: "command.buy" })).toEqual(["asked"]);
  });

  test.each(["", "nonsense", `2026-13-45T00:00:00.000Z_${newId()}`])(
    "begins anew at an address that it did not give: %j",
    async (after) => {
      await text({ text: "one" });
      expect((await loadLog({ shopId: shop.id, after })).messages).toHaveLength(1);
    },
  );
});

test("the log as a file has every text that was asked for, and no formula that a spreadsheet would run", async () => {
  for (let index = 0; index < 3; index++) await text({ text: `text ${index}`, parts: 2 });
  await text({ text: "=HYPERLINK(1)", direction: "in", status: "ended", kind: "inbound" });
  const row = await db.shop.findUniqueOrThrow({ where: { id: shop.id } });
  const lines = (await exportLog(toShop(row), {}).text()).trim().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain("When,Direction,Number");
  expect(lines[1]).toContain(",'=HYPERLINK(1),inbound,");
  expect(lines[1]).toMatch(/,,$/);
  expect(lines[4]).toMatch(/,text 0,reply,.*,delivered,.*,2,0\.0200,USD$/);
  const sent = await exportLog(toShop(row), { direction: "in" }).text();
  expect(sent.trim().split("\r\n")).toHaveLength(2);
});

describe("figures", () => {
  /** Three in the morning of November 22 in London is still the 21st in New York. */
  const setNow = (moment: string) => (clock.offsetMs = new Date(moment).getTime() - Date.now());

  test("count the shop's own day, each text where it belongs", async () => {
    setNow("2026-11-22T03:00:00Z");
    const at = new Date("2026-11-22T02:59:00Z");
    await text({ direction: "in", status: "ended", at });
    await text({ status: "delivered", parts: 2, at });
    await text({ status: "wired", at });
    await text({ status: "failed", at });
    await text({ status: "refused", at });
    await text({ status: "queued", at });
    await text({ status: "delivered", kind: "test", at });
    await text({ status: "delivered", at: new Date("2026-11-21T04:59:00Z") }); // five minutes to midnight, the day before
    await text({ status: "delivered", at }, (await newShop("UTC")).id);
    const [yesterday, today] = await sumsByDay(shop, 2);
    expect(today).toEqual({
      ...{ date: "2026-11-21", received: 1, sent: 3, delivered: 1, failed: 1, optOuts: 0 },
      // A test costs, too.
      parts: 5,
    });
    expect(yesterday).toMatchObject({ date: "2026-11-20", sent: 1 });
  });

  test("by day know days without texts, and the night when clocks change", async () => {
    setNow("2026-11-03T12:00:00Z");
    await text({ at: new Date("2026-11-01T03:30:00Z") }); // October 31, 23:30
    await text({ at: new Date("2026-11-01T04:30:00Z") }); // November 1, 00:30
    await text({ at: new Date("2026-11-02T04:30:00Z") }); // November 1, 23:30, after 25 hours
    await text({ direction: "in", status: "ended", at: new Date("2026-11-03T11:00:00Z") });
    const days = [
      { date: "2026-10-31", received: 0, sent: 1 },
      { date: "2026-11-01", received: 0, sent: 2 },
      { date: "2026-11-02", received: 0, sent: 0 },
      { date: "2026-11-03", received: 1, sent: 0 },
    ];
    expect(await sumsByDay(shop, 4)).toMatchObject(days);
    await sumDays();
    expect(await sumsByDay(shop, 4)).toMatchObject(days);
  });

  test("are counted once a day is over, again while networks may still tell, and outlive the texts", async () => {
    setNow("2026-11-10T12:00:00Z");
    await text({ at: new Date("2026-11-02T12:00:00Z") });
    await text({ at: new Date("2026-11-09T12:00:00Z"), status: "wired" });
    await sumDays();
    const kept = () => db.daySum.findMany({ where: { shopId: shop.id }, orderBy: { date: "asc" } });
    expect((await kept()).map(({ date }) => date)).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((day) => `2026-11-0${day}`));
    // The network says late what became of it; a day long settled is not looked at again.
    await db.message.updateMany({ data: { status: "delivered" } });
    await db.message.deleteMany({ where: { createdAt: { lt: new Date("2026-11-03T00:00:00Z") } } });
    await sumDays();
    const sums = await kept();
    expect(sums[0]).toMatchObject({ date: "2026-11-02", sent: 1 });
    expect(sums.at(-1)).toMatchObject({ date: "2026-11-09", delivered: 1 });
    expect((await sumsByDay(shop)).reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
    // A worker that slept for days catches up with what it missed.
    setNow("2026-11-16T12:00:00Z");
    await text({ at: new Date("2026-11-11T12:00:00Z") });
    expect((await sumsByDay(shop)).find(({ date }) => date === "2026-11-11")).toMatchObject({ sent: 1 });
    await sumDays();
    expect((await kept()).map(({ date }) => date)).toHaveLength(14);
  });

  test("a first text is one to a customer, not a test", async () => {
    await text({ kind: "test" });
    await text({ status: "refused" });
    await text({ direction: "in", status: "ended" });
    expect(await hasTextedCustomer(shop.id)).toBe(false);
    await text({ status: "sent" });
    expect(await hasTextedCustomer(shop.id)).toBe(true);
  });
});
