import { db, Prisma } from "#app/lib/db.server.ts";
import type { LogFilters } from "./log-filters.ts";

/** One text as the merchant's log shows it. */
export type LoggedMessage = {
  id: string;
  contactId: string;
  direction: string;
  phone: string;
  name: string | null;
  text: string;
  kind: string;
  status: string;
  parts: number;
  reason: string | null;
  errorCode: string | null;
  ended: string | null;
  rule: string | null;
  /** How often its short links were followed. */
  clicks: number;
  createdAt: Date;
};

export type LogWish = LogFilters & {
  shopId: string;
  /** From this moment on, and before that one. */
  from?: Date;
  until?: Date;
  /** The `next` of the page before. */
  after?: string;
  most?: number;
};

/**
 * One page of a shop's texts, the newest first. Pages are told apart by the last text that was shown, so that
 * the hundredth is as quick as the first and none is shown twice while new ones come in.
 */
export async function loadLog({ after, most = 50, ...wish }: LogWish) {
  const rows = await db.$queryRaw<LoggedMessage[]>`
    SELECT message."id", message."contactId", message."direction", message."phone", contact."name", message."text", message."kind",
      message."status", message."parts", message."reason", message."errorCode", message."ended", message."rule", message."createdAt",
      (SELECT coalesce(sum(link."clicks"), 0)::int FROM "Link" link WHERE link."messageId" = message."id") AS "clicks"
    FROM "Message" message JOIN "Contact" contact ON contact."id" = message."contactId"
    WHERE ${Prisma.join([...conditionsOf(wish), ...olderThan(after)], " AND ")}
    ORDER BY message."createdAt" DESC, message."id" DESC LIMIT ${most + 1}`;
  const messages = rows.slice(0, most);
  const last = rows.length > most ? messages.at(-1) : undefined;
  return { messages, next: last && `${last.createdAt.toISOString()}_${last.id}` };
}

const statusesOf: Record<NonNullable<LogFilters["status"]>, string[]> = {
  waiting: ["queued", "wiring", "errored", "received"],
  sent: ["wired", "sent"],
  delivered: ["delivered"],
  failed: ["failed"],
  held: ["refused"],
  unknown: ["unknown"],
  trouble: ["failed", "refused", "errored", "unknown"],
};

type Wish = Omit<LogWish, "after" | "most">;

function conditionsOf({ shopId, direction, status, kind, source, phone, from, until }: Wish): Prisma.Sql[] {
  return [
    Prisma.sql`message."shopId" = ${shopId}::uuid`,
    direction && Prisma.sql`message."direction" = ${direction}`,
    status && Prisma.sql`message."status" = ANY(${statusesOf[status]})`,
    kind && Prisma.sql`message."kind" = ${kind}`,
    // As its index has it.
    source && Prisma.sql`split_part(message."rule", '.', 1) || '.' || split_part(message."rule", '.', 2) = ${source}`,
    phone &&
      Prisma.sql`message."contactId" = (SELECT "id" FROM "Contact" WHERE "shopId" = ${shopId}::uuid AND "phone" = ${phone})`,
    from && Prisma.sql`message."createdAt" >= ${from}`,
    until && Prisma.sql`message."createdAt" < ${until}`,
  ].filter((condition) => typeof condition === "object");
}

function olderThan(after: string | undefined): Prisma.Sql[] {
  const [, time, id] = /^(.{24})_([\da-f]{8}-[\da-f-]{27})$/.exec(after ?? "") ?? [];
  const createdAt = new Date(time ?? NaN);
  if (!id || Number.isNaN(createdAt.getTime())) return [];
  return [Prisma.sql`(message."createdAt", message."id") < (${createdAt}, ${id}::uuid)`];
}

/** One text of a shop's, with all that is known of it. Its wording with a one-time code stays sealed. */
export async function loadMessage(shopId: string, id: string) {
  const message = await db.message.findFirst({
    where: { id, shopId },
    omit: { sealedText: true },
    include: {
      contact: { select: { name: true } },
      links: { select: { target: true, clicks: true, lastClickAt: true } },
    },
  });
  if (!message) return undefined;
  const asked = message.inReplyTo
    ? await db.message.findFirst({ where: { id: message.inReplyTo, shopId }, select: { id: true, text: true } })
    : null;
  const answers = await db.message.findMany({
    where: { shopId, contactId: message.contactId, inReplyTo: id, createdAt: { gte: message.createdAt } },
    orderBy: { createdAt: "asc" },
    select: { id: true, text: true, status: true },
    take: 10,
  });
  return { ...message, asked, answers };
}
export type LoggedText = NonNullable<Awaited<ReturnType<typeof loadMessage>>>;
