import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { bodyOf, send, text, type Reply } from "../http/reply.ts";
import type { Platform } from "../platform.ts";
import { layout, productNamed, storefrontPage } from "./page.ts";
import { forward, unreachable } from "./proxy.ts";
import { ThemeExtension } from "./theme.ts";

const html = "text/html; charset=utf-8";
const types: Record<string, string> = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" };

/** A shop's storefront: its pages with the app's blocks in them, their files, and the app proxy. In Spanish and French below /es and /fr. */
export function storefront(platform: Platform, domain: string, folder = "extensions/storefront"): RequestListener {
  const theme = new ThemeExtension(folder);
  return (request, response) => {
    answer(platform, theme, domain, request)
      .then((reply) => send(response, reply))
      .catch((error: unknown) => fail(response, error));
  };
}

const fail = (response: ServerResponse, error: unknown) =>
  send(
    response,
    text(`fault in the simulator: ${error instanceof Error ? error.stack : String(error)}`, "text/plain", 500),
  );

async function answer(
  platform: Platform,
  theme: ThemeExtension,
  domain: string,
  request: IncomingMessage,
): Promise<Reply> {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const [, locale = "en", path = "/"] = /^(?:\/(es|fr)(?=\/|$))?(.*)$/.exec(url.pathname) ?? [];
  const { appProxy } = platform.route;
  const proxied = `/${appProxy?.prefix}/${appProxy?.subpath}`;
  if (path.startsWith(`${proxied}/`))
    return passOn(platform, theme, { domain, request, locale, path: path.slice(proxied.length) + url.search });
  const [, asset] = /^\/cdn\/extensions\/([\w.-]+)$/.exec(path) ?? [];
  if (asset) return text(theme.asset(asset), types[asset.split(".").at(-1)!] ?? "application/octet-stream");
  const [, handle] = /^\/products\/([\w-]+)$/.exec(path) ?? [];
  const product = handle ? productNamed(platform.store(domain), handle) : undefined;
  if (!product && path !== "/" && path !== "") return text(layout(locale, domain, "<h1>404</h1>"), html, 404);
  const asked = { origin: url.origin, path: url.pathname, locale };
  return text(await storefrontPage(platform, theme, domain, asked, product ?? undefined), html);
}

type Passed = { domain: string; request: IncomingMessage; locale: string; path: string };

async function passOn(
  platform: Platform,
  theme: ThemeExtension,
  { domain, request, locale, path }: Passed,
): Promise<Reply> {
  const { method = "GET" } = request;
  const body = ["GET", "HEAD"].includes(method) ? undefined : await bodyOf(request);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const ip = request.socket.remoteAddress?.replace("::ffff:", "");
  const response =
    (await forward(platform, domain, { method, path, headers, body, ip }).catch(unreachable)) ??
    new Response(null, { status: 404 });
  const type = response.headers.get("content-type") ?? "text/plain";
  const passed = [...response.headers].filter(([name]) => ["cache-control", "location", "content-type"].includes(name));
  if (!type.startsWith("application/liquid"))
    return {
      status: response.status,
      body: Buffer.from(await response.arrayBuffer()),
      headers: Object.fromEntries(passed),
    };
  const main = await theme.renderAnswer(await response.text());
  return text(layout(locale, platform.store(domain).shop.name, main), html, response.status);
}
