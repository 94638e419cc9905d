import type { ActionFunctionArgs } from "@remix-run/node";
import { SendCall, wrongWith } from "#app/flow/actions.ts";
import { refused } from "#app/flow/answer.ts";
import { receiveCall } from "#app/flow/call.server.ts";
import { sendSms } from "#app/flow/send-sms.server.ts";
import { onlyPost } from "#app/shopify/delivery.server.ts";

/** A workflow of Shopify Flow has a text sent (extensions/flow-send-sms). */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, payload } = await receiveCall(request);
  const call = SendCall.safeParse(payload);
  return call.success ? sendSms(shop, call.data) : refused(422, wrongWith(call.error));
}

export const loader = onlyPost;
