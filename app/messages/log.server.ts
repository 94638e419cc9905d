import { db, type Prisma } from "#app/lib/db.server.ts";

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
  createdAt: Date;
};

export const logFilters = ["all", "received", "sent", "trouble"] as const;
export type LogFilter = (typeof logFilters)[number];

const conditions: Record<LogFilter, Prisma.MessageWhereInput> = {
  all: {},
  received: { direction: "in" },
  sent: { direction: "out" },
  trouble: { status: { in: ["failed", "refused", "errored", "unknown"] } },
};

export type LogWish = {
  shopId: string;
  filter: LogFilter;
  /** Only texts with this number. */
  phone?: string;
  /** The `next` of the page before. */
  after?: string;
  most?: number;
};

/**
 * One page of a shop's texts, the newest first. Pages are told apart by the last text that was shown, so that
 * the hundredth is as quick as the first and none is shown twice while new ones come in.
 */
export async function loadLog({ shopId, filter, phone, after, most = 50 }: LogWish) {
  const rows = await db.message.findMany({
    where: { shopId, ...conditions[filter], ...(phone && { phone }), AND: olderThan(after) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most + 1,
    include: { contact: { select: { name: true } } },
  });
  const shown = rows.slice(0, most);
  const last = rows.length > most ? shown.at(-1) : undefined;
  return { messages: shown.map(toLogged), next: last && `${last.createdAt.toISOString()}_${last.id}` };
}

function olderThan(after: string | undefined): Prisma.MessageWhereInput {
  const [, time, id] = /^(.{24})_([\da-f-]{36})$/.exec(after ?? "") ?? [];
  const createdAt = new Date(time ?? NaN);
  if (!id || Number.isNaN(createdAt.getTime())) return {};
  return { createdAt: { lte: createdAt }, OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }] };
}

type Row = Prisma.MessageGetPayload<{ include: { contact: { select: { name: true } } } }>;

const toLogged = (row: Row): LoggedMessage => ({
  id: row.id,
  contactId: row.contactId,
  direction: row.direction,
  phone: row.phone,
  name: row.contact.name,
  text: row.text,
  kind: row.kind,
  status: row.status,
  parts: row.parts,
  reason: row.reason,
  errorCode: row.errorCode,
  ended: row.ended,
  rule: row.rule,
  createdAt: row.createdAt,
});
