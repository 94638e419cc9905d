import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { prepareHome } from "#app/lib/postgres/home.server.ts";
import { freePort } from "../support/app-process.ts";

/** `fast` ends what is open in order, `immediate` aborts, `kill` is kill -9 of the postmaster. */
export type Stop = "fast" | "immediate" | "kill";
const signals = { fast: "SIGINT", immediate: "SIGQUIT", kill: "SIGKILL" } as const;

export type Postgres = Awaited<ReturnType<typeof startServer>>;

/** A PostgreSQL of its own on a port, as another machine would run it: it writes everything down, and can be stopped and started. */
export async function startServer(folder: string) {
  const { bin, owner } = await prepareHome(resolve(folder));
  const data = join(resolve(folder), "data");
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const initdb = ["-D", data, "-U", "app", "-A", "trust", "-E", "UTF8", "--locale-provider=builtin", "--locale=C", "--builtin-locale=C.UTF-8"]; // prettier-ignore
  execFileSync(join(bin, "initdb"), initdb, { ...owner, cwd: "/", stdio: "ignore" });
  const port = await freePort();
  const url = `postgresql://app@127.0.0.1:${port}/postgres`;
  let server: ChildProcess;

  async function start(): Promise<void> {
    const log = openSync(join(folder, "log"), "a");
    const flags = { listen_addresses: "127.0.0.1", port, unix_socket_directories: "", max_connections: 200 };
    const settings = Object.entries(flags).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
    const until = Date.now() + 60_000;
    for (let launched = false; !(await answers(url)); launched = true) {
      if (Date.now() > until) throw new Error(`PostgreSQL does not start:\n${readFileSync(join(folder, "log"), "utf8").slice(-2000)}`); // prettier-ignore
      // After a kill -9 what is left of the old server may hold its memory for a moment.
      if (!launched || server.exitCode !== null)
        server = spawn(join(bin, "postgres"), ["-D", data, ...settings], { ...owner, cwd: "/", stdio: ["ignore", log, log] }); // prettier-ignore
      await wait(50);
    }
    closeSync(log);
  }

  async function stop(how: Stop): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signals[how]);
    await once(server, "exit");
  }

  await start();
  return { url, data, start, stop, pid: () => server.pid! };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
