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
  const read = objectIn(body);
  if (!read) return undefined;
  const { admin_graphql_api_id: gid, id } = read;
  const isBent = typeof id === "number" && Number.isInteger(id) && !Number.isSafeInteger(id);
  // Without a name of its own it goes by its number, which may be larger than JavaScript can hold.
  const subject = typeof gid === "string" ? gid : isBent ? (parseExact(body) as typeof read).id : id;
  return `${domain}:${typeof subject === "string" || typeof subject === "number" ? subject : webhookId}`;
}

function objectIn(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
