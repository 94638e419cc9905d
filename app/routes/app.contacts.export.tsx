import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportContacts } from "#app/contacts/export.server.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

/** Every contact of the shop, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  return exportContacts(await shopOfPage(session.shop));
}
