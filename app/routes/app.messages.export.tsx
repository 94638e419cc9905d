import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportLog } from "#app/messages/export.server.ts";
import { LogDays, LogFilters, momentsOf } from "#app/messages/log-filters.ts";
import { authenticate } from "#app/shopify.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";

/** The texts of the log, narrowed as its page is, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const shop = await shopOfPage(session.shop);
  const params = Object.fromEntries(new URL(request.url).searchParams);
  return exportLog(shop, { ...LogFilters.parse(params), ...momentsOf(LogDays.parse(params), shop.timeZone) });
}
