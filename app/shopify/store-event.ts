import { parseExact } from "./exact-json.ts";

/** A webhook of Shopify's whose signature is right, as it came. */
export type Delivery = {
  domain: string;
  topic: string;
  webhookId: string;
  /** Shared by all deliveries of one thing that happened. */
  eventId: string | null;
  apiVersion: string | null;
  /** When it happened: a retry hours later carries the first moment. */
  triggeredAt: Date | null;
  body: string;
};

/** What a store event is about: events about one thing are worked on in their order. Undefined where the body is not a JSON object. */
export function subjectOf({
  domain,
  webhookId,
  body,
}: Pick<Delivery, "domain" | "webhookId" | "body">): string | undefined {
  const read = objectIn(() => JSON.parse(body) as unknown);
  if (!read) return undefined;
  const gid = read.admin_graphql_api_id;
  // Without a name of its own it goes by its number, which may be larger than JavaScript can hold.
  const subject = typeof gid === "string" ? gid : objectIn(() => parseExact(body))?.id;
  return `${domain}:${typeof subject === "string" || typeof subject === "number" ? subject : webhookId}`;
}

function objectIn(read: () => unknown): Record<string, unknown> | undefined {
  try {
    const value = read();
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
