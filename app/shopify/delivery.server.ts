import { createHmac } from "node:crypto";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import { isSame } from "#app/lib/same.server.ts";
import type { Delivery } from "./store-event.ts";

/** Far more than an order with all its lines takes; a stranger's flood ends here. */
const mostBytes = 16 * 1024 * 1024;

/** What a door that only takes POST says to everything else. */
export const onlyPost = () => new Response(null, { status: 405, headers: { allow: "POST" } });

/**
 * Takes a webhook of Shopify's in: its signature is checked over the bytes as they came, before anything is read from them.
 * Throws the Response that the sender gets: 405, 400 (headers missing), 413, 401 (wrong signature).
 */
export async function receiveDelivery(request: Request): Promise<Delivery> {
  if (request.method !== "POST") throw onlyPost();
  const header = (name: string) => request.headers.get(`x-shopify-${name}`);
  const [signature, domain, topic, webhookId] = ["hmac-sha256", "shop-domain", "topic", "webhook-id"].map(header);
  if (!signature || !domain || !topic || !webhookId) throw refusal(400, "headers are missing", { domain, topic });
  const body = await signedBody(request, signature, { domain, topic });
  return {
    domain,
    topic,
    webhookId,
    eventId: header("event-id"),
    apiVersion: header("api-version"),
    triggeredAt: momentIn(header("triggered-at")),
    body,
  };
}

/** The body of a request that Shopify signed, as it came. Throws the Response that the sender gets: 413, 401. */
export async function signedBody(request: Request, signature: string | null, about: About): Promise<string> {
  const bytes = await bytesOf(request);
  if (!bytes) throw refusal(413, "it is too large", about);
  if (!signature || !isSigned(bytes, signature)) throw refusal(401, "its signature is wrong", about);
  return bytes.toString("utf8");
}

type About = { domain?: string | null; topic?: string | null };

async function bytesOf({ body }: Request): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What a sender says of the length need not be true, so what comes is counted.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const isSigned = (bytes: Buffer, signature: string): boolean =>
  isSame(Buffer.from(signature, "base64"), createHmac("sha256", env.SHOPIFY_API_SECRET).update(bytes).digest());

function momentIn(written: string | null): Date | null {
  const moment = new Date(written ?? NaN);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function refusal(status: number, why: string, about: About) {
  log.warn({ status, shop: about.domain, topic: about.topic }, `a webhook was refused: ${why}`);
  return new Response(null, { status });
}
