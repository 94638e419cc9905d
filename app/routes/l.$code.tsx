import type { LoaderFunctionArgs } from "@remix-run/node";
import { isPerson, noteClick } from "#app/links/clicks.server.ts";
import { doorMark } from "#app/links/link-domain.server.ts";
import { gonePage } from "#app/links/gone-page.ts";
import { targetOf } from "#app/links/links.server.ts";

/** Counted anew each time, and the page behind it learns nothing of the code. */
const headers = { "Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" };

/** A short link of a text: leads to what was stored for it and to nothing else. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const target = await targetOf(code);
  if (!target) {
    const page = gonePage(request.headers.get("accept-language"));
    const type = { "Content-Type": "text/html; charset=utf-8", "X-Link-Door": doorMark() };
    return new Response(page, { status: 404, headers: { ...headers, ...type } });
  }
  if (isPerson(request)) noteClick(code);
  return new Response(null, { status: 302, headers: { ...headers, Location: target } });
}
