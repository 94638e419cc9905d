import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { Delivery } from "./store-event.ts";

/** Shopify's own limit is below this; a stranger's flood ends here. */
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
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes)
    throw refusal(413, "it is too large", { domain, topic });
  const bytes = Buffer.from(await request.arrayBuffer());
  if (!isSigned(bytes, signature)) throw refusal(401, "its signature is wrong", { domain, topic });
  return {
    domain,
    topic,
    webhookId,
    eventId: header("event-id"),
    apiVersion: header("api-version"),
    triggeredAt: momentIn(header("triggered-at")),
    body: bytes.toString("utf8"),
  };
}

function isSigned(bytes: Buffer, signature: string): boolean {
  const given = Buffer.from(signature, "base64");
  const right = createHmac("sha256", env.SHOPIFY_API_SECRET).update(bytes).digest();
  return given.length === right.length && timingSafeEqual(given, right);
}

function momentIn(written: string | null): Date | null {
  const moment = new Date(written ?? NaN);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function refusal(status: number, why: string, about: { domain?: string | null; topic?: string | null }) {
  log.warn({ status, shop: about.domain, topic: about.topic }, `a webhook was refused: ${why}`);
  return new Response(null, { status });
}
