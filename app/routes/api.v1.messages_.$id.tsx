import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { letIn } from "#app/keys/door.server.ts";
import { refusal } from "#app/keys/request.ts";
import { findSentFor } from "#app/keys/texts.server.ts";

/** What became of a text that another system of the merchant's had sent. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await letIn(request, "messages:read");
  const id = z.uuid().safeParse(params.id).data;
  const text = id && (await findSentFor(shop.id, id));
  if (!text) return refusal("not_found", "No text of this id was sent with a key of your shop's");
  return Response.json(text, { headers: { "cache-control": "no-store" } });
}

export const action = () => refusal("method_not_allowed", "GET a text here", { headers: { allow: "GET" } });
