import { once } from "node:events";
import { createServer, type Server } from "node:http";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { DemoError, type DemoOptions } from "../options.ts";
import type { Demo } from "../demo.ts";
import { shops } from "../simulators.ts";
import { pageRoutes } from "./page.ts";
import { showStore } from "./store.ts";
import { openStream } from "./stream.ts";
import { receiveText, showThread } from "./texts.ts";
import { deliverWebhook } from "./webhooks.ts";
import { shopNamed, showWorld } from "./world.ts";

/** Takes the demo's port, before anything slow begins. Throws DemoError where another program has it. */
export async function openDoor({
  demoPort,
  host,
  folder,
}: DemoOptions): Promise<{ app: Express; close(): Promise<void> }> {
  const app = express().disable("x-powered-by");
  app.get("/demo/here", (_request, response) => void response.json({ folder, pid: process.pid }));
  app.use((_request, response, next) => {
    if (app.locals.serves) next();
    else response.status(503).set("retry-after", "1").json({ error: "The demo is still starting" });
  });
  const server = createServer(app);
  await listen(server, demoPort, host);
  return {
    app,
    close: async () => {
      server.closeAllConnections(); // the page's stream would stay open for ever
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new DemoError(
      `Port ${port} is taken, perhaps by another demo: set DEMO_PORT to a free one, such as DEMO_PORT=${port + 1}`,
    );
  }
}

/** Everything that the page and the scripts ask for. */
export function serveDemo(app: Express, demo: Demo): void {
  app.get("/demo/world", showWorld(demo));
  app.get("/demo/stream", openStream(demo));
  app.get("/demo/thread", showThread(demo));
  app.get("/demo/store/:part", showStore(demo));
  app.get("/demo/session-token", (request, response) => {
    response.json({ token: demo.simulators.shopify.sessionToken(shopNamed(request.query.shop).domain) });
  });
  app.post("/demo/texts", express.json(), receiveText(demo));
  app.post("/demo/webhooks", express.raw({ type: "*/*", limit: "20mb" }), deliverWebhook(demo));
  app.use(/^\/((es|fr)\/)?(products|apps|cdn)(?=\/)/, asStorefront(demo));
  app.use(pageRoutes(demo));
  app.use((request, response) => void response.status(404).json({ error: `There is nothing at ${request.path}` }));
  app.use(sayWhatWentWrong);
  app.locals.serves = true;
}

/** The first shop's storefront: a page of each product, as visitors see it. */
function asStorefront({ simulators }: Demo): RequestHandler {
  const storefront = simulators.shopify.storefront(shops[0].domain);
  return (request, response) => {
    request.url = request.originalUrl;
    storefront(request, response);
  };
}

const sayWhatWentWrong: ErrorRequestHandler = (error: Error, _request, response, _next) =>
  void response.status(error instanceof DemoError ? 400 : 500).json({ error: error.message });
