import type { RequestHandler } from "express";
import { log } from "#app/lib/log.server.ts";
import { time } from "#app/lib/telemetry/measure.server.ts";
import { openSpan } from "#app/lib/telemetry/span.server.ts";
import { onTrail, trailOf } from "#app/lib/telemetry/trail.server.ts";

/** What comes in where: a name for all addresses of one purpose. */
const doors: [RegExp, string][] = [
  [/^\/(healthz|readyz|metrics)$/, "health"],
  [/^\/assets\//, "assets"],
  [/^\/webhooks\/sms\//, "sms"],
  [/^\/webhooks\/billers\//, "billers"],
  [/^\/webhooks\//, "shopify"],
  [/^\/api\//, "api"],
  [/^\/l\//, "link"],
  [/^\/proxy\//, "storefront"],
  [/^\/extensions\//, "extensions"],
  [/^\/flow\//, "flow"],
  [/^\/(app|auth)(\/|$)/, "admin"],
];
const doorOf = (path: string) => doors.find(([pattern]) => pattern.test(path))?.[1] ?? "other";

const quiet = ["health", "assets"];

/** One line, one span and one count a request, and the id that everything goes by to which it leads. Never its query: Shopify puts session tokens there. */
export const logRequests: RequestHandler = (request, response, next) => {
  const startedMs = performance.now();
  const { method, path } = request;
  const door = doorOf(path);
  const isQuiet = quiet.includes(door);
  const trail = trailOf((name) => request.get(name));
  const span = isQuiet
    ? undefined
    : openSpan(`door ${door}`, "server", { "http.request.method": method }, trail.traceparent);

  function ended() {
    const ms = performance.now() - startedMs;
    const { statusCode: status } = response;
    const level = status >= 500 ? "error" : isQuiet ? "debug" : "info";
    const cut = response.writableFinished ? undefined : { cut: true };
    log[level]({ method, path, status, ms: Math.round(ms), ...cut }, "request");
    time("smscommerce_door_seconds", { door, answer: cut ? "cut" : `${Math.floor(status / 100)}xx` }, ms);
    span?.set({ "http.response.status_code": status });
    if (status >= 500) span?.fail(`HTTP ${status}`);
    span?.end();
  }

  const inside = <T>(work: () => T): T => onTrail(trail, () => (span ? span.run(work) : work()));
  response.once("close", () => inside(ended));
  inside(next);
};
