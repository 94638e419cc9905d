import { db } from "#app/lib/db.server.ts";

type Marked = [{ mark: string | null }];

/** Changes whenever the inbox does. Asked every few moments by every open inbox, so it reads a few rows of an index. */
export async function markOfInbox(shopId: string): Promise<string> {
  const [{ mark }] = await db.$queryRaw<Marked>`
    SELECT md5(concat_ws(' ',
      (SELECT "id" || "status" FROM "Message" WHERE "shopId" = ${shopId}::uuid AND "direction" = 'in' ORDER BY "createdAt" DESC LIMIT 1),
      (SELECT count(*) || ' ' || coalesce(max("humanSince")::text, '') || coalesce(max("seenAt")::text, '') FROM "Conversation"
        WHERE "shopId" = ${shopId}::uuid AND "humanSince" IS NOT NULL),
      (SELECT count(*) || ' ' || coalesce(max("lockedAt")::text, '') FROM "Conversation"
        WHERE "shopId" = ${shopId}::uuid AND "lockedAt" IS NOT NULL),
      (SELECT count(*) || ' ' || coalesce(max("endedAt")::text, '') FROM "ScheduledReply"
        WHERE "shopId" = ${shopId}::uuid AND "state" = 'kept'))) AS mark`;
  return mark ?? "";
}

/** Changes whenever one thread does: a text comes or goes, arrives or does not, or somebody steps in. */
export async function markOfThread(shopId: string, contactId: string): Promise<string> {
  const [{ mark }] = await db.$queryRaw<Marked>`
    SELECT md5(concat_ws(' ',
      (SELECT string_agg(concat("id", "status", "reason"), ' ') FROM (
        SELECT "id", "status", "reason" FROM "Message" WHERE "contactId" = ${contactId}::uuid AND "shopId" = ${shopId}::uuid
        ORDER BY "createdAt" DESC LIMIT 20) last),
      (SELECT concat("updatedAt", "humanSince", "lockedAt") FROM "Conversation" WHERE "contactId" = ${contactId}::uuid AND "shopId" = ${shopId}::uuid),
      (SELECT string_agg(concat("id", "state", "writtenAt"), ' ' ORDER BY "id") FROM "ScheduledReply"
        WHERE "contactId" = ${contactId}::uuid AND "shopId" = ${shopId}::uuid AND "state" IN ('waiting', 'kept')),
      (SELECT concat(count(*), max("createdAt")) FROM "Note" WHERE "contactId" = ${contactId}::uuid AND "shopId" = ${shopId}::uuid),
      (SELECT concat("ledgerConsent", "storeConsent", "suppressedAt") FROM "Contact" WHERE "id" = ${contactId}::uuid AND "shopId" = ${shopId}::uuid))) AS mark`;
  return mark ?? "";
}
