import type { ActionFunctionArgs } from "@remix-run/node";
import { findBillerByHook } from "#app/bills/accounts.server.ts";
import { askNow } from "#app/bills/payments.server.ts";
import { bounded } from "#app/gateways/bounded.server.ts";

/** A biller says that payments have come to an end. That it is asked about them is kept before it is answered. */
export async function action({ request, params }: ActionFunctionArgs) {
  const door = await findBillerByHook(params.hook!);
  if (!door?.biller.receive) return new Response(null, { status: 404 });
  const { keys, response } = await door.biller.receive(await bounded(request), door.credentials);
  for (const key of keys) await askNow(door.shopId, { key });
  return response;
}

export const loader = () => new Response(null, { status: 405, headers: { Allow: "POST" } });
