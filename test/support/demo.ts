import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    demo: { url: string; port: number } | null;
  }
}

export type StartedDemo = {
  url: string;
  port: number;
  appPort: number;
  folder: string;
  child: ChildProcess;
  /** Asks it to stop, by Ctrl-C unless told otherwise; answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

export type Start = { folder: string; appPort?: number; port?: number; args?: string[] };

/** Starts `npm run demo` as a person would, on free ports. Throws, with what it said, if it ends before it is ready. */
export async function startDemo({ folder, args = [], ...ports }: Start): Promise<StartedDemo> {
  const [freeAppPort, freePort] = await freePorts(2);
  const { appPort = freeAppPort!, port = freePort! } = ports;
  const child = spawn(process.execPath, ["test/demo/start.ts", ...args], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: `${appPort}`,
      DEMO_PORT: `${port}`,
      DATA_DIR: folder,
      LOG_LEVEL: "info",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await saysReady(child);
  async function stop(signal: NodeJS.Signals = "SIGINT") {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    const [code] = (await once(child, "exit")) as [number | null];
    return code;
  }
  return { url: `http://localhost:${port}`, port, appPort, folder, child, stop };
}

/** One demo for all browser tests of a run: vitest's globalSetup. One that does not start fails those tests, not the run. */
export default async function shareDemo(project: TestProject) {
  const folder = newFolder();
  const demo = await startDemo({ folder }).catch((error: Error) => error);
  if (demo instanceof Error) console.error(demo.message);
  project.provide("demo", demo instanceof Error ? null : { url: demo.url, port: demo.port });
  return async () => {
    if (!(demo instanceof Error)) await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The demo of this run. Throws where it did not start. */
export function sharedDemo(): { url: string; port: number } {
  const demo = inject("demo");
  if (!demo) throw new Error("The demo did not start: what it said stands before the first test");
  return demo;
}

/** Open to the user that PostgreSQL runs as: otherwise the database would be kept elsewhere, and stay. */
export function newFolder(): string {
  mkdirSync(".data/test", { recursive: true });
  const folder = mkdtempSync(resolve(join(".data/test", "demo-")));
  chmodSync(folder, 0o755);
  return folder;
}

/** Below those that systems hand out by themselves: whatever else runs beside the tests takes none of them before they are used. */
const [firstPort, lastPort] = [20_000, 32_000];

export async function freePorts(count: number): Promise<number[]> {
  const free = new Set<number>();
  while (free.size < count) {
    const port = randomInt(firstPort, lastPort);
    if (await isFree(port)) free.add(port);
  }
  return [...free];
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((done) => {
    probe.once("error", () => done(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => done(true)));
  });
}

async function saysReady(child: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((done, fail) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on("data", (piece: Buffer) => {
        said += piece;
        if (said.includes("Demo ready:")) done();
      });
    child.once("close", (code) => fail(new Error(`The demo ended with ${code}:\n${said}`)));
  });
}
