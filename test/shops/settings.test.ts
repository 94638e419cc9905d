import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { loadSettings, saveSettings } from "#app/shops/settings.server.ts";
import { readSettings } from "#app/shops/settings.ts";
import { toShop, type StoredShop } from "#app/shops/shop.ts";
import { useTestDatabase } from "../support/database.ts";
import { fillShop } from "./fill.ts";

await useTestDatabase();

const firstDay = {
  ...{ storePhone: null, transactionalTexts: "with-consent", automations: {}, commands: {}, testPhone: null },
  ...{ toldDiscounts: [], pricePerPart: 0.01, textsReviewedAt: null, testSentAt: null, spendLimitADay: null },
  hours: { offers: ["09:00", "20:00"], offersOnSunday: ["12:00", "20:00"], orders: ["08:00", "22:00"] },
  texts: { plainly: true, shortLinks: "saving", linkDomain: null, tagLinks: true },
  caps: { marketingADay: 2, marketingAWeek: 6, minutesApart: 60 },
  alerts: { phones: [], of: { person: true, locked: true, number: true, failure: true } },
  keepTextsDays: 730,
  storefront: { form: false, wording: {}, countries: [], perHour: 60 },
  languages: { spoken: ["en", "es", "fr", "de", "pt", "it", "nl", "hi"], otherwise: null },
};

describe("settings that are read", () => {
  test.each([{}, null, undefined, "nonsense", [], 7])("from %j are those of the first day", (stored) => {
    expect(readSettings(stored)).toEqual(firstDay);
  });

  test("lose only the field that cannot be read", () => {
    const stored = {
      ...{ storePhone: "call me", transactionalTexts: "always", pricePerPart: -1, commands: { track: { on: false } } },
      ...{
        automations: { "order-confirmation": "yes" },
        testPhone: "+14155550123",
        testSentAt: "yesterday",
        unknown: 1,
      },
    };
    expect(readSettings(stored)).toEqual({
      ...firstDay,
      ...{ transactionalTexts: "always", commands: { track: { on: false } }, testPhone: "+14155550123" },
    });
  });
});

describe("settings that are saved", () => {
  test("change what they name and nothing else", async () => {
    const { id } = await fillShop("ann.myshopify.com");
    await saveSettings(id, { transactionalTexts: "always", commands: { track: { on: false } } });
    await saveSettings(id, { commands: { buy: { on: false } }, pricePerPart: 0.02 });
    expect(await loadSettings(id)).toEqual({
      ...firstDay,
      ...{ transactionalTexts: "always", pricePerPart: 0.02, commands: { track: { on: false }, buy: { on: false } } },
    });
  });

  test("at once from many pages all have their way", async () => {
    const { id } = await fillShop("bob.myshopify.com");
    const keys = Array.from({ length: 12 }, (_, index) => `automation-${index}`);
    await Promise.all(keys.map((key) => saveSettings(id, { automations: { [key]: { on: false } } })));
    expect(Object.keys((await loadSettings(id)).automations).sort()).toEqual(keys.sort());
  });

  test("must make sense", async () => {
    const { id } = await fillShop("cat.myshopify.com");
    await expect(saveSettings(id, { pricePerPart: -3 })).rejects.toThrow("pricePerPart");
    await expect(saveSettings(id, { storePhone: "call me" as never })).rejects.toThrow("storePhone");
    expect(await loadSettings(id)).toEqual(firstDay);
  });

  test("of one shop are not another's", async () => {
    const [one, two] = [await fillShop("dan.myshopify.com"), await fillShop("eve.myshopify.com")];
    await saveSettings(one.id, { transactionalTexts: "always" });
    expect(await loadSettings(two.id)).toEqual(firstDay);
    await expect(saveSettings(newId(), { pricePerPart: 1 })).rejects.toThrow("No record was found");
  });
});

test("the number to call is the merchant's choice, else what Shopify has", async () => {
  await fillShop("fay.myshopify.com");
  const row = await db.shop.findUniqueOrThrow({ where: { domain: "fay.myshopify.com" } });
  const stored: StoredShop = { ...row, phone: "1-800-SHOP" };
  expect(toShop(stored).phone).toBe("1-800-SHOP");
  expect(toShop({ ...stored, settings: { storePhone: "+18005550142" } }).phone).toBe("+18005550142");
});

test("what a merchant let customers send in a day stands where the command's settings are now", async () => {
  const file = "prisma/migrations/20261122065500_keep_the_daily_limit_with_its_command/migration.sql";
  const move = () => db.$executeRawUnsafe(readFileSync(file, "utf8"));
  const { id: shopId } = await fillShop("limits.myshopify.com");
  const limitOf = async () => (await loadSettings(shopId)).commands["send"];
  await db.shop.update({ where: { id: shopId }, data: { settings: {} } });
  await move();
  expect(await limitOf()).toBeUndefined();
  await db.shop.update({
    where: { id: shopId },
    data: { settings: { sentCreditADay: 40, commands: { buy: { on: false } } } },
  });
  await move();
  expect(await limitOf()).toEqual({ on: true, values: { mostADay: 40 } });
  await saveSettings(shopId, { commands: { send: { on: false, values: { mostADay: 70 } } } });
  await move();
  expect(await limitOf()).toEqual({ on: false, values: { mostADay: 70 } });
  expect((await loadSettings(shopId)).commands["buy"]).toMatchObject({ on: false });
});
