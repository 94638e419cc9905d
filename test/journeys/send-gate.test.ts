import { DateTime } from "luxon";
import { afterEach, expect, test } from "vitest";
import { clock } from "#app/lib/clock.server.ts";
import { db, pool } from "#app/lib/db.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { Settings } from "#app/shops/settings.ts";
import { codeIn, demoShop, startWorld } from "../support/world.ts";

const world = await startWorld();
const { ann, shopify } = world;
const { id: shopId } = await shopOfPage(demoShop);

/** The app's clock when it is next that hour in California. */
function set(hour: number) {
  const today = DateTime.now().setZone("America/Los_Angeles").set({ hour, minute: 5 });
  const next = today > DateTime.now() ? today : today.plus({ days: 1 });
  clock.offsetMs = next.toMillis() - Date.now();
}

/** What was put off comes back now, as it would when its time has come. */
async function bringBack() {
  await pool().query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'send-message' AND state = 'created'`);
  await world.quiet();
}

const lastOf = async (phone: string) => {
  const row = await db.message.findFirst({ where: { phone, direction: "out" }, orderBy: { id: "desc" } });
  return { status: row!.status, verdict: row!.verdict, reason: row!.reason };
};

afterEach(async () => {
  clock.offsetMs = 0;
  await bringBack();
});

test("news of a parcel waits for the morning where the person is; an answer in between does not wait with it", async () => {
  await saveSettings(shopId, { hours: Settings.parse({}).hours });
  set(23);
  const told = ann.received().length;
  shopify.merchant.fulfil("#1003");
  await world.quiet();
  expect(ann.received()).toHaveLength(told);
  expect(await lastOf(ann.number)).toEqual({
    status: "queued",
    verdict: "quiet-hours",
    reason: expect.stringMatching(/^Held until \w+day 08:00 in Los Angeles: quiet hours$/) as string,
  });
  expect(await ann.asks("TRACK 1003")).toMatch(/1003/);
  // Still night: it is judged again, and held again.
  await bringBack();
  expect(ann.received()).toHaveLength(told + 1);
  clock.offsetMs += 10 * 3_600_000;
  await bringBack();
  expect(ann.received().slice(told + 1)).toEqual([expect.stringMatching(/1003/)]);
  expect((await lastOf(ann.number)).status).not.toBe("queued");
});

test("who says STOP in the night is not texted in the morning", async () => {
  set(23);
  await ann.asks(codeIn(await ann.asks("BUY navy mug")));
  const told = ann.received().length;
  shopify.merchant.fulfil(shopify.store(demoShop).orders.at(-1)!.name);
  await world.quiet();
  expect(await lastOf(ann.number)).toMatchObject({ status: "queued", verdict: "quiet-hours" });
  await ann.texts("STOP");
  clock.offsetMs += 10 * 3_600_000;
  await bringBack();
  expect(ann.received().slice(told)).toEqual(["You have been successfully unsubscribed."]);
});
