import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/app-process.ts";

export type Running = { url: string; pid: number; stop(): Promise<void> };

type Wish = {
  args: string[];
  environment?: Record<string, string>;
  /** Asked for until anything answers; `/readyz` means ready, too. */
  path?: string;
  command?: string;
  cwd?: string;
  port?: number;
};

const patienceMs = 60_000;

/** Starts a program that listens at PORT, and waits until it answers. */
export async function startProgram({
  args,
  environment = {},
  path = "/",
  command,
  cwd,
  ...at
}: Wish): Promise<Running> {
  const port = at.port ?? (await freePort());
  const child = spawn(command ?? process.execPath, args, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  const until = Date.now() + patienceMs;
  while (!(await answers(url + path))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`${[command, ...args].join(" ")} did not start`);
    }
    await wait(50);
  }
  return { url, pid: child.pid!, stop };
}

const answers = (url: string) =>
  fetch(url, { method: url.endsWith("/readyz") ? "GET" : "HEAD" }).then(
    ({ ok }) => ok || !url.endsWith("/readyz"),
    () => false,
  );

/** Linux counts in hundredths of a second. */
const msATick = 10;

/** The processor's time that processes and all that they started have used so far, in ms. NaN where the system does not tell. */
export function cpuMsOf(...pids: number[]): number {
  try {
    const children = new Map<number, number[]>();
    const used = new Map<number, number>();
    for (const entry of readdirSync("/proc")) {
      const stat = /^\d+$/.test(entry) ? read(`/proc/${entry}/stat`) : undefined;
      // Its name, in brackets, may hold anything.
      const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (!fields) continue;
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
      // Its own in user and system mode, and that of its children that have ended.
      used.set(Number(entry), fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * msATick);
    }
    const sumOf = (pid: number): number =>
      (used.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((sum, child) => sum + sumOf(child), 0);
    return pids.reduce((sum, pid) => sum + sumOf(pid), 0);
  } catch {
    return NaN;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // it ended meanwhile
  }
}

/** `BENCH_PROFILE=folder` has the app's processes leave a profile there when they end. */
export const profiling = () =>
  process.env.BENCH_PROFILE ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
