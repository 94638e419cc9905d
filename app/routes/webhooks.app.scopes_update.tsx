import type { ActionFunctionArgs } from "@remix-run/node";
import { onlyPost, receiveDelivery } from "#app/shopify/delivery.server.ts";
import { recordOnly } from "#app/shopify/record-event.server.ts";
import { noteScopes } from "#app/shopify/sessions.server.ts";
import { endStoreEvent } from "#app/shopify/store-events.server.ts";
import { z } from "zod";

const Payload = z.object({ current: z.array(z.string()) });

/** The merchant allowed the app more, or less. */
export async function action({ request }: ActionFunctionArgs) {
  const delivery = await receiveDelivery(request);
  const { id } = await recordOnly(delivery);
  const payload = Payload.safeParse(JSON.parse(delivery.body));
  if (payload.success) await noteScopes(delivery.domain, payload.data.current);
  await endStoreEvent(id, payload.success ? "scopes noted" : "names no scopes");
  return new Response();
}

export const loader = onlyPost;
