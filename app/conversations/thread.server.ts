import { z } from "zod";
import { withLastWord } from "#app/consent/ledger.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { asOf, Conversation, open } from "./conversation.ts";
import { replay, type Replayed } from "./replay.ts";
import { billWordsOf } from "./bill-words.server.ts";
import { ownWordsOf } from "./served.ts";
import { endsThatWait } from "./waiting.ts";

/** How one inbound text was read and what it led to: the audit of a turn, and what today's reader takes the text for. */
export type Audit = {
  intent: string;
  rule: string;
  before: StateThen;
  after: StateThen;
  ended: string;
  today: Replayed;
  /** What it ordered, by the order's name. */
  orders: string[];
};

export type ThreadText = {
  id: string;
  direction: string;
  kind: string;
  author: string | null;
  text: string;
  status: string;
  parts: number;
  attachments: number;
  reason: string | null;
  errorCode: string | null;
  ended: string | null;
  at: Date;
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
  hasEarlier: boolean;
};

const StateThen = z
  .object({ state: z.string().catch("open"), command: z.string().optional() })
  .catch({ state: "open" });
export type StateThen = z.infer<typeof StateThen>;
const Outcome = z.object({ ended: z.string().catch("") }).catch({ ended: "" });
const Order = z.object({ name: z.string() });

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
  });
  const shown = rows.slice(0, most).toReversed();
  const [standing, audits] = await Promise.all([
    db.conversation.findFirst({ where: { shopId, contactId } }),
    auditsOf(shop, shown),
  ]);
  const { humanSince = null, humanWhy = null, lockedAt = null, seenAt = null } = standing ?? {};
  return {
    contact: await withLastWord(contact),
    state: asOf(Conversation.safeParse(standing?.state).data ?? open, now()),
    ...{ humanSince, humanWhy, lockedAt },
    unseen: shown.filter(({ ended, createdAt }) => waits(ended) && createdAt > (seenAt ?? new Date(0))).length,
    texts: shown.map((row) => ({ ...row, at: row.createdAt, audit: audits.get(row.id) })),
    hasEarlier: rows.length > most,
  };
}

const waits = (ended: string | null) => ended !== null && endsThatWait.includes(ended);

async function auditsOf(
  shop: Pick<Shop, "id" | "settings">,
  texts: readonly { id: string; text: string }[],
): Promise<Map<string, Audit>> {
  const { id: shopId, settings } = shop;
  const own = [...ownWordsOf(settings), ...(await billWordsOf(shop))];
  const messageIds = texts.map(({ id }) => id);
  const [turns, steps] = await Promise.all([
    db.turn.findMany({ where: { shopId, messageId: { in: messageIds } } }),
    db.step.findMany({
      where: { shopId, process: { in: messageIds.map((id) => `text:${id}`) }, name: "order", doneAt: { not: null } },
    }),
  ]);
  const textOf = new Map(texts.map(({ id, text }) => [id, text]));
  return new Map(
    turns.map(({ messageId, intent, rule, before, after, outcome }) => [
      messageId,
      {
        ...{ intent, rule, before: StateThen.parse(before), after: StateThen.parse(after) },
        ended: Outcome.parse(outcome).ended,
        today: replay({ text: textOf.get(messageId) ?? "", intent, before }, { own }),
        orders: steps
          .filter(({ process }) => process === `text:${messageId}`)
          .flatMap(({ result }) => ordersIn(result)),
      },
    ]),
  );
}

/** The journal keeps the order by itself, or within what else the step answered. */
function ordersIn(result: unknown): Audit["orders"] {
  const found = Order.safeParse(result).data ?? z.object({ order: Order }).safeParse(result).data?.order;
  return found ? [found.name] : [];
}
