import type { LoaderFunctionArgs } from "@remix-run/node";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { shopOfProxy } from "#app/shopify/proxy.server.ts";
import { findShop } from "#app/shops/find.server.ts";
import { mostQrText, smsQr } from "#app/signups/qr.ts";

/** A picture that says the same for as long as the shop keeps its number: browsers and what stands between may keep it for a day. */
const headers = { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" };

/** The QR code beside the shop's number on its storefront: it opens the phone's messages with the text that the page asks for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await findShop(shopOfProxy(request));
  const [from] = shop && !shop.uninstalledAt ? await numbersOfShop(shop.id) : [];
  if (!from) return new Response(null, { status: 404 });
  const text = new URL(request.url).searchParams.get("text") ?? "";
  // Half of a character cannot be written into a link.
  return new Response(smsQr(from.number, text.slice(0, mostQrText).toWellFormed()), { headers });
}
