import { lastChangeOf } from "#app/consent/ledger.server.ts";
import { db } from "#app/lib/db.server.ts";
import { approvedStep } from "./approved.server.ts";
import type { Loop } from "./decision.ts";

const limits = { misunderstoodInTenMinutes: 3, repliesAnHour: 60 };
const minute = 60_000;
const repeatWithinMs = 1_500;

type Inbound = {
  id: string;
  shopId: string;
  contactId: string;
  phone: string;
  text: string;
  occurredAt: Date;
  at: Date;
  contact: { ledgerConsent: string | null };
};

type Seen = {
  before: string | null;
  beforeAt: Date | null;
  misunderstood: number;
  toldLocked: number;
  replies: number;
  echoed: boolean;
  begun: boolean;
  asked: boolean;
  lastChange: string | null;
};

/** What came before a text, as far as its answer hangs on it. */
export type Before = {
  /** The same text twice in a row within moments is one text, even if the network gave it two ids. */
  repeated: boolean;
  loop: Loop;
  /** An earlier try of it wrote down what a code approved. */
  begun: boolean;
  /** Something was asked of them that stands beside the conversation. */
  asked: boolean;
  /** Their last word on texts, by the ledger: it outlives being forgotten. */
  optedOut: boolean;
};

/** One look for all: every text is looked at like this. */
export async function lookBack(inbound: Inbound, { locked }: { locked: boolean }): Promise<Before> {
  const { id, contactId, text, occurredAt, at } = inbound;
  const ago = (minutes: number) => new Date(at.getTime() - minutes * minute);
  const { process, name } = approvedStep(id);
  const [seen] = await db.$queryRaw<[Seen]>`
    SELECT last."text" AS before, last."occurredAt" AS "beforeAt",
      (SELECT count(*)::int FROM "Turn" WHERE "contactId" = ${contactId}::uuid AND "at" > ${ago(10)}
         AND "outcome"->'texts' @> '["unknown"]') AS misunderstood,
      (SELECT count(*)::int FROM "Turn" WHERE ${locked} AND "contactId" = ${contactId}::uuid AND "at" > ${ago(60)}
         AND "outcome"->'texts' @> '["locked"]') AS "toldLocked",
      (SELECT count(*)::int FROM "Message" WHERE "contactId" = ${contactId}::uuid AND "direction" = 'out' AND "kind" = 'reply'
         AND "createdAt" > ${ago(60)}) AS replies,
      EXISTS (SELECT 1 FROM "Message" WHERE "contactId" = ${contactId}::uuid AND "direction" = 'out' AND "text" = ${text.trim()}
         AND "createdAt" > ${ago(60)}) AS echoed,
      EXISTS (SELECT 1 FROM "Step" WHERE "process" = ${process} AND "name" = ${name}) AS begun,
      EXISTS (SELECT 1 FROM "Question" WHERE "contactId" = ${contactId}::uuid AND "answeredAt" IS NULL AND "until" > ${at}) AS asked,
      ${lastChangeOf(inbound)} AS "lastChange"
    FROM (VALUES (1)) AS one LEFT JOIN LATERAL (
      SELECT "text", "occurredAt" FROM "Message" WHERE "contactId" = ${contactId}::uuid AND "direction" = 'in' AND "id" < ${id}::uuid
      ORDER BY "id" DESC LIMIT 1) last ON TRUE`;
  const { before, beforeAt, misunderstood, toldLocked, replies, echoed, begun, asked, lastChange } = seen;
  return {
    repeated: before === text && occurredAt.getTime() - beforeAt!.getTime() <= repeatWithinMs,
    loop: {
      robot: replies >= limits.repliesAnHour || echoed,
      echo: echoed,
      toldLocked: toldLocked > 0,
      misunderstood: misunderstood >= limits.misunderstoodInTenMinutes,
    },
    begun,
    asked,
    optedOut: (inbound.contact.ledgerConsent ?? lastChange) === "opt-out",
  };
}
