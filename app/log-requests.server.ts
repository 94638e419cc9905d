import type { RequestHandler } from "express";
import { newId } from "#app/lib/id.server.ts";
import { log } from "#app/lib/log.server.ts";

const quiet = /^\/(healthz|readyz|assets\/)/;

/** A gateway's webhook has its secret in its path; a short link may lead to somebody's order. */
const shownPath = (path: string) => path.replace(/^(\/webhooks\/sms\/[^/]+|\/l)\/.*/, "$1/…");

/** One line a request. Never its query: Shopify puts session tokens there. */
export const logRequests: RequestHandler = (request, response, next) => {
  const startedAt = performance.now();
  const given = request.get("x-request-id");
  const id = given && /^[\w-]{8,64}$/.test(given) ? given : newId();
  const { method, path } = request;
  response.once("close", () => {
    const ms = Math.round(performance.now() - startedAt);
    const level = response.statusCode >= 500 ? "error" : quiet.test(path) ? "debug" : "info";
    const cut = response.writableFinished ? undefined : { cut: true };
    log[level]({ method, path: shownPath(path), status: response.statusCode, ms, requestId: id, ...cut }, "request");
  });
  next();
};
