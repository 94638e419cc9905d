import { setTimeout as wait } from "node:timers/promises";
import { afterAll } from "vitest";
import { startRingCentral, type RingCentralOptions } from "../simulators/ringcentral/start.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { appConfiguration } from "./app-configuration.ts";
import { pausing } from "./pauses.ts";
import { startShopify, type ShopifyOptions } from "../simulators/shopify/start.ts";
import { routeRequests } from "../simulators/shopify/route-requests.ts";

export const demoShop = "demo-shop.myshopify.com";
export const secondShop = "second-shop.myshopify.com";

type WorldOptions = {
  ringcentral?: RingCentralOptions;
  shopify?: Partial<ShopifyOptions>;
  shops?: "one" | "both";
  connect?: boolean;
  /** Who is told how to end it, where that is not the test file's end. */
  onEnd?: (end: () => Promise<void>) => void;
};

/**
 * A whole world for one test file: both networks simulated, the app's doors open, its worker at work on a database of its own,
 * the demo shop installed and its number connected. What a test does goes in by a door and comes out at a network.
 */
export async function startWorld(options: WorldOptions = {}) {
  const onEnd = options.onEnd ?? afterAll;
  const ringcentral = await startRingCentral({
    receiptDelayMs: 10,
    limits: { medium: 10_000, light: 10_000, auth: 100 },
    ...options.ringcentral,
  });
  const shopify = await startShopify({
    apiKey: "test-key",
    apiSecret: "test-secret",
    indexLagMs: 0,
    ...appConfiguration(),
    ...options.shopify,
  });
  process.env.RINGCENTRAL_SERVER = ringcentral.url;
  routeRequests(shopify.url);
  const { openDoors } = await import("./door.ts");
  const doors = await openDoors();
  process.env.SHOPIFY_APP_URL = doors.url;
  // A test file that imports from the app has had its configuration read before these addresses were known.
  const { env } = await import("#app/lib/env.server.ts");
  Object.assign(env, { SHOPIFY_APP_URL: doors.url, RINGCENTRAL_SERVER: ringcentral.url });
  shopify.setAppUrl(doors.url);
  const { useTestDatabase } = await import("./database.ts");
  const { url: databaseUrl } = await useTestDatabase(onEnd);
  const { startWorker } = await import("#app/worker.server.ts");
  const stopWorker = await startWorker();
  const { pool } = await import("#app/lib/db.server.ts");

  /** Until nobody has anything left to do. Throws after `patienceMs`. */
  async function quiet(patienceMs = 20_000) {
    const until = Date.now() + patienceMs;
    const called = new Set<string>();
    for (let calm = 0; calm < 2; calm++) {
      await Promise.all([shopify.idle(), ringcentral.idle()]);
      const { rows } = await pool().query<{ name: string; turn: string; waits: boolean }>(openJobs);
      if (rows.length === 0) continue;
      // What became due by the clock is found at the next poll: nobody waits for that here either.
      const waiting = rows.filter(({ turn, waits }) => waits && !called.has(turn));
      for (const { turn } of waiting) called.add(turn);
      if (waiting.length > 0) await pool().query(hurry, [[...new Set(waiting.map(({ name }) => name))]]);
      if (Date.now() > until) throw new Error(`still at work: ${rows.map(({ name }) => name).join(", ")}`);
      calm = -1;
      await wait(20);
    }
  }

  const world = {
    ringcentral,
    shopify,
    doors,
    databaseUrl,
    quiet,
    stopWorker,
    phone: (number: string) => phoneOf(ringcentral, quiet, number),
    ann: phoneOf(ringcentral, quiet, "+14155550101"),
    bob: phoneOf(ringcentral, quiet, "+14155550102"),
    cat: phoneOf(ringcentral, quiet, "+14155550103"),
    stranger: phoneOf(ringcentral, quiet, "+14155550104"),
    install: (domain: string) => install(shopify, domain),
    connect: (domain: string, account = 0) => connect(domain, account),
    /** What somebody is told of what is done. */
    async told(person: Phone, done: () => unknown, patienceMs?: number): Promise<string[]> {
      const before = person.received().length;
      await done();
      await quiet(patienceMs);
      return person.received().slice(before);
    },
    /** As time goes by on the app's clock, what waited for its hour is done. */
    async whatWaits() {
      const { clock } = await import("#app/lib/clock.server.ts");
      const until = new Date(Date.now() + clock.offsetMs);
      await pool().query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'run-due' AND start_after <= $1`, [
        until,
      ]);
    },
    /** A webhook of Shopify's, signed, and everything that followed from it. */
    async webhook(
      topic: string,
      payload: unknown,
      given: { shop?: string; repeat?: number; badHmac?: boolean; raw?: string } = {},
    ) {
      const before = ringcentral.sent.length;
      await forgetPace();
      const status = await shopify.deliver(given.shop ?? demoShop, topic, payload, given);
      await quiet();
      return { status, texts: ringcentral.sent.slice(before).map(({ to, text }) => ({ to, text })) };
    },
  };
  onEnd(async () => {
    await stopWorker();
    await Promise.all([doors.close(), shopify.close(), ringcentral.close()]);
  });
  const { saveSettings } = await import("#app/shops/settings.server.ts");
  const { shopOfPage } = await import("#app/shops/install.server.ts");
  for (const [index, domain] of (options.shops === "both" ? [demoShop, secondShop] : [demoShop]).entries()) {
    await world.install(domain);
    // What a test sees must not hang on the time of day at which it runs.
    const { id } = await shopOfPage(domain);
    await saveSettings(id, { hours: allDay });
    // Nor on whether a morning comes while it runs: a test that wants one begins the day itself.
    await pool().query(`UPDATE "Shop" SET "dayBegun" = '9999-12-31' WHERE "id" = $1`, [id]);
    if (options.connect !== false) await world.connect(domain, index);
  }
  await quiet();
  return world;
}

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Nobody waits here for what a job waits for between two tries; its workers are called as by a notice of a new job (pg-boss's channel). */
const hurry = `WITH hurried AS (UPDATE pgboss.job SET start_after = now() WHERE ${pausing})
  SELECT pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), name) FROM unnest($1::text[]) name`;

const allDay = {
  offers: ["00:00", "24:00"] as [string, string],
  offersOnSunday: ["00:00", "24:00"] as [string, string],
  orders: ["00:00", "24:00"] as [string, string],
};

/** Sets the app's clock to the next noon in California: texts that the law keeps for the day then go out at once. */
export async function makeItNoon() {
  const { clock } = await import("#app/lib/clock.server.ts");
  const { DateTime } = await import("luxon");
  const today = DateTime.now().setZone("America/Los_Angeles").set({ hour: 12, minute: 0 });
  const noon = today > DateTime.now() ? today : today.plus({ days: 1 });
  clock.offsetMs = noon.toMillis() - Date.now();
}

/** What is under way or due within moments; what waits for another hour is not. */
const openJobs = `SELECT name, id || '/' || retry_count AS turn, state = 'retry' OR (state = 'created' AND start_after <= now()) AS waits FROM pgboss.job WHERE state IN ('created', 'retry', 'active') AND start_after < now() + interval '5 seconds'
  AND name NOT IN ('refresh-tokens', 'watch-numbers', 'finish-payments', 'sum-days', 'tidy-up', 'begin-days') AND NOT (name = 'read-changes' AND start_after > now()) AND name NOT LIKE '\\_\\_pgboss%'`;

export type Phone = ReturnType<typeof phoneOf>;

/** The same words twice in a row, within moments, are taken for one text that the network gave two ids: nobody here is so quick. */
const lastTexts = new Map<string, { text: string; at: number }>();
async function moveOn(number: string, text: string) {
  const last = lastTexts.get(number);
  const again = last?.text === text ? last.at + 1_600 - Date.now() : 0;
  if (again > 0) await wait(again);
  lastTexts.set(number, { text, at: Date.now() });
}

/** Somebody with a phone. */
function phoneOf(
  ringcentral: Awaited<ReturnType<typeof startRingCentral>>,
  quiet: () => Promise<void>,
  number: string,
) {
  const received = () => ringcentral.sent.filter(({ to }) => to === number).map(({ text }) => text);
  return {
    number,
    received,
    /** Texts the shop and returns what comes back, once all is quiet. */
    async texts(text: string, options: Parameters<typeof ringcentral.textFrom>[2] = {}): Promise<string[]> {
      const before = received().length;
      await forgetPace(); // a test texts more in a minute than a number may
      await moveOn(number, text);
      await ringcentral.textFrom(number, text, options);
      await quiet();
      return received().slice(before);
    },
    /** The same, where exactly one text must come back. */
    async asks(text: string): Promise<string> {
      const replies = await this.texts(text);
      if (replies.length !== 1)
        throw new Error(`"${text}" was answered with ${replies.length} texts: ${JSON.stringify(replies)}`);
      return replies[0]!;
    },
  };
}

async function forgetPace() {
  const { pool } = await import("#app/lib/db.server.ts");
  await pool().query(`DELETE FROM "RateSlot"`);
}

/** The one-time code in a text. */
export function codeIn(text: string): string {
  const code = /\b\d{6}\b/.exec(text)?.[0];
  if (!code) throw new Error(`no code in "${text}"`);
  return code;
}

/** Opens the app in the shop's admin for the first time, as a browser would: Shopify's library exchanges the session token. */
async function install(shopify: Awaited<ReturnType<typeof startShopify>>, domain: string) {
  const { authenticate } = await import("#app/shopify.server.ts");
  await authenticate.admin(new Request(shopify.appAddress(domain), { headers: adminHeaders(shopify, domain) }));
}

/** What a browser in Shopify's admin sends along. */
export const adminHeaders = (shopify: Awaited<ReturnType<typeof startShopify>>, domain: string) => ({
  authorization: `Bearer ${shopify.sessionToken(domain)}`,
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36",
});

async function connect(domain: string, account: number) {
  const { connectNumber } = await import("#app/numbers/connect.server.ts");
  const { shopOfPage } = await import("#app/shops/install.server.ts");
  const shop = await shopOfPage(domain);
  const { clientId, clientSecret, jwt } = demoAccounts[account]!;
  return connectNumber({ shopId: shop.id, gateway: "ringcentral", credentials: { clientId, clientSecret, jwt } });
}
