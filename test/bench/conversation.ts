import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildWhereNeeded } from "../support/build.ts";
import { freePort } from "../support/app-process.ts";
import type { Orders, Results } from "./conversation-driver.ts";
import { ask, countStatements, forgetStatements, startCountingPostgres } from "./conversation-statements.ts";
import { apiKey, apiSecret } from "./conversation-world.ts";
import { yardsticks } from "./conversation-yardsticks.ts";
import { postmasterOf } from "./doors.ts";
import type { Figures } from "./load.ts";
import { cpuMsOf, profiling, startProgram } from "./processes.ts";
import type { BenchRow } from "./row.ts";

const people = 1_500;
/** Each has a row that says when it may text next: so many do not wait for each other. */
const numbers = 40;
const inFlight = 32;
const perSecond = 50;
/** A process that has run for a minute takes a third less of the processor than one that was just started. */
const warmingSeconds = 20;

type Load = Orders["load"];
type Process = "app" | "PostgreSQL" | "networks";
/** What a script came to, and the processor time, in ms, that one text with its answer took of each process. */
type Measured = { most: Figures; steady: Figures; cpuMs: Partial<Record<Process, number>>; statements?: number };

/** The other side: see conversation-driver.ts. */
export function startDriver() {
  const child = fork(join(import.meta.dirname, "conversation-driver.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return {
    pid: child.pid!,
    async does<Name extends keyof Orders>(name: Name, order: Orders[Name]): Promise<Results[Name]> {
      child.send({ name, order });
      const gone = once(child, "exit").then(() => Promise.reject(new Error("the process of the networks ended")));
      gone.catch(() => {});
      const [answer] = (await Promise.race([once(child, "message"), gone])) as [
        { result: Results[Name] } | { error: string },
      ];
      if ("error" in answer) throw new Error(answer.error);
      return answer.result;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, "exit");
    },
  };
}
export type Driver = ReturnType<typeof startDriver>;

/**
 * A text in, and its answer at the gateway: the real server and worker on a database that keeps what it commits, between stand-ins of
 * both networks. TRACK asks Shopify for the customer and the order; BUY prices a draft, and its code places the order.
 */
export async function run({ seconds = 10 } = {}): Promise<BenchRow[]> {
  const { track, buy } = await measureOurs(seconds);
  const rows = [...rowsOf("TRACK", track), ...rowsOf("BUY and its code", buy)];
  for (const { name, start } of yardsticks) {
    const measured = await measureYardstick(seconds, start);
    if (measured) rows.push(...rowsOf(`${name}, one fixed reply`, measured));
    else console.error(`${name} is not installed: nothing to compare with`);
  }
  return rows;
}

async function measureOurs(seconds: number) {
  await buildWhereNeeded();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const postgres = await startCountingPostgres(join(folder, "postgres"));
  const driver = startDriver();
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const { shopifyUrl, ringcentralUrl } = await driver.does("world", { people, numbers });
    const port = await freePort();
    const environment = {
      ...{ DATABASE_URL: postgres.url, LOG_LEVEL: "info", SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecret },
      ...{
        SHOPIFY_APP_URL: `http://127.0.0.1:${port}`,
        SHOPIFY_SIM_URL: shopifyUrl,
        RINGCENTRAL_SERVER: ringcentralUrl,
      },
      SECRET_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}`,
    };
    const start = (role: string, at: { port?: number } = {}) =>
      startProgram({
        args: [...profiling(), "--import", "./test/simulators/shopify/route-requests.ts", "server.ts"],
        environment: { ...environment, ROLE: role },
        path: "/readyz",
        ...at,
      });
    const web = await start("web", { port });
    const worker = await start("worker");
    stops.push(web.stop, worker.stop);
    await driver.does("install", { appUrl: web.url });
    await untilWelcomed(postgres.url);
    const at = { databaseUrl: postgres.url, driver };
    const processes = {
      app: [web.pid, worker.pid],
      PostgreSQL: [await postmasterOf(postgres.url)],
      networks: [driver.pid],
    };
    const track = await measure(at, "track", seconds, processes);
    const buy = await measure(at, "buy", seconds, processes);
    return { track, buy };
  } finally {
    for (const stop of stops) await stop();
    await driver.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The products are there, and a number's pace is lifted where it is kept: a network lets one number send 40 texts a minute. */
async function untilWelcomed(url: string) {
  await ask(
    url,
    `CREATE FUNCTION unpaced() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW."slots" := ARRAY[clock_timestamp()]; RETURN NEW; END'`,
    `CREATE TRIGGER unpaced BEFORE INSERT OR UPDATE ON "RateSlot" FOR EACH ROW EXECUTE FUNCTION unpaced()`,
  );
  const until = Date.now() + 60_000;
  while ((await ask(url, `SELECT 1 FROM "Product" LIMIT 1`)).length === 0) {
    if (Date.now() > until) throw new Error("the shop's products were not read");
    await wait(200);
  }
}

type Pids = Partial<Record<Process, number[]>>;

type At = { driver: Driver; databaseUrl?: string };

async function measure(
  { driver, databaseUrl }: At,
  script: Load["script"],
  seconds: number,
  processes: Pids,
): Promise<Measured> {
  await driver.does("load", { script, seconds: warmingSeconds, inFlight });
  const steady = await driver.does("load", { script, seconds, perSecond });
  const used = () => Object.entries(processes).map(([name, pids]) => [name, cpuMsOf(...pids)] as const);
  const before = Object.fromEntries(used());
  if (databaseUrl) await forgetStatements(databaseUrl);
  const most = await driver.does("load", { script, seconds, inFlight });
  const cpuMs = Object.fromEntries(used().map(([name, ms]) => [name, (ms - before[name]!) / most.done]));
  const statements = databaseUrl && (await countStatements(databaseUrl, script)) / most.done;
  return { steady, most, cpuMs, ...(statements && { statements }) };
}

async function measureYardstick(seconds: number, start: (typeof yardsticks)[number]["start"]) {
  const driver = startDriver();
  try {
    const running = await start(people, driver);
    if (!running) return undefined;
    try {
      return await measure({ driver }, "track", seconds, { app: running.pids, networks: [driver.pid] });
    } finally {
      await running.stop();
    }
  } finally {
    await driver.stop();
  }
}

function rowsOf(what: string, { most, steady, cpuMs, statements }: Measured): BenchRow[] {
  const row = (of: string, value: number, unit: string): BenchRow => ({
    bench: "conversation",
    what: `${what}: ${of}`,
    value,
    unit,
  });
  return [
    row(`texts answered, ${inFlight} in flight`, most.perSecond, "/s"),
    row("the same, p95", most.p95, "ms"),
    row(`at ${perSecond}/s, p50`, steady.p50, "ms"),
    row(`at ${perSecond}/s, p95`, steady.p95, "ms"),
    row("not answered", most.failed + steady.failed, ""),
    ...(statements ? [row("statements to PostgreSQL", statements, "each")] : []),
    ...Object.entries(cpuMs).map(([process, ms]) => row(`processor, ${process}`, ms, "ms each")),
  ];
}
