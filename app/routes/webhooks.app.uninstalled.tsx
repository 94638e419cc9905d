import type { ActionFunctionArgs } from "@remix-run/node";
import { forgetDoors } from "#app/numbers/door.server.ts";
import { onlyPost, receiveDelivery } from "#app/shopify/delivery.server.ts";
import { recordOnly } from "#app/shopify/record-event.server.ts";
import { endStoreEvent } from "#app/shopify/store-events.server.ts";
import { uninstallShop } from "#app/shops/uninstall.server.ts";

/** The merchant removed the app: done here and now, so that texting stops at once. Also for a second delivery: the first may have failed. */
export async function action({ request }: ActionFunctionArgs) {
  const delivery = await receiveDelivery(request);
  const { id } = await recordOnly(delivery);
  await endStoreEvent(id, await uninstallShop(delivery.domain, delivery.triggeredAt ?? undefined));
  forgetDoors();
  return new Response();
}

export const loader = onlyPost;
