import { createHmac } from "node:crypto";
import type { Platform } from "../platform.ts";
import { sentences } from "./theme.ts";

export type AppProxy = { url: string; prefix: string; subpath: string };

export type Visit = {
  method?: string;
  /** Below the proxy's own path, with its parameters: "/sign-up?a=1". */
  path: string;
  headers?: Record<string, string>;
  body?: string;
  ip?: string;
};

/** What somebody might send who is not Shopify. */
export type Forgery = {
  /** Signed with this instead of the app's own secret. */
  secret?: string;
  unsigned?: boolean;
  /** Signed so long ago. */
  secondsAgo?: number;
  /** Changed after it was signed, in the shop's parameters. */
  swap?: Record<string, string>;
};

/**
 * What Shopify makes of a request to https://<shop>/<prefix>/<subpath>/…: the same below the app's own address, with who asks for which
 * shop and a signature over all parameters, without cookies, and with the visitor's address. The body is passed on as it came.
 */
export async function forward(
  platform: Platform,
  shop: string,
  visit: Visit,
  forgery: Forgery = {},
): Promise<Response | undefined> {
  const { appProxy, appUrl } = platform.route;
  // Without the scope there is no proxy, and Shopify's own "not found" is shown.
  if (!appProxy || !appUrl || !platform.store(shop).install.scopes.includes("write_app_proxy")) return undefined;
  const asked = new URL(visit.path, "http://storefront");
  const target = new URL(`${appProxy.url}${asked.pathname}`, appUrl);
  target.search = signedSearch(platform, shop, asked.searchParams, forgery).toString();
  const {
    cookie: _cookie,
    host: _host,
    connection: _connection,
    "content-length": _length,
    ...headers
  } = lowered(visit.headers);
  return fetch(target, {
    method: visit.method ?? "GET",
    headers: { ...headers, "x-forwarded-for": visit.ip ?? "203.0.113.7", "x-forwarded-host": shop },
    body: visit.body,
    redirect: "manual",
  });
}

const lowered = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function signedSearch(platform: Platform, shop: string, own: URLSearchParams, forgery: Forgery): URLSearchParams {
  const { prefix, subpath } = platform.route.appProxy!;
  const atS = Math.floor(Date.now() / 1000) - (forgery.secondsAgo ?? 0);
  const search = new URLSearchParams(own);
  search.append("shop", shop);
  search.append("logged_in_customer_id", "");
  search.append("path_prefix", `/${prefix}/${subpath}`);
  search.append("timestamp", String(atS));
  const words = [...new Set(search.keys())].map((name) => `${name}=${search.getAll(name).join(",")}`);
  const secret = forgery.secret ?? platform.client.apiSecret;
  const signature = createHmac("sha256", secret).update(words.sort().join("")).digest("hex");
  if (!forgery.unsigned) search.append("signature", signature);
  for (const [name, value] of Object.entries(forgery.swap ?? {})) search.set(name, value);
  return search;
}

/** What a proxy that cannot reach its app shows. */
export const unreachable = () => new Response(sentences.appIsGone, { status: 502 });
