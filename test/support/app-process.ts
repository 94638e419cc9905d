import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { buildWhereNeeded } from "./build.ts";

export type AppProcess = Awaited<ReturnType<typeof startApp>>;

type Wish = {
  databaseUrl: string;
  shopifyUrl: string;
  ringcentralUrl: string;
  role?: "all" | "web" | "worker";
  environment?: Record<string, string>;
  /** The one it had before it was killed; without it any that is free. */
  port?: number;
  /** Where its code and its migrations are, where that is not here. */
  folder?: string;
};

/** Starts the app as `npm start` would, in a process of its own and on a database that others may share. */
export async function startApp(wish: Wish) {
  const { databaseUrl, shopifyUrl, ringcentralUrl, role = "web", environment = {}, folder = "." } = wish;
  if (folder === ".") await buildWhereNeeded();
  const port = wish.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["--import", "./test/simulators/shopify/route-requests.ts", "server.ts"], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: "production",
      ROLE: role,
      HOST: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: "info",
      DATABASE_URL: databaseUrl,
      SHOPIFY_APP_URL: url,
      SHOPIFY_SIM_URL: shopifyUrl,
      RINGCENTRAL_SERVER: ringcentralUrl,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece));
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, "exit");
  };
  const until = Date.now() + 90_000;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await end("SIGKILL");
      await wait(100); // its last words may still be on their way
      throw new Error(`The app did not start (${child.exitCode ?? child.signalCode}):\n${said}`);
    }
    await wait(30);
  }
  return {
    url,
    pid: child.pid!,
    /** All that it has said so far. */
    said: () => said,
    stop: () => end("SIGTERM"),
    /** As a power cut would. */
    kill: () => end("SIGKILL"),
  };
}

export const isReady = (url: string) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
