import type { ActionFunctionArgs } from "@remix-run/node";
import { ConsentCall, wrongWith } from "#app/flow/actions.ts";
import { refused } from "#app/flow/answer.ts";
import { receiveCall } from "#app/flow/call.server.ts";
import { setConsent } from "#app/flow/set-consent.server.ts";
import { onlyPost } from "#app/shopify/delivery.server.ts";

/** A workflow of Shopify Flow says that somebody agreed to texts, or objects to them (extensions/flow-set-sms-consent). */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, payload } = await receiveCall(request);
  const call = ConsentCall.safeParse(payload);
  return call.success ? setConsent(shop, call.data) : refused(422, wrongWith(call.error));
}

export const loader = onlyPost;
