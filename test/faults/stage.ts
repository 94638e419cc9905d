import { setTimeout as wait } from "node:timers/promises";
import { closeDatabase, pool, useDatabase } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { connectNumber } from "#app/numbers/connect.server.ts";
import { goRound } from "#app/numbers/rounds.server.ts";
import { stopBoss } from "#app/queue/boss.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { startBiller } from "../simulators/biller/start.ts";
import { demoAccounts } from "../simulators/ringcentral/accounts.ts";
import { startRingCentral, type RingCentralOptions } from "../simulators/ringcentral/start.ts";
import { routeRequests } from "../simulators/shopify/route-requests.ts";
import { startShopify } from "../simulators/shopify/start.ts";
import { appConfiguration } from "../support/app-configuration.ts";
import { demoShop, type World } from "../support/world.ts";
import type { Shop, Stage } from "../universe/stage.ts";
import { startBalancer } from "./balancer.ts";
import { openMachine, type Machine } from "./machine.ts";
import { layWire, type Manner } from "./wire.ts";

type Wish = {
  databaseUrl: string;
  webs?: number;
  workers?: number;
  /** How the networks' answers come over, one after the other. Without it: whole. */
  manner?: () => Manner;
  ringcentral?: RingCentralOptions;
  /** The network's limits are kept, as the app keeps its pace; without it nobody waits for either. */
  paced?: boolean;
  logLevel?: string;
  environment?: Record<string, string>;
};

export type FaultStage = Awaited<ReturnType<typeof setStage>>;

const plenty = { medium: 1_000_000, light: 1_000_000, auth: 100_000 };
const day: [string, string] = ["00:00", "24:00"];
const roundTheClock = { offers: day, offersOnSunday: day, orders: day };

/** Both networks simulated in this process; the app in processes of its own, which can be killed. */
export async function setStage(wish: Wish) {
  const limits = wish.paced ? {} : plenty;
  const ringcentral = await startRingCentral({ receiptDelayMs: 20, limits, ...wish.ringcentral });
  const shopify = await startShopify({
    ...{ apiKey: "test-key", apiSecret: "test-secret", indexLagMs: 0, ...appConfiguration() },
    // As often as Shopify does, and for as long as a machine takes to come back.
    retryDelaysMs: [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 51_200, 102_400],
    bucket: { maximumAvailable: 1_000_000, restoreRate: 100_000 },
  });
  const biller = await startBiller();
  const machines: Machine[] = [];
  const webs = () => machines.filter(({ role }) => role !== "worker");
  const balancer = await startBalancer(() => webs().map(({ url }) => url));
  const wires = wish.manner
    ? await Promise.all([layWire(shopify.url, wish.manner), layWire(ringcentral.url, wish.manner)])
    : [];
  const [shopifyUrl, ringcentralUrl] = [wires[0]?.url ?? shopify.url, wires[1]?.url ?? ringcentral.url];

  const unroute = routeRequests(shopify.url);
  process.env.RINGCENTRAL_SERVER = ringcentral.url;
  Object.assign(env, { SHOPIFY_APP_URL: balancer.url, RINGCENTRAL_SERVER: ringcentral.url });
  shopify.setAppUrl(balancer.url);
  useDatabase(wish.databaseUrl);
  const log: string[] = [];
  const given = {
    ...{ databaseUrl: wish.databaseUrl, shopifyUrl, ringcentralUrl },
    environment: { SHOPIFY_APP_URL: balancer.url, LOG_LEVEL: wish.logLevel ?? "info", ...wish.environment },
  };
  const add = async (role: Machine["role"], more: { folder?: string } = {}) => {
    const machine = await openMachine({ ...given, ...more, role }, (lines) => log.push(...lines));
    machines.push(machine);
    return machine;
  };
  const of = (role: Machine["role"], count = 1) => Array.from({ length: count }, () => add(role));
  await Promise.all([...of("web", wish.webs), ...of("worker", wish.workers)]);

  shopify.merchant.setStock("MUG-NAV", 1_000_000);
  const deliveries = keepAll(shopify.deliveries);
  const shop: Shop = {
    ...{ place: 0, domain: demoShop, id: await openShop(shopify), number: "+18005550199" },
    ...{ store: shopify.store(demoShop), merchant: shopify.merchant, shoppers: [], events: [], seats: new Map() },
  };

  /** Until nobody has anything left to do that is due, or will be within moments. */
  async function quiet(patienceMs = 120_000) {
    const until = Date.now() + patienceMs;
    for (let calm = 0; calm < 2; calm++) {
      await Promise.all([shopify.idle(), ringcentral.idle()]);
      const { rows } = await pool()
        .query<{ name: string; count: number }>(openJobs)
        .catch(() => ({ rows: [{ name: "the database", count: 1 }] }));
      if (rows.length === 0) continue;
      if (Date.now() > until) throw new Error(`still at work: ${rows.map(({ name, count }) => `${count} ${name}`).join(", ")}`); // prettier-ignore
      calm = -1;
      await wait(100);
    }
  }
  await quiet();
  const calm = wish.paced ? () => {} : hurry();

  const stage = {
    ...{ shopify: { ...shopify, deliveries }, ringcentral, biller, log, machines, webs, balancer, add, quiet, wires },
    ...{ databaseUrl: wish.databaseUrl, shop, shops: [shop] },
    phone: (number: string) => ({
      number,
      received: () => ringcentral.sent.filter(({ to }) => to === number).map(({ text }) => text),
    }),
    async close() {
      calm();
      await Promise.all(machines.map((machine) => machine.stop()));
      await stopBoss();
      await closeDatabase();
      unroute();
      await Promise.all([balancer, shopify, ringcentral, biller, ...wires].map((one) => one.close()));
    },
  };
  return stage;
}

/** What the promises ask of a stage. */
export const asStage = (stage: FaultStage) => stage as unknown as Stage & World;

const openJobs = `SELECT name, count(*)::int FROM pgboss.job WHERE state IN ('created', 'retry', 'active') AND start_after < now() + interval '20 seconds'
  AND name NOT IN ('refresh-tokens', 'watch-numbers', 'finish-payments', 'sum-days', 'tidy-up', 'begin-days', 'begin-comparisons', 'read-changes', 'watch-number')
  AND name NOT LIKE '\\_\\_pgboss%' GROUP BY 1`;

/** The simulator forgets what is long ago; what was lost is found at the end. */
function keepAll<One>(log: One[]): One[] {
  const all = [...log];
  const push = log.push.bind(log);
  log.push = (...more) => {
    all.push(...more);
    return push(...more);
  };
  return all;
}

async function openShop(shopify: Awaited<ReturnType<typeof startShopify>>): Promise<string> {
  const headers = {
    authorization: `Bearer ${shopify.sessionToken(demoShop)}`,
    "user-agent":
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36",
  };
  const opened = await fetch(shopify.appAddress(demoShop), { headers });
  if (!opened.ok) throw new Error(`The app did not open: it answered ${opened.status}`);
  await opened.arrayBuffer();
  const { id } = await shopOfPage(demoShop);
  await saveSettings(id, { hours: roundTheClock });
  await pool().query(`UPDATE "Shop" SET "dayBegun" = '9999-12-31' WHERE "id" = $1`, [id]);
  const { clientId, clientSecret, jwt } = demoAccounts[0]!;
  const connect = () =>
    connectNumber({ shopId: id, gateway: "ringcentral", credentials: { clientId, clientSecret, jwt } });
  // The network gives a door three seconds; a busy machine may take longer for the first time.
  for (let tries = 1; ; tries++)
    try {
      await connect();
      return id;
    } catch (error) {
      if (tries === 5) throw error;
      await wait(1_000);
    }
}

/** Nobody waits here for the number's pace, nor two minutes for the next look at what a network could not tell us. */
function hurry(): () => void {
  const pace = setInterval(() => void pool().query(`DELETE FROM "RateSlot"`).catch(() => {}), 100); // prettier-ignore
  const looks = setInterval(() => void goRound().catch(() => {}), 4_000);
  return () => {
    clearInterval(pace);
    clearInterval(looks);
  };
}
