import { env } from "#app/lib/env.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { authorOf } from "#app/shopify/author.ts";
import { findShop } from "./find.server.ts";
import { shopOfPage } from "./install.server.ts";
import type { Shop } from "./shop.ts";

type Cors = (response: Response) => Response;

/** Who calls from a block in Shopify's admin. `cors` must go around whatever is answered: the block runs on another site. */
export async function staffAt(request: Request): Promise<{ shop: Shop; author: string; cors: Cors }> {
  // The library would send a page that has no token yet to fetch one: a block is no page.
  if (request.method !== "OPTIONS" && !request.headers.has("authorization")) throw forAll(refused());
  const { session, sessionToken, cors } = await authenticate.admin(request);
  return { shop: await shopOfPage(session.shop), author: authorOf(session, sessionToken), cors };
}

/** Whose shop somebody is in who has just ordered, or looks at their order. They are told nothing of anybody. */
export async function shopperAt(
  request: Request,
  surface: "checkout" | "customerAccount",
): Promise<{ shop: Shop; cors: Cors }> {
  const { sessionToken, cors } = await authenticate.public[surface](request).catch((thrown: unknown) => {
    throw thrown instanceof Response ? forAll(thrown) : thrown;
  });
  // The library looks who signed it and until when it holds, not for which app it was made.
  if (sessionToken.aud !== env.SHOPIFY_API_KEY) throw cors(refused());
  const shop = await findShop(domainIn(sessionToken.dest));
  if (!shop || shop.uninstalledAt) throw cors(new Response(null, { status: 404 }));
  return { shop, cors };
}

/** Checkouts name their shop bare, the admin as an address. */
const domainIn = (dest: string) => dest.replace(/^https:\/\//, "");

const refused = () => new Response(null, { status: 401 });

/** A refusal that the caller's browser lets it read. */
function forAll(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set("access-control-allow-origin", "*");
  return new Response(response.body, { status: response.status, headers });
}
