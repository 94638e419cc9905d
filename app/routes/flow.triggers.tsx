import type { ActionFunctionArgs } from "@remix-run/node";
import { LifecycleCall } from "#app/flow/actions.ts";
import { refused } from "#app/flow/answer.ts";
import { receiveCall } from "#app/flow/call.server.ts";
import { onlyPost } from "#app/shopify/delivery.server.ts";
import { noteUse } from "#app/triggers/uses.server.ts";

/**
 * Shopify Flow says whether a shop's workflows begin with one of our triggers (extensions/flow-triggers-in-use). Unless it is answered
 * at once, its merchant cannot switch such a workflow on.
 */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, payload } = await receiveCall(request);
  const call = LifecycleCall.safeParse(payload);
  if (!call.success) return refused(400, "This is no notice of Shopify Flow's");
  const { flow_trigger_definition_id: named, has_enabled_flow: inUse, timestamp: at } = call.data;
  await noteUse({ shopId: shop.id, named, inUse, at });
  return new Response();
}

export const loader = onlyPost;
