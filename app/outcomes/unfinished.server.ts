import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";

const minute = 60_000;
/** A payment takes seconds, and a try that failed is tried again by the queue for longer than this. */
const longAfterMs = 10 * minute;

/** A text whose answer took store credit, and has not come to an end. */
export type Unfinished = { messageId: string; contactId: string; shopId: string };

/**
 * Payments by text that began a while ago and neither ended nor were given back, the oldest first. Everywhere, or of one shop. Found
 * by the journal: a step that took money, or may have, in a text that is not answered yet.
 */
export const unfinishedPayments = (shopId: string | null = null): Promise<Unfinished[]> => db.$queryRaw`
  SELECT message."id" AS "messageId", message."contactId", message."shopId"
  FROM "Shop" shop
  JOIN "Message" message ON message."shopId" = shop."id" AND message."status" = 'received'
  JOIN "Step" step ON step."process" = 'text:' || message."id" AND step."name" = 'debit'
  WHERE shop."uninstalledAt" IS NULL AND (${shopId}::uuid IS NULL OR shop."id" = ${shopId}::uuid)
    AND step."startedAt" < ${new Date(now().getTime() - longAfterMs)}
    AND (step."doneAt" IS NULL OR step."result" @> '{"taken": true}')
  ORDER BY step."startedAt" LIMIT 200`;
