import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { markOfImport } from "#app/imports/mark.server.ts";
import { streamOfChanges } from "#app/lib/event-stream.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

/** Says that an import goes on; never what of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const importId = z.uuid().safeParse(params.importId).data;
  if (!importId) throw new Response(null, { status: 404 });
  const since = new URL(request.url).searchParams.get("since") ?? "";
  return streamOfChanges(request.signal, since, () => markOfImport(shop.id, importId));
}
