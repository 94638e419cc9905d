import { execFile, execFileSync, spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { prepareHome, type Home } from "./home.server.ts";

const run = promisify(execFile);
const patienceMs = 60_000;

export type EmbeddedPostgres = {
  /** The address of its database `postgres`. */
  url: string;
  /** Starts it anew whenever it ends without being asked to, such as where the system runs out of memory; until `stop`. */
  keepUp(): void;
  /** Stops the server, unless another process is using it. */
  stop(): Promise<void>;
};

export const addressIn = (socket: string, database = "postgres") =>
  `postgresql://app@/${database}?host=${encodeURIComponent(socket)}`;

/**
 * Starts a private PostgreSQL in `folder`, or joins the one that runs there. Its only door is a unix socket in that folder.
 * Survives kill -9 of everything, two starts at once and a stale postmaster.pid. Throws if it does not answer within a minute.
 */
export async function startPostgres(folder: string): Promise<EmbeddedPostgres> {
  const home = await prepareHome(folder);
  if (!existsSync(join(home.data, "PG_VERSION"))) await createCluster(home);
  const url = addressIn(home.socket);
  const until = Date.now() + patienceMs;
  let server: ChildProcess | undefined;
  for (;;) {
    const refusal = await knock(url);
    if (!refusal) return keeperOf(url, home);
    if (Date.now() > until)
      throw new Error(`The embedded PostgreSQL does not answer; see ${home.log}`, { cause: refusal });
    if (!server || server.exitCode !== null) server = launch(home);
    await wait(40);
  }
}

function keeperOf(url: string, home: Home): EmbeddedPostgres {
  let watch: NodeJS.Timeout | undefined;
  return {
    url,
    keepUp: () => void (watch ??= setInterval(() => !isUp(home) && launch(home), 1_000).unref()),
    async stop() {
      clearInterval(watch);
      await stop(url, home);
    },
  };
}

/** Another process may have started it, so it is known by its lock file, not as a child. */
const isUp = (home: Home) => runs(pidIn(lockOf(home)));
const lockOf = ({ data }: Home) => join(data, "postmaster.pid");

/** NaN where there is none. */
function pidIn(lockFile: string): number {
  try {
    return Number(readFileSync(lockFile, "utf8").split("\n")[0] || NaN);
  } catch {
    return NaN;
  }
}

async function createCluster({ bin, data, owner }: Home) {
  const options = [
    "-U",
    "app",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale-provider=builtin",
    "--locale=C",
    "--builtin-locale=C.UTF-8",
  ];
  try {
    await run(join(bin, "initdb"), ["-D", data, ...options], { ...owner, cwd: "/" });
  } catch (error) {
    // Two starts at once on an empty folder: one of them makes the cluster.
    for (let tries = 0; tries < 50 && existsSync(data) && !existsSync(join(data, "postgresql.auto.conf")); tries++)
      await wait(100);
    if (!existsSync(join(data, "PG_VERSION"))) throw error;
  }
}

function launch(home: Home): ChildProcess {
  const { bin, data, socket, log, owner } = home;
  const output = openSync(log, "a");
  const settings = {
    listen_addresses: "",
    unix_socket_directories: socket,
    shared_buffers: "64MB",
    max_connections: "200",
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const options: SpawnOptions = {
    ...owner,
    cwd: "/",
    stdio: ["ignore", output, output],
    // In its own group, so that Ctrl-C reaches it only through us, after the app has finished its work.
    detached: true,
    env: {
      PATH: process.env.PATH,
      PG_GRANDPARENT_PID: strangerIn(lockOf(home)),
    } as unknown as NodeJS.ProcessEnv,
  };
  const server = spawn(join(bin, "postgres"), ["-D", data, ...flags], options).on("error", () => {});
  closeSync(output);
  server.unref();
  return server;
}

/** "Starting up" and "shutting down" are answers of a server that is not ready: only a connection counts. */
async function knock(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The last one out stops the server, also one that an earlier, killed process had started. */
async function stop(url: string, home: Home) {
  if (!isUp(home)) return;
  const pid = pidIn(lockOf(home));
  if (await inUse(url)) return;
  process.kill(pid, "SIGINT"); // "fast": ends what is open, and writes everything down
  while (runs(pid)) await wait(20);
}

async function inUse(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  );
  await client.end();
  return rowCount! > 0;
}

function runs(pid: number): boolean {
  if (Number.isNaN(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * After a crash the lock file may hold a number that now belongs to another program. PostgreSQL overlooks
 * the process named here, and otherwise judges the lock itself: deleting the file could open one cluster twice.
 */
function strangerIn(lockFile: string): string {
  try {
    const pid = readFileSync(lockFile, "utf8").split("\n")[0]!;
    const name = execFileSync("ps", ["-o", "comm=", "-p", pid], { encoding: "utf8" });
    return name.includes("postgres") ? "0" : pid;
  } catch {
    return "0";
  }
}
