import { createHmac } from "node:crypto";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import { isSame } from "#app/lib/same.server.ts";

/** Shopify forwards at once: what was signed longer ago than this is somebody's copy. As Shopify's library has it. */
const signedForS = 90;

/** Of these there may be one: a second one is somebody's attempt to have two readers read two different things. */
const single = ["signature", "shop", "timestamp", "path_prefix", "logged_in_customer_id"];

/**
 * The shop in whose storefront this was asked, by Shopify's word. Checked before anything else is read: the signature is over all of
 * the address' parameters, sorted, those that come twice joined by commas. Not by the library, which renews a shop's token on the way:
 * whoever visits a storefront must not set that off. Throws the Response that refuses.
 */
export function shopOfProxy(request: Request): string {
  const { searchParams } = new URL(request.url);
  const names = [...new Set(searchParams.keys())];
  const twice = single.some((name) => searchParams.getAll(name).length > 1);
  const signature = searchParams.get("signature") ?? "";
  const signed = names
    .filter((name) => name !== "signature")
    .map((name) => `${name}=${searchParams.getAll(name).join(",")}`)
    .toSorted()
    .join("");
  if (twice || !isSigned(signed, signature)) throw refusal("its signature is wrong");
  const ageS = Date.now() / 1000 - Number(searchParams.get("timestamp") ?? NaN);
  if (!(Math.abs(ageS) <= signedForS)) throw refusal("it was signed too long ago");
  return searchParams.get("shop") ?? "";
}

const isSigned = (words: string, signature: string): boolean =>
  isSame(Buffer.from(signature, "hex"), createHmac("sha256", env.SHOPIFY_API_SECRET).update(words).digest());

function refusal(why: string) {
  log.warn(`a request from a storefront was refused: ${why}`);
  return new Response(null, { status: 401 });
}
