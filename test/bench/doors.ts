import { spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startPostgres } from "#app/lib/postgres/start.server.ts";
import { buildWhereNeeded } from "../support/build.ts";
import type { BenchRow } from "./row.ts";

const secret = "bench-secret";
const steadySeconds = 20;
const perSecond = 100;
const inFlight = 128;

/** An order as the shop sends one: some 2 kB, with nobody's number on it, so that nothing follows from it. */
function orderOf(id: number): string {
  const line = { id, title: "Blue Mug", quantity: 2, price: "14.50", sku: "MUG-BLU", properties: [], tax_lines: [] };
  const lines = Array.from({ length: 8 }, (_, index) => ({ ...line, id: id * 10 + index }));
  return JSON.stringify({ id, admin_graphql_api_id: `gid://shopify/Order/${id}`, order_number: id, line_items: lines });
}

/** The webhook door of the real server, as its merchants' shops see it, beside a bare server with one INSERT. */
export async function run({ seconds = steadySeconds, burst = 6_000 } = {}): Promise<BenchRow[]> {
  await buildWhereNeeded();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const postgres = await startPostgres(join(folder, "postgres"));
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const bare = await start(["test/bench/bare-server.ts"], { DATABASE_URL: postgres.url });
    const app = await start(["server.ts"], environmentOf(postgres.url), "/readyz");
    stops.push(bare.stop, app.stop);
    const bareUrl = `${bare.url}/`;
    const door = `${app.url}/webhooks/shopify`;
    for (const url of [bareUrl, door]) await flood(url, 500); // warm
    const plain = { steady: await steady(bareUrl, seconds), most: await flood(bareUrl, burst) };
    const ours = { steady: await steady(door, seconds), most: await flood(door, burst) };
    const row = (what: string, unit: string, value: number, other: number): BenchRow => ({
      ...{ bench: "doors", what, unit, value },
      beside: { what: "one INSERT", value: other },
    });
    const rate = `orders/create at ${perSecond}/s`;
    return [
      row(`${rate}, p50`, "ms", ours.steady.p50, plain.steady.p50),
      row(`${rate}, p99`, "ms", ours.steady.p99, plain.steady.p99),
      row(`${rate}, not answered with 200`, "", ours.steady.failed, plain.steady.failed),
      row(`durable events, ${inFlight} in flight`, "/s", ours.most.perSecond, plain.most.perSecond),
      row(`the same, p99`, "ms", ours.most.p99, plain.most.p99),
    ];
  } finally {
    for (const stop of stops) await stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const environmentOf = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  ROLE: "web",
  LOG_LEVEL: "warn",
  SHOPIFY_API_KEY: "bench",
  SHOPIFY_API_SECRET: secret,
  SHOPIFY_APP_URL: "http://localhost",
  SECRET_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}`,
});

async function start(args: string[], environment: Record<string, string>, ready = "/") {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  const child = spawn(process.execPath, args, {
    cwd: resolve("."),
    env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(url + ready, { method: ready === "/" ? "HEAD" : "GET" }).then(
      () => true,
      () => false,
    );
  for (const until = Date.now() + 30_000; !(await answers());) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${args[0]} did not start`);
    await wait(50);
  }
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
  };
  return { url, stop };
}

const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
let lastId = 0;

/** Posts one signed order. Returns how long it took, in ms, and whether it was taken. */
function post(url: string): Promise<{ ms: number; ok: boolean }> {
  const body = orderOf(++lastId);
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-shopify-topic": "orders/create",
    "x-shopify-shop-domain": `bench-${lastId % 50}.myshopify.com`,
    "x-shopify-webhook-id": randomUUID(),
    "x-shopify-hmac-sha256": createHmac("sha256", secret).update(body).digest("base64"),
  };
  const startedAt = performance.now();
  return new Promise((done) => {
    const end = (ok: boolean) => done({ ms: performance.now() - startedAt, ok });
    const asked = request(url, { method: "POST", headers, agent }, (response) =>
      response.resume().on("end", () => end(response.statusCode === 200)),
    );
    asked.on("error", () => end(false)).end(body);
  });
}

/** So many a second, whatever the answers take: who is slow is not asked less. */
async function steady(url: string, seconds: number) {
  const answers: Promise<{ ms: number; ok: boolean }>[] = [];
  const startedAt = performance.now();
  for (let sent = 0; sent < seconds * perSecond; sent++) {
    const pauseMs = startedAt + (sent * 1000) / perSecond - performance.now();
    if (pauseMs > 1) await wait(pauseMs);
    answers.push(post(url));
  }
  return figuresOf(await Promise.all(answers));
}

/** As many as there are answers for, `inFlight` at a time. */
async function flood(url: string, count: number) {
  let left = count;
  const answers: { ms: number; ok: boolean }[] = [];
  const startedAt = performance.now();
  const one = async () => {
    while (left-- > 0) answers.push(await post(url));
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  const seconds = (performance.now() - startedAt) / 1000;
  return { ...figuresOf(answers), perSecond: answers.filter(({ ok }) => ok).length / seconds };
}

function figuresOf(answers: { ms: number; ok: boolean }[]) {
  const sorted = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), failed: answers.filter(({ ok }) => !ok).length };
}
