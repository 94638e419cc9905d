import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type RequestHandler } from "express";

process.env.NODE_ENV ??= "production";

type Entry = typeof import("./app/entry.server.tsx");
type Running = { url: string; stop: () => Promise<void> };

/**
 * Starts the whole app: database, worker and web server, as ROLE says. `middleware` runs before everything else.
 * Rejects with an error whose message can be shown as it is where the configuration is not complete or the port is taken.
 */
export async function startServer({ middleware }: { middleware?: RequestHandler } = {}): Promise<Running> {
  const { env } = await import("./app/lib/env.server.ts");
  const app = express().disable("x-powered-by").disable("etag");
  const server = createServer(app);
  const vite = env.NODE_ENV === "development" ? await startVite(server) : undefined;
  const build = vite
    ? () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>
    : await readBuild();
  // The worker and the pages share one module graph, and with it one set of connections.
  const entry = (typeof build === "function" ? await build() : build).entry.module as unknown as Entry;
  const background = await entry.start();

  if (middleware) app.use(middleware);
  app.use(entry.logRequests, noNul);
  if (env.ROLE === "worker") app.use(onlyHealth);
  else if (vite) app.use(vite.middlewares);
  else app.use(compression(), staticFiles());
  const answer = (build: ServerBuild | (() => Promise<ServerBuild>)): RequestHandler => {
    const handle = createRequestHandler({ build, mode: env.NODE_ENV });
    return (request, response, next) => void handle(request, response, next);
  };
  if (typeof build !== "function")
    for (const { path, alone } of doorsIn(build)) app.all(path, answer({ ...build, routes: alone }));
  app.all("*", answer(build));

  try {
    await listen(server, env.PORT, env.HOST);
  } catch (error) {
    await background.stop();
    await vite?.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  let stopped: Promise<void> | undefined;
  async function stop() {
    entry.endStreams();
    await close(server);
    await background.stop();
    await vite?.close();
  }
  return { url: `http://${env.HOST}:${port}`, stop: () => (stopped ??= stop()) };
}

async function startVite(server: ReturnType<typeof createServer>) {
  const { createServer: createVite } = await import("vite");
  return createVite({ server: { middlewareMode: true, hmr: { server } } });
}

async function readBuild(): Promise<ServerBuild> {
  const file = new URL("./build/server/index.js", import.meta.url).href;
  return (await import(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND" || !error.message.includes("build/server/index.js")) throw error;
    throw new Error("There is no build of the app yet: run `npm run build` first");
  })) as ServerBuild;
}

/** For whoever knocks most, networks and shops: to look for their door among all pages costs a fifth of a knock. */
const doorsIn = ({ routes: { root, ...others } }: ServerBuild) =>
  Object.entries(others).flatMap(([id, door]) =>
    root && door && id.startsWith("routes/webhooks.") ? [{ path: `/${door.path}`, alone: { root, [id]: door } }] : [],
  );

function staticFiles() {
  const files = express.Router();
  files.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }), notThere);
  files.use(express.static("build/client", { maxAge: "1h", redirect: false }));
  return files;
}

const notThere: RequestHandler = (_request, response) => void response.status(404).end();

/** No address of ours has the character NUL, which PostgreSQL takes for an error wherever it is looked up. */
const noNul: RequestHandler = (request, response, next) =>
  request.url.includes("%00") ? void response.status(400).end() : next();

/** A worker has no visitors but those who ask how it is. */
const onlyHealth: RequestHandler = (request, response, next) =>
  ["/healthz", "/readyz", "/metrics"].includes(request.path) ? next() : notThere(request, response, next);

function listen(server: ReturnType<typeof createServer>, port: number, host: string) {
  return new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken: set PORT to a free one`) : error),
    );
    server.listen(port, host, resolve);
  });
}

/** Takes no new connections, and waits for the requests under way. */
function close(server: ReturnType<typeof createServer>) {
  return new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** Runs until it is told to stop, also where that happens before it is up. */
async function main() {
  const started = startServer();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(1), 15_000).unref();
      void started
        .then(({ stop }) => stop())
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  console.log(`Ready: ${(await started).url}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await main().catch((error: Error) => {
    // What the person who starts it can put right needs no stack.
    console.error(process.env.LOG_LEVEL === "debug" ? error : error.message);
    process.exit(1);
  });
