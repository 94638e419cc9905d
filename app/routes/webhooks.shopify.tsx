import type { ActionFunctionArgs } from "@remix-run/node";
import { onlyPost, receiveDelivery } from "#app/shopify/delivery.server.ts";
import { recordForAutomations } from "#app/shopify/record-event.server.ts";

/** Every store event comes in here: one durable write, and the answer. */
export async function action({ request }: ActionFunctionArgs) {
  await recordForAutomations(await receiveDelivery(request));
  return new Response();
}

export const loader = onlyPost;
