import { Readable } from "node:stream";
import express, { Router, type RequestHandler } from "express";
import type { Demo } from "../demo.ts";

const folder = new URL("../page/", import.meta.url).pathname;

/** The page's files as they are, and what only the Shopify simulator has: the App Bridge script and its own controls. */
export function pageRoutes({ simulators }: Demo): Router {
  const routes = Router();
  const simulator = passOn(simulators.shopify.url);
  routes.use("/shopifycloud", simulator);
  routes.use("/sim", express.raw({ type: "*/*", limit: "20mb" }), simulator);
  routes.use(express.static(folder, { cacheControl: false }));
  return routes;
}

function passOn(to: string): RequestHandler {
  return async (request, response, next) => {
    try {
      const answer = await fetch(to + request.originalUrl, {
        method: request.method,
        headers: { "content-type": request.get("content-type") ?? "application/octet-stream" },
        body: request.method === "POST" ? new Uint8Array(request.body as Buffer) : null,
      });
      response.status(answer.status).type(answer.headers.get("content-type") ?? "application/octet-stream");
      if (answer.body) Readable.fromWeb(answer.body as never).pipe(response);
      else response.end();
    } catch (error) {
      next(error);
    }
  };
}
