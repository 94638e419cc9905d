import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Platform } from "../platform.ts";
import type { ShopifySimulator } from "../simulator.ts";
import { type AdminReply, graphqlRequest, tokenRequest } from "./admin.ts";
import { control } from "./control.ts";
import { bodyOf, json, objectIn, send } from "./reply.ts";

const graphqlPath = /^\/admin\/api\/([^/]+)\/graphql\.json$/;

/** The simulator's one server: a shop's host when `x-sim-host` names one, otherwise its own control pages. */
export function serve(simulator: ShopifySimulator, platform: Platform): Server {
  const server = createServer((request, response) => {
    handle(simulator, platform, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) send(response, json({ errors: `fault in the simulator: ${message}` }, 500));
    });
  });
  return server;
}

async function handle(
  simulator: ShopifySimulator,
  platform: Platform,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? "/", platform.url);
  const host = String(request.headers["x-sim-host"] ?? "");
  const body = await bodyOf(request);
  if (host || url.pathname.startsWith("/admin/")) {
    const reply = await admin(platform, host, url, request, body);
    if (reply) send(response, reply);
    else request.socket.destroy();
    return;
  }
  if (!local(request)) return send(response, json({ errors: "only for this machine" }, 403));
  const given = objectIn(body, "application/json");
  if (!given) return send(response, json({ errors: "the body is not a JSON object" }, 400));
  const reply = await control(simulator, platform, { method: request.method ?? "GET", url, body: given });
  send(response, reply ?? json({ errors: `the simulator has nothing at ${request.method} ${url.pathname}` }, 404));
}

function admin(
  platform: Platform,
  host: string,
  url: URL,
  request: IncomingMessage,
  body: string,
): Promise<AdminReply> | AdminReply {
  const store = platform.stores.get(host);
  if (!store) return json({ errors: "Not Found" }, 404);
  if (request.method === "POST" && url.pathname === "/admin/oauth/access_token") {
    return tokenRequest(platform, store, body, request.headers["content-type"] ?? "");
  }
  const version = graphqlPath.exec(url.pathname)?.[1];
  if (request.method !== "POST" || !version) return json({ errors: "Not Found" }, 404);
  const token = String(request.headers["x-shopify-access-token"] ?? "");
  return graphqlRequest(platform, store, version, token, body);
}

/** A page elsewhere must not reach the controls through the visitor's browser. */
function local(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? "").replace(/:\d+$/, "");
  return ["localhost", "127.0.0.1", "[::1]"].includes(name);
}
