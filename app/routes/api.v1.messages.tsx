import type { ActionFunctionArgs } from "@remix-run/node";
import { bodyOf, letIn } from "#app/keys/door.server.ts";
import { IdempotencyKey, NewText, refusal } from "#app/keys/request.ts";
import { sendFor } from "#app/keys/texts.server.ts";

/** Another system of a merchant's has a text sent (README, "Send texts from other systems"). */
export async function action({ request }: ActionFunctionArgs) {
  if (request.method !== "POST") return notHere();
  const shop = await letIn(request, "messages:send");
  const key = IdempotencyKey.safeParse(request.headers.get("idempotency-key")).data;
  if (!key) return refusal("idempotency_key_missing", "Send a header Idempotency-Key of 1 to 100 printable characters");
  const wanted = NewText.safeParse(await bodyOf(request));
  if (!wanted.success) {
    const [issue] = wanted.error.issues;
    return refusal("bad_request", issue!.message, { field: issue!.path.join(".") });
  }
  const sent = await sendFor(shop, wanted.data, key);
  switch (sent.is) {
    case "new":
      return Response.json(sent.text, { status: 202, headers });
    case "known":
      return Response.json(sent.text, { status: 200, headers });
    case "another":
      return refusal("idempotency_key_reused", "This Idempotency-Key has been used for another text");
    case "no-number":
      return refusal("no_number", "No number is connected to send from");
    case "not-available":
      return refusal("not_available", "Shopify cannot be asked for this person's consent now. Try again", {
        headers: { "retry-after": "10" },
      });
  }
}

const headers = { "cache-control": "no-store" };

const notHere = () => refusal("method_not_allowed", "POST a text here", { headers: { allow: "POST" } });

export const loader = () => notHere();
