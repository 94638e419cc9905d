import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DemoError, type DemoOptions } from "./options.ts";
import { secretKeysIn } from "./secret-keys.ts";
import type { Simulators } from "./simulators.ts";

const startPatienceMs = 60_000;
const stopPatienceMs = 20_000;
const browserLike =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

/** The app's own process, as it would run on a server: nothing in it knows of the demo. */
export type AppProcess = {
  url: string;
  logFile: string;
  /** Resolves when it answers; throws DemoError, with what it said last, if it ends before. */
  ready: Promise<void>;
  /** Resolves, with what it said last, once the app ended without being asked to. */
  crashed: Promise<string>;
  /** Lets it finish its work; it is killed if that takes too long. */
  stop(): Promise<void>;
  kill(): void;
};

export function launchApp(options: DemoOptions, simulators: Simulators): AppProcess {
  const child = spawn(
    process.execPath,
    ["--import", "./test/simulators/shopify/route-requests.ts", "test/demo/app.ts"],
    {
      env: environmentOf(options, simulators),
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // In a group of its own, so that Ctrl-C reaches it through us, in the right order.
      detached: process.platform !== "win32",
    },
  );
  const url = `http://localhost:${options.port}`;
  const logFile = join(options.folder, "app.log");
  const lastWords = keepLog(child, logFile, options.development);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let asked = false;
  async function stop() {
    asked = true;
    const timer = setTimeout(() => child.kill("SIGKILL"), stopPatienceMs);
    child.kill("SIGTERM");
    await ended;
    clearTimeout(timer);
  }
  const crashed = ended.then(() =>
    asked ? new Promise<string>(() => {}) : `The app ended by itself.\n${lastWords()}`,
  );
  return {
    url,
    logFile,
    ready: becomesReady(url, logFile, crashed),
    crashed,
    stop,
    kill: () => void child.kill("SIGKILL"),
  };
}

function environmentOf(options: DemoOptions, simulators: Simulators): NodeJS.ProcessEnv {
  const demoUrl = `http://localhost:${options.demoPort}`;
  const { DATABASE_URL: _ownDatabase, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: options.development ? "development" : "production",
    ROLE: "all",
    HOST: options.host,
    PORT: String(options.port),
    LOG_LEVEL: options.logLevel,
    DATA_DIR: options.folder,
    SECRET_KEYS: secretKeysIn(options.folder),
    SHOPIFY_API_KEY: simulators.apiKey,
    SHOPIFY_API_SECRET: simulators.apiSecret,
    SHOPIFY_APP_URL: `http://localhost:${options.port}`,
    SHOPIFY_SIM_URL: simulators.shopify.url,
    RINGCENTRAL_SERVER: simulators.ringcentral.url,
    BILLERS_ON_THIS_MACHINE: "allowed",
    APP_BRIDGE_URL: `${demoUrl}/shopifycloud/app-bridge.js`,
    DEMO_PAGE: demoUrl,
  };
}

/** Writes what the app says to its log, and in development on the screen too; remembers the end of it. */
function keepLog(child: ChildProcess, file: string, alsoShow: boolean): () => string {
  const log = createWriteStream(file, { flags: "a" });
  let last = "";
  for (const [stream, screen] of [
    [child.stdout!, process.stdout],
    [child.stderr!, process.stderr],
  ] as const) {
    stream.pipe(log, { end: false });
    if (alsoShow) stream.pipe(screen, { end: false });
    stream.on("data", (piece: Buffer) => (last = (last + piece).slice(-4000)));
  }
  child.once("close", () => log.end());
  return () => last.trimEnd();
}

async function becomesReady(url: string, logFile: string, crashed: Promise<string>): Promise<void> {
  const until = Date.now() + startPatienceMs;
  let crash: string | undefined;
  void crashed.then((words) => (crash = words));
  while (!(await answersReady(url))) {
    if (crash) throw new DemoError(crash);
    if (Date.now() > until) throw new DemoError(`The app is not ready after a minute; see ${logFile}`);
    await wait(50);
  }
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${url}/readyz`, {
      headers: { "user-agent": browserLike },
      signal: AbortSignal.timeout(5000),
    });
    return ok;
  } catch {
    return false;
  }
}
