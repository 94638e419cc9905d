import { createHmac, randomUUID } from "node:crypto";

type Delivered = {
  topic: string;
  domain: string;
  payload?: unknown;
  /** The body letter by letter, where it is not the payload's JSON. */
  body?: string;
  webhookId?: string;
  eventId?: string;
  triggeredAt?: string;
  path?: string;
  secret?: string;
  headers?: Record<string, string | null>;
};

/** A webhook as Shopify delivers it, signed with the app's secret. A header that is null is left out. */
export function webhookRequest({
  topic,
  domain,
  payload = {},
  path = "/webhooks/shopify",
  ...more
}: Delivered): Request {
  const body = more.body ?? JSON.stringify(payload);
  const headers = new Headers({
    "content-type": "application/json",
    "x-shopify-topic": topic,
    "x-shopify-shop-domain": domain,
    "x-shopify-api-version": "2026-07",
    "x-shopify-webhook-id": more.webhookId ?? randomUUID(),
    "x-shopify-event-id": more.eventId ?? randomUUID(),
    "x-shopify-triggered-at": more.triggeredAt ?? "2026-11-22T03:00:00.123456789Z",
    "x-shopify-hmac-sha256": createHmac("sha256", more.secret ?? "test-secret")
      .update(body)
      .digest("base64"),
  });
  for (const [name, value] of Object.entries(more.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return new Request(`http://localhost:3000${path}`, { method: "POST", headers, body });
}

/** What a route answers, also by throwing it. */
export async function answerOf(action: (args: never) => Promise<unknown>, request: Request): Promise<Response> {
  try {
    return (await action({ request, params: {}, context: {} } as never)) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
