import type { ActionFunctionArgs } from "@remix-run/node";
import { onlyPost, receiveDelivery } from "#app/shopify/delivery.server.ts";
import { recordForErasure } from "#app/shopify/record-event.server.ts";

/** The requests of the law: customers/data_request, customers/redact, shop/redact. */
export async function action({ request }: ActionFunctionArgs) {
  await recordForErasure(await receiveDelivery(request));
  return new Response();
}

export const loader = onlyPost;
