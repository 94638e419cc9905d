import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { evidenceJson, evidencePage } from "#app/consent/evidence-page.ts";
import { evidenceFor } from "#app/consent/evidence.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

/** The proof of a number's consent as a file: to read and to print, or with `?as=json` for a machine. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const contactId = z.uuid().safeParse(params.contactId);
  const file = contactId.success ? await evidenceFor(shop, contactId.data) : undefined;
  if (!file) throw new Response(null, { status: 404 });
  const asJson = new URL(request.url).searchParams.get("as") === "json";
  const [body, type, end] = asJson
    ? [evidenceJson(file), "application/json", "json"]
    : [evidencePage(file), "text/html", "html"];
  const day = file.madeAt.toISOString().slice(0, 10);
  return new Response(body, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="consent-${file.phone.slice(1)}-${day}.${end}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
