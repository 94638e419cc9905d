import { readFileSync } from "node:fs";
import type { FaultKind } from "../faults.ts";
import { answer } from "../graphql/execute.ts";
import type { Platform } from "../platform.ts";
import type { ShopifySimulator } from "../simulator.ts";
import { lists } from "./lists.ts";
import { json, type Reply, text } from "./reply.ts";

type Body = Record<string, unknown>;
export type ControlRequest = { method: string; url: URL; body: Body };

/** Everything under /sim, and the App Bridge script: for demo pages and command lines on this machine. */
export async function control(
  simulator: ShopifySimulator,
  platform: Platform,
  { method, url, body }: ControlRequest,
): Promise<Reply | null> {
  const [, , area = "", first = "", second = ""] = url.pathname.split("/");
  if (url.pathname === "/shopifycloud/app-bridge.js") return text(appBridge(), "text/javascript; charset=utf-8");
  if (area === "bulk" && method === "GET") return bulkFile(platform, first);
  if (area === "stores" && method === "GET") return list(platform, first, second);
  if (area === "id-token" && method === "GET") return idToken(simulator, url);
  if (area === "requests" && method === "GET") return json(platform.requests.map(({ token: _token, ...rest }) => rest));
  if (area === "deliveries" && method === "GET")
    return json(platform.deliveries.log.map(({ raw: _raw, ...rest }) => rest));
  if (area === "webhooks" && method === "POST") return json({ status: await deliver(simulator, body) });
  if (area === "faults" && method === "POST") return fault(simulator, body);
  if (area === "merchant" && method === "POST") return merchant(simulator, platform, first, body);
  return null;
}

let script: string | undefined;

function appBridge(): string {
  script ??= readFileSync(new URL("../app-bridge.js", import.meta.url), "utf8");
  return script;
}

async function list(platform: Platform, domain: string, what: string): Promise<Reply | null> {
  const store = platform.stores.get(domain);
  const asked = lists[what];
  if (!store || !asked) return null;
  const result = await answer({ query: asked, variables: {} }, { ...platform.context(store), bulk: true }, null);
  if (result.errors) return json({ errors: result.errors }, 500);
  const [connection] = Object.values(result.data as Record<string, { nodes: unknown[] }>);
  return json(connection?.nodes ?? []);
}

function idToken(simulator: ShopifySimulator, url: URL): Reply {
  const shop = url.searchParams.get("shop") ?? simulator.shops[0] ?? "";
  const ttl = url.searchParams.get("ttl");
  return json({ token: simulator.sessionToken(shop, ttl === null ? {} : { ttlSeconds: Number(ttl) }) });
}

function deliver(simulator: ShopifySimulator, body: Body): Promise<number[]> {
  const { shop, topic, payload, ...options } = body as { shop?: string; topic: string; payload: unknown };
  return simulator.deliver(shop ?? simulator.shops[0] ?? "", topic, payload ?? {}, options);
}

function fault(simulator: ShopifySimulator, body: Body): Reply {
  const { kind, ...options } = body as { kind: FaultKind };
  simulator.faults.next(kind, options);
  return json({ ok: true });
}

/** `{shop?, args: […]}` calls the merchant's action of that name; `{shop?, …}` without args passes the rest as one. */
async function merchant(
  simulator: ShopifySimulator,
  platform: Platform,
  action: string,
  body: Body,
): Promise<Reply | null> {
  const { shop = simulator.shops[0], args, ...rest } = body as { shop?: string; args?: unknown[]; order?: string };
  const actions = simulator.merchantOf(shop ?? "") as unknown as Record<string, (...given: unknown[]) => unknown>;
  const chosen = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!chosen) return null;
  const { order, ...options } = rest;
  const given = args ?? (order === undefined ? (Object.keys(options).length > 0 ? [options] : []) : [order, options]);
  try {
    const result = chosen(...given);
    await platform.deliveries.idle();
    return json({ ok: true, result: result ?? null });
  } catch (error) {
    return json({ ok: false, error: error instanceof Error ? error.message : String(error) }, 422);
  }
}

function bulkFile(platform: Platform, name: string): Reply | null {
  const file = platform.bulkFiles.get(name.replace(/\.jsonl$/, ""));
  return file === undefined ? null : text(file, "application/jsonl; charset=utf-8");
}
