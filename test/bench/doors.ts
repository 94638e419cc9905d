import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startPostgres } from "#app/lib/postgres/start.server.ts";
import { buildWhereNeeded } from "../support/build.ts";
import { order, post, text } from "./doors-knock.ts";
import { connectNumbers } from "./doors-numbers.ts";
import { atMost, atRate, type Figures } from "./load.ts";
import { cpuMsOf, profiling, startProgram, type Running } from "./processes.ts";
import type { BenchRow } from "./row.ts";

const secret = "bench-secret";
const perSecond = 200;
const inFlight = 64;
const numbers = 20;

/** What a door took, and what that cost. */
type Measured = { steady: Figures; most: Figures; cpuMs: number; databaseMs: number };
type Door = { what: string; running: Running; knock: () => Promise<boolean> };

/** The two doors of the real server, for store events and for texts, beside a bare server that posts the same into one INSERT. */
export async function run({ seconds = 10 } = {}): Promise<BenchRow[]> {
  await buildWhereNeeded();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const postgres = await startPostgres(join(folder, "postgres"));
  const environment = environmentOf(postgres.url);
  Object.assign(process.env, environment);
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const bare = await startProgram({ args: ["test/bench/bare-server.ts"], environment });
    const app = await startProgram({ args: [...profiling(), "server.ts"], environment, path: "/readyz" });
    stops.push(bare.stop, app.stop);
    const connected = await connectNumbers(numbers);
    let turn = 0;
    const next = () => connected[++turn % numbers]!;
    const textTo = (url?: string) => {
      const { number, path, verificationToken } = next();
      return post(url ?? app.url + path, text(number, verificationToken));
    };
    const database = await postmasterOf(postgres.url);
    const [plainEvents, events] = await measureBoth(seconds, database, [
      { what: "one INSERT", running: bare, knock: () => post(`${bare.url}/`, order(secret)) },
      { what: "store events", running: app, knock: () => post(`${app.url}/webhooks/shopify`, order(secret)) },
    ]);
    const [plainTexts, texts] = await measureBoth(seconds, database, [
      { what: "one INSERT", running: bare, knock: () => textTo(`${bare.url}/`) },
      { what: "texts", running: app, knock: () => textTo() },
    ]);
    return [...rowsOf("store events", events, plainEvents), ...rowsOf("texts", texts, plainTexts)];
  } finally {
    for (const stop of stops) await stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const environmentOf = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  ROLE: "web",
  LOG_LEVEL: "info",
  SHOPIFY_API_KEY: "bench",
  SHOPIFY_API_SECRET: secret,
  SHOPIFY_APP_URL: "http://localhost",
  SECRET_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}`,
});

export async function postmasterOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid",
  );
  await client.end();
  return rows[0]!.pid;
}

/** In turns, half the time each, so that what else the machine does meets both alike. */
async function measureBoth(seconds: number, database: number, [plain, ours]: [Door, Door]) {
  const doors = [plain, ours] as const;
  for (const { knock } of doors) await atMost(inFlight, 2, knock); // warm
  const halves: [Measured, Measured][] = [];
  for (let half = 0; half < 2; half++)
    halves.push([await measure(seconds / 2, database, plain), await measure(seconds / 2, database, ours)]);
  return [worseOf(halves.map(([one]) => one)), worseOf(halves.map(([, other]) => other))] as const;
}

async function measure(seconds: number, database: number, { running, knock }: Door): Promise<Measured> {
  const steady = await atRate(perSecond, seconds, knock);
  const before = [cpuMsOf(running.pid), cpuMsOf(database)] as const;
  const most = await atMost(inFlight, seconds, knock);
  const [cpuMs, databaseMs] = [cpuMsOf(running.pid) - before[0], cpuMsOf(database) - before[1]];
  return { steady, most, cpuMs: cpuMs / most.done, databaseMs: databaseMs / most.done };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Throughput and cost are the mean of the halves; of latencies the worse half counts. */
function worseOf(halves: readonly Measured[]): Measured {
  const both = (pick: (one: Measured) => Figures): Figures => {
    const figures = halves.map(pick);
    const worst = (key: "p50" | "p95" | "p99") => Math.max(...figures.map((one) => one[key]));
    const sum = (key: "done" | "failed") => figures.reduce((total, one) => total + one[key], 0);
    const perSecond = mean(figures.map((one) => one.perSecond));
    return {
      done: sum("done"),
      failed: sum("failed"),
      perSecond,
      p50: worst("p50"),
      p95: worst("p95"),
      p99: worst("p99"),
    };
  };
  return {
    steady: both(({ steady }) => steady),
    most: both(({ most }) => most),
    cpuMs: mean(halves.map(({ cpuMs }) => cpuMs)),
    databaseMs: mean(halves.map(({ databaseMs }) => databaseMs)),
  };
}

function rowsOf(door: string, ours: Measured, plain: Measured): BenchRow[] {
  const row = (what: string, unit: string, value: (one: Measured) => number): BenchRow => ({
    ...{ bench: "doors", what: `${door}: ${what}`, unit, value: value(ours) },
    beside: { what: "one INSERT", value: value(plain) },
  });
  return [
    row(`durable, ${inFlight} in flight`, "/s", ({ most }) => most.perSecond),
    row("the same, p99", "ms", ({ most }) => most.p99),
    row(`at ${perSecond}/s, p50`, "ms", ({ steady }) => steady.p50),
    row(`at ${perSecond}/s, p99`, "ms", ({ steady }) => steady.p99),
    row("not answered with 200", "", ({ steady, most }) => steady.failed + most.failed),
    row("processor, app", "ms each", ({ cpuMs }) => cpuMs),
    row("processor, PostgreSQL", "ms each", ({ databaseMs }) => databaseMs),
  ];
}
