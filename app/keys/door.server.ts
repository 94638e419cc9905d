import { bounded } from "#app/gateways/bounded.server.ts";
import { takeSlot } from "#app/messages/pace.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Scope } from "./key.ts";
import { admit } from "./keys.server.ts";
import { refusal } from "./request.ts";

/** Of each key, in any minute. */
const perMinute = 120;
/** Two requests at once may each be given a slot a moment ahead. */
const atOnceMs = 250;

/** Lets in whoever shows a key with this scope, and returns their shop. Throws the Response that refuses. */
export async function letIn(request: Request, scope: Scope): Promise<Shop> {
  const admitted = await admit(request.headers.get("authorization"));
  const shop = admitted && (await findShopById(admitted.shopId));
  if (!admitted || !shop || shop.uninstalledAt)
    throw refusal("unauthorized", "Show a key of your shop's: Authorization: Bearer smsk_…", {
      headers: { "www-authenticate": "Bearer" },
    });
  const slot = await takeSlot(`api:${admitted.keyId}`, { perMinute, withinMs: atOnceMs });
  if (!slot.taken)
    throw refusal("too_many_requests", `This key may be used ${perMinute} times a minute`, {
      headers: { "retry-after": String(Math.max(1, Math.ceil(slot.ms / 1000))) },
    });
  if (!admitted.scopes.includes(scope)) throw refusal("forbidden", `This key is not for ${scope}`);
  return shop;
}

/** Its body as JSON, up to a bound. Throws the Response that refuses. */
export async function bodyOf(request: Request): Promise<unknown> {
  try {
    return (await (await bounded(request)).json()) as unknown;
  } catch (error) {
    throw error instanceof Response
      ? refusal("too_large", "The body is larger than any text")
      : refusal("bad_request", "The body must be JSON");
  }
}
