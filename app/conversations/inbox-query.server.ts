import { db, Prisma } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { endsThatWait } from "./waiting.ts";

export const inboxFilters = ["all", "needs-you", "with-team", "not-understood", "locked", "scheduled"] as const;
export type InboxFilter = (typeof inboxFilters)[number];

/** Where a page begins: those who need somebody come first, then the rest; or those whom a search found. */
export type Place = { phase: "first" | "rest" | "found"; at: Date; id: string };

/** What nobody understood is old news after these. */
const misunderstoodForMs = 14 * 86_400_000;
const longAgo = () => new Date(now().getTime() - misunderstoodForMs);

export type Row = {
  contactId: string;
  at: Date;
  phone: string;
  name: string | null;
  humanSince: Date | null;
  lockedAt: Date | null;
  hasKept: boolean;
  text: string | null;
  direction: string | null;
  kind: string | null;
  lastAt: Date | null;
  unseen: number;
  lastWaits: boolean;
};

type Wish = { shopId: string; filter: InboxFilter; search?: string };

/** The people from this place on, the latest first, with what the inbox shows of each. */
export const peopleFrom = (wish: Wish, place: Place, most: number) => pick(queryOf(wish, place), most);

function queryOf({ shopId, filter, search = "" }: Wish, { phase, at, id }: Place): Prisma.Sql {
  const older = Prisma.sql`(picked."at", picked."contactId") < (${at}, ${id}::uuid)`;
  if (phase === "found") return Prisma.sql`${found(shopId, search)} WHERE ${older}`;
  if (phase === "rest") return Prisma.sql`${othersOf(shopId)} WHERE ${older}`;
  if (filter === "scheduled") return Prisma.sql`${plannedOf(shopId)} WHERE ${older}`;
  return Prisma.sql`${needyOf(shopId)} WHERE ${older} AND ${conditions[filter]}`;
}

const conditions: Record<Exclude<InboxFilter, "scheduled">, Prisma.Sql> = {
  all: Prisma.sql`TRUE`,
  "needs-you": Prisma.sql`TRUE`,
  "with-team": Prisma.sql`picked."why" = 'human'`,
  locked: Prisma.sql`picked."why" = 'locked'`,
  "not-understood": Prisma.sql`picked."why" = 'unknown'`,
};

/** The last text of each person's that waits unseen while the robot answers them; unknown, as no, of one that has not ended. */
const isUnseen = () => Prisma.sql`
  message."ended" = ANY(${endsThatWait}) AND (conversation."seenAt" IS NULL OR message."createdAt" > conversation."seenAt")
  AND message."createdAt" > ${longAgo()}`;

const isKept = (contactId: Prisma.Sql) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "ScheduledReply" kept WHERE kept."contactId" = ${contactId} AND kept."state" = 'kept')`;

/** What LIMIT 1 and OFFSET 0 fence off is asked of each text by itself: joined, all texts would be read for the few that are shown. */
const lastTexts = (shopId: string) => Prisma.sql`
  FROM "Message" message LEFT JOIN LATERAL (
    SELECT * FROM "Conversation" own WHERE own."contactId" = message."contactId" LIMIT 1) conversation ON TRUE
  WHERE message."shopId" = ${shopId}::uuid AND message."direction" = 'in'
    AND conversation."humanSince" IS NULL AND conversation."lockedAt" IS NULL
    AND NOT ${isKept(Prisma.sql`message."contactId"`)}
    AND NOT EXISTS (
      SELECT 1 FROM "Message" later WHERE later."contactId" = message."contactId" AND later."direction" = 'in'
        AND (later."createdAt", later."id") > (message."createdAt", message."id") OFFSET 0)`;

const needyOf = (shopId: string) => Prisma.sql`
  SELECT * FROM (
    SELECT conversation."contactId", CASE WHEN conversation."lockedAt" IS NULL THEN 'human' ELSE 'locked' END AS "why", coalesce(
      (SELECT max(message."createdAt") FROM "Message" message WHERE message."contactId" = conversation."contactId" AND message."direction" = 'in'),
      conversation."humanSince", conversation."lockedAt") AS "at"
    FROM "Conversation" conversation
    WHERE conversation."shopId" = ${shopId}::uuid AND (conversation."humanSince" IS NOT NULL OR conversation."lockedAt" IS NOT NULL)
    UNION ALL SELECT reply."contactId", 'kept', max(reply."dueAt") FROM "ScheduledReply" reply
    WHERE reply."shopId" = ${shopId}::uuid AND reply."state" = 'kept' AND NOT EXISTS (
      SELECT 1 FROM "Conversation" conversation WHERE conversation."contactId" = reply."contactId"
        AND (conversation."humanSince" IS NOT NULL OR conversation."lockedAt" IS NOT NULL))
    GROUP BY reply."contactId"
    UNION ALL SELECT message."contactId", 'unknown', message."createdAt" ${lastTexts(shopId)} AND ${isUnseen()}
  ) picked`;

const plannedOf = (shopId: string) => Prisma.sql`
  SELECT * FROM (SELECT reply."contactId", max(reply."dueAt") AS "at" FROM "ScheduledReply" reply
    WHERE reply."shopId" = ${shopId}::uuid AND reply."state" IN ('waiting', 'kept') GROUP BY reply."contactId") picked`;

const othersOf = (shopId: string) => Prisma.sql`
  SELECT * FROM (SELECT message."contactId", message."createdAt" AS "at" ${lastTexts(shopId)} AND (${isUnseen()}) IS NOT TRUE) picked`;

function found(shopId: string, search: string): Prisma.Sql {
  const like = (part: string) => `%${part.replace(/[\\%_]/g, "\\$&")}%`;
  const digits = search.replace(/\D/g, "");
  const byNumber = digits.length >= 3 ? Prisma.sql`OR contact."phone" LIKE ${like(digits)}` : Prisma.empty;
  return Prisma.sql`
    SELECT * FROM (SELECT contact."id" AS "contactId", contact."createdAt" AS "at" FROM "Contact" contact
      WHERE contact."shopId" = ${shopId}::uuid AND (contact."name" ILIKE ${like(search)} ${byNumber})) picked`;
}

/** Fills in, for the people picked, what the inbox shows of each. */
const pick = (query: Prisma.Sql, most: number) => db.$queryRaw<Row[]>`
  WITH page AS (${query} ORDER BY picked."at" DESC, picked."contactId" DESC LIMIT ${most})
  SELECT page."contactId", page."at", contact."phone", contact."name", conversation."humanSince", conversation."lockedAt",
    ${isKept(Prisma.sql`contact."id"`)} AS "hasKept",
    last."text", last."direction", last."kind", last."createdAt" AS "lastAt",
    (SELECT count(*)::int FROM "Message" message WHERE message."contactId" = contact."id" AND message."direction" = 'in'
      AND message."ended" = ANY(${endsThatWait}) AND message."createdAt" > coalesce(conversation."seenAt", '-infinity')
      AND (message."createdAt" > ${longAgo()} OR conversation."humanSince" IS NOT NULL OR conversation."lockedAt" IS NOT NULL)) AS "unseen",
    coalesce((SELECT message."ended" = ANY(${endsThatWait}) FROM "Message" message
      WHERE message."contactId" = contact."id" AND message."direction" = 'in' ORDER BY message."createdAt" DESC, message."id" DESC LIMIT 1), FALSE) AS "lastWaits"
  FROM page JOIN "Contact" contact ON contact."id" = page."contactId"
  LEFT JOIN "Conversation" conversation ON conversation."contactId" = contact."id"
  LEFT JOIN LATERAL (SELECT * FROM "Message" message WHERE message."contactId" = contact."id"
    ORDER BY message."createdAt" DESC, message."id" DESC LIMIT 1) last ON TRUE
  ORDER BY page."at" DESC, page."contactId" DESC`;
