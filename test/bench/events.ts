import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { buildWhereNeeded } from "../support/build.ts";
import { freePort } from "../support/app-process.ts";
import { startDriver } from "./conversation.ts";
import { countStatements, forgetStatements, startCountingPostgres } from "./conversation-statements.ts";
import { apiKey, apiSecret, domain } from "./conversation-world.ts";
import { post, type Knock } from "./doors-knock.ts";
import { postmasterOf } from "./doors.ts";
import { cpuMsOf, profiling, startProgram } from "./processes.ts";
import type { BenchRow } from "./row.ts";

const people = 2_000;
const warming = 100;
const inFlight = 32;
const patienceMs = 600_000;

/** Orders placed in the shop: from the signed webhook at the door to the text in the network's hands, beside one INSERT for each. */
export async function run({ events = people - warming } = {}): Promise<BenchRow[]> {
  await buildWhereNeeded();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const postgres = await startCountingPostgres(join(folder, "postgres"));
  const database = new pg.Pool({ connectionString: postgres.url, max: 1 });
  const driver = startDriver();
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const world = await driver.does("world", { people, numbers: 1 });
    const port = await freePort();
    const environment = {
      ...{ DATABASE_URL: postgres.url, LOG_LEVEL: "info", SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecret },
      ...{ SHOPIFY_APP_URL: `http://127.0.0.1:${port}`, SHOPIFY_SIM_URL: world.shopifyUrl },
      ...{ RINGCENTRAL_SERVER: world.ringcentralUrl, SECRET_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}` },
    };
    const app = await startProgram({
      args: [...profiling(), "--import", "./test/simulators/shopify/route-requests.ts", "server.ts"],
      ...{ environment: { ...environment, ROLE: "all" }, path: "/readyz", port },
    });
    const bare = await startProgram({ args: ["test/bench/bare-server.ts"], environment });
    stops.push(app.stop, bare.stop);
    await driver.does("install", { appUrl: app.url });
    await liftPace(database);
    const door = `${app.url}/webhooks/shopify`;
    await pour(door, 0, warming);
    await untilHandedOver(database, warming);
    const pids = { app: [app.pid], PostgreSQL: [await postmasterOf(postgres.url)], networks: [driver.pid] };
    const used = () => Object.entries(pids).map(([name, of]) => [name, cpuMsOf(...of)] as const);
    const before = new Map(used());
    await forgetStatements(postgres.url);
    const begun = performance.now();
    await pour(door, warming, warming + events);
    const poured = performance.now() - begun;
    await untilHandedOver(database, warming + events);
    const ms = performance.now() - begun;
    const cpu = used().map(([name, now]) => [name, (now - before.get(name)!) / events] as const);
    const statements = (await countStatements(postgres.url, "events")) / events;
    const plainly = performance.now();
    await pour(`${bare.url}/`, warming, warming + events);
    const beside = { what: "one INSERT an event", value: events / ((performance.now() - plainly) / 1000) };
    const row = (what: string, value: number, unit: string): BenchRow => ({ bench: "events", what, value, unit });
    return [
      { ...row("orders placed, told by text", events / (ms / 1000), "/s"), beside },
      { ...row("of these, taken at the door", events / (poured / 1000), "/s"), beside },
      row("statements to PostgreSQL", statements, "an event"),
      ...cpu.map(([name, each]) => row(`processor of ${name}`, each, "ms an event")),
    ];
  } finally {
    for (const stop of stops) await stop();
    await driver.stop();
    await database.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A network lets one number send 40 texts a minute; here it is the app that is measured. */
async function liftPace(database: pg.Pool) {
  await database.query(
    `CREATE FUNCTION unpaced() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW."slots" := ARRAY[clock_timestamp()]; RETURN NEW; END'`,
  );
  await database.query(
    `CREATE TRIGGER unpaced BEFORE INSERT OR UPDATE ON "RateSlot" FOR EACH ROW EXECUTE FUNCTION unpaced()`,
  );
}

async function pour(url: string, from: number, to: number) {
  let next = from;
  const one = async () => {
    while (next < to) if (!(await post(url, orderOf(next++)))) throw new Error("an event was not taken");
  };
  await Promise.all(Array.from({ length: inFlight }, one));
}

/** Somebody's order as the shop tells of it: some 2 kB. */
function orderOf(index: number): Knock {
  const id = 7_000_000_000 + index;
  const phone = `+1415${600 + Math.floor(index / 10_000)}${String(index % 10_000).padStart(4, "0")}`;
  const line = { title: "Blue Mug", quantity: 2, price: "14.50", sku: "MUG-BLU", properties: [], tax_lines: [] };
  const body = JSON.stringify({
    ...{ id, admin_graphql_api_id: `gid://shopify/Order/${id}`, name: `#${id}`, order_number: id, tags: "" },
    ...{ currency: "USD", total_price: "34.00", phone, customer_locale: "en", financial_status: "paid" },
    line_items: Array.from({ length: 8 }, (_, at) => ({ ...line, id: id * 10 + at })),
  });
  return {
    body,
    headers: {
      "x-shopify-topic": "orders/create",
      "x-shopify-shop-domain": domain,
      "x-shopify-webhook-id": randomUUID(),
      "x-shopify-hmac-sha256": createHmac("sha256", apiSecret).update(body).digest("base64"),
    },
  };
}

async function untilHandedOver(database: pg.Pool, count: number) {
  const until = Date.now() + patienceMs;
  for (;;) {
    const { rows } = await database.query<{ status: string; count: number }>(
      `SELECT "status", count(*)::int AS count FROM "Message" WHERE "cause" LIKE 'order-confirmation:%' GROUP BY 1`,
    );
    const left = rows.filter(({ status }) => ["wired", "sent", "delivered"].includes(status));
    if (left.reduce((sum, row) => sum + row.count, 0) >= count) return;
    const lost = rows.filter(({ status }) => ["failed", "refused", "unknown"].includes(status));
    if (lost.length > 0 || Date.now() > until) throw new Error(`not all were handed over: ${JSON.stringify(rows)}`);
    await wait(100);
  }
}
