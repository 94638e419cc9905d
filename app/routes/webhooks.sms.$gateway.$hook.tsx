import type { ActionFunctionArgs } from "@remix-run/node";
import { bounded } from "#app/gateways/bounded.server.ts";
import { findGateway } from "#app/gateways/find.server.ts";
import { receiveMessage } from "#app/messages/receive.server.ts";
import { recordNetworkConsent, recordReceipts } from "#app/messages/receipt.server.ts";
import { askForChanges, askForWatch } from "#app/numbers/changes.server.ts";
import { doorAt } from "#app/numbers/door.server.ts";

/** A network tells us of texts. A bare route: RingCentral refuses answers of more than 1,024 bytes, headers included. */
export async function action({ request, params }: ActionFunctionArgs) {
  const door = await doorAt(params.gateway!, params.hook!);
  const gateway = findGateway(params.gateway);
  if (!door || !gateway) return new Response(null, { status: 404 });
  const { id, shopId, number } = door;
  const received = await gateway.receive(await bounded(request), door);
  await Promise.all(
    received.messages.map((message) => receiveMessage({ shopId, gateway: gateway.key, number, message })),
  );
  await recordReceipts(shopId, gateway.key, received.receipts);
  for (const consent of received.consents) await recordNetworkConsent(shopId, consent);
  if (received.pull) await askForChanges(id);
  if (received.renew) await askForWatch(id);
  return received.response;
}

export const loader = () => new Response(null, { status: 405, headers: { Allow: "POST" } });
