import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startPostgres } from "#app/lib/postgres/start.server.ts";
import { buildWhereNeeded } from "../support/build.ts";
import { freePort } from "../support/app-process.ts";
import { postmasterOf } from "./doors.ts";
import { startProgram, type Running } from "./processes.ts";
import type { BenchRow } from "./row.ts";

/** So long nobody asks for anything before memory is read. */
const idleMs = 15_000;

type Program = Parameters<typeof startProgram>[0];

/** How long it takes to be ready, for the first time and again, and what each process holds while nobody asks for anything. */
export async function run(): Promise<BenchRow[]> {
  await buildWhereNeeded();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    return [...(await starts(folder)), ...(await memories(folder))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function starts(folder: string): Promise<BenchRow[]> {
  const postgres = await startPostgres(join(folder, "plain"));
  const plain = await msOf({ args: ["test/bench/bare-server.ts"], environment: { DATABASE_URL: postgres.url } });
  await postgres.stop();
  const beside = { what: "a bare server", value: plain };
  const ports = { DEMO_PORT: String(await freePort()) };
  const whole: Program = { args: ["server.ts"], path: "/readyz", environment: environment(join(folder, "whole")) };
  const demo: Program = {
    ...{ args: ["test/demo/start.ts"], path: "/readyz" },
    environment: { ...ports, DATA_DIR: join(folder, "demo"), LOG_LEVEL: "warn" },
  };
  const rows: BenchRow[] = [];
  for (const [what, program] of [
    ["the app", whole],
    ["the demo", demo],
  ] as const)
    for (const time of ["first start, with a database to make", "start again"])
      rows.push({ bench: "start", what: `${what}: ${time}`, unit: "ms", value: await msOf(program), beside });
  return rows;
}

const environment = (data: string) => ({
  ...{ DATA_DIR: data, LOG_LEVEL: "warn", SHOPIFY_API_KEY: "bench", SHOPIFY_API_SECRET: "bench" },
  ...{ SHOPIFY_APP_URL: "https://sms.example.com", SECRET_KEYS: `bench:${Buffer.alloc(32, 5).toString("base64")}` },
});

async function msOf(program: Program): Promise<number> {
  const begun = performance.now();
  const running = await startProgram(program);
  const ms = performance.now() - begun;
  await running.stop();
  return ms;
}

async function memories(folder: string): Promise<BenchRow[]> {
  const postgres = await startPostgres(join(folder, "idle"));
  const roles: Record<string, Running> = {};
  try {
    const shared = { ...environment(join(folder, "none")), DATABASE_URL: postgres.url };
    for (const ROLE of ["all", "web", "worker"])
      roles[ROLE] = await startProgram({ args: ["server.ts"], path: "/readyz", environment: { ...shared, ROLE } });
    roles.bare = await startProgram({ args: ["test/bench/bare-server.ts"], environment: shared });
    await wait(idleMs);
    const beside = { what: "a bare server", value: memoryOf(roles.bare.pid) };
    const row = (what: string, value: number): BenchRow => ({ bench: "start", what, unit: "MB", value, beside });
    return [
      ...["all", "web", "worker"].map((role) => row(`idle, ROLE=${role}`, memoryOf(roles[role]!.pid))),
      row("idle, PostgreSQL with the connections of these three", memoryOf(await postmasterOf(postgres.url))),
    ];
  } finally {
    for (const { stop } of Object.values(roles)) await stop();
    await postgres.stop();
  }
}

/** What a process and its children hold, in MB; memory that several share is counted once. NaN where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const own = Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1]) / 1024;
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap(
      (task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").match(/\d+/g) ?? [],
    );
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return NaN;
  }
}
