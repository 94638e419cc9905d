import { withLastWord } from "#app/consent/ledger.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { scheduledFor } from "#app/replies/scheduled-replies.server.ts";
import type { ScheduledReply } from "#app/replies/scheduled-reply.ts";
import type { Shop } from "#app/shops/shop.ts";
import { asOf, Conversation, open } from "./conversation.ts";
import { auditsOf, type Audit } from "./thread-audit.server.ts";
import { lastTextOf, repeatedOf } from "./thread-again.server.ts";
import { againFor, type Again } from "./thread-again.ts";
import { notesSince } from "./thread-notes.server.ts";
import type { Note } from "./thread-notes.ts";
import { endsThatWait } from "./waiting.ts";

export type ThreadText = {
  id: string;
  direction: string;
  kind: string;
  author: string | null;
  text: string;
  status: string;
  parts: number;
  /** How often each of its short links was followed. */
  links: { clicks: number }[];
  attachments: number;
  reason: string | null;
  errorCode: string | null;
  ended: string | null;
  /** What the send gate said last, by its rule. */
  verdict: string | null;
  /** What set it off. */
  rule: string | null;
  inReplyTo: string | null;
  attempts: number;
  dueAt: Date | null;
  attemptedAt: Date | null;
  wiredAt: Date | null;
  deliveredAt: Date | null;
  endedAt: Date | null;
  at: Date;
  again: Again;
  audit?: Audit;
};

export type Thread = {
  contact: Contact;
  /** What is open between the robot and them. */
  state: Conversation;
  humanSince: Date | null;
  humanWhy: string | null;
  lockedAt: Date | null;
  unseen: number;
  /** The latest, the oldest of them first. */
  texts: ThreadText[];
  /** Since the oldest of the texts; all where there is none older. */
  notes: Note[];
  /** What the team wrote ahead, and what of it was kept back. */
  scheduled: ScheduledReply[];
  hasEarlier: boolean;
};

/** The latest texts with one contact of this shop, and where the conversation stands. Undefined where the shop has no such contact. */
export async function loadThread(
  shop: Pick<Shop, "id" | "settings">,
  contactId: string,
  most: number,
): Promise<Thread | undefined> {
  const shopId = shop.id;
  const contact = await loadContact(shopId, contactId);
  if (!contact) return undefined;
  const rows = await db.message.findMany({
    where: { shopId, contactId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most + 1,
    omit: { sealedText: true },
    include: { links: { select: { clicks: true } } },
  });
  const shown = rows.slice(0, most).toReversed();
  const hasEarlier = rows.length > most;
  const since = hasEarlier ? shown[0]!.createdAt : new Date(0);
  const [standing, audits, notes, scheduled, repeated, lastInAt] = await Promise.all([
    db.conversation.findFirst({ where: { shopId, contactId } }),
    auditsOf(shop, shown),
    notesSince({ shopId, contactId }, since),
    scheduledFor(shopId, contactId),
    repeatedOf(
      shopId,
      shown.filter(({ direction }) => direction === "out").map(({ id }) => id),
    ),
    lastTextOf(contactId),
  ]);
  const { humanSince = null, humanWhy = null, lockedAt = null, seenAt = null } = standing ?? {};
  const again = (row: (typeof shown)[number]) =>
    againFor(row, { now: now(), lastInAt, isRepeated: repeated.has(row.id) });
  return {
    contact: await withLastWord(contact),
    state: asOf(Conversation.safeParse(standing?.state).data ?? open, now()),
    ...{ humanSince, humanWhy, lockedAt, notes, scheduled, hasEarlier },
    unseen: shown.filter(({ ended, createdAt }) => waits(ended) && createdAt > (seenAt ?? new Date(0))).length,
    texts: shown.map((row) => ({ ...row, at: row.createdAt, again: again(row), audit: audits.get(row.id) })),
  };
}

/** How many of the latest texts with somebody must be shown for this one to be among them. Undefined where there is no such text. */
export async function depthOf(shopId: string, contactId: string, id: string): Promise<number | undefined> {
  const text = await db.message.findFirst({ where: { id, shopId, contactId }, select: { createdAt: true } });
  return text ? db.message.count({ where: { shopId, contactId, createdAt: { gte: text.createdAt } } }) : undefined;
}

const waits = (ended: string | null) => ended !== null && endsThatWait.includes(ended);
