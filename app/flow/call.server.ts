import { z } from "zod";
import { parseExact } from "#app/shopify/exact-json.ts";
import { onlyPost, signedBody } from "#app/shopify/delivery.server.ts";
import { findShop } from "#app/shops/find.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { refused } from "./answer.ts";

const From = z.object({ shopify_domain: z.string().max(255) });

/**
 * Takes a call of Shopify Flow's in, with the shop that it is for: its signature is checked over the bytes as they came, before anything
 * is read from them. Throws the Response that Flow gets: 405, 413, 401 (wrong signature), 400 (no such call), 404 (the app is not in
 * that shop). Not by the library's own way, which would renew the shop's token without a lock.
 */
export async function receiveCall(request: Request): Promise<{ shop: Shop; payload: unknown }> {
  if (request.method !== "POST") throw onlyPost();
  const body = await signedBody(request, request.headers.get("x-shopify-hmac-sha256"), { topic: "flow" });
  const payload = jsonIn(body);
  const from = From.safeParse(payload).data;
  if (!from) throw refused(400, "This is no call of Shopify Flow's");
  const shop = await findShop(from.shopify_domain);
  if (!shop || shop.uninstalledAt) throw refused(404, "The app is not installed in this shop");
  return { shop, payload };
}

function jsonIn(body: string): unknown {
  try {
    return parseExact(body);
  } catch {
    return undefined;
  }
}
