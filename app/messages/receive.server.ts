import type pg from "pg";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { count } from "#app/lib/telemetry/measure.server.ts";
import { carried } from "#app/lib/telemetry/trail.server.ts";
import type { Arrived } from "#app/numbers/changes.server.ts";
import { groupCommit } from "#app/queue/group-commit.server.ts";
import { insert } from "#app/queue/enqueue.server.ts";

/** With the request that it came in by: many share a transaction. */
type Carried = Arrived & { trail: string | undefined };

/**
 * Stores an inbound text once, however often and by whichever way the gateway delivers it, and asks for it to be answered.
 * Resolves after COMMIT: true where it was new.
 */
export async function receiveMessage(arrived: Arrived): Promise<boolean> {
  const isNew = await keep({ ...arrived, trail: carried() });
  count("smscommerce_texts_received_total", { gateway: arrived.gateway, what: isNew ? "new" : "repeated" });
  return isNew;
}

/** Of these texts of one number, those that are not stored yet. */
export async function notReceived<Text extends Arrived>(arrived: readonly Text[]): Promise<Text[]> {
  if (!arrived[0]) return [];
  const { shopId, gateway } = arrived[0];
  const ids = arrived.map(({ message }) => message.externalId);
  const rows = await db.message.findMany({
    where: { shopId, gateway, externalId: { in: ids } },
    select: { externalId: true },
  });
  const stored = new Set(rows.map(({ externalId }) => externalId));
  return arrived.filter(({ message }) => !stored.has(message.externalId));
}

const keep = groupCommit<Carried, boolean>(store);

async function store(tx: pg.PoolClient, arrived: Carried[]): Promise<boolean[]> {
  const rows = arrived.map((one) => ({ id: newId(), ...one }));
  const kept = await keepTexts(tx, rows);
  // Most who text are known.
  const strangers = rows.filter(({ id }) => !kept.get(id)?.contactId);
  if (strangers.length > 0) {
    await addContacts(tx, strangers);
    for (const [id, row] of await keepTexts(tx, strangers)) kept.set(id, row);
  }
  const isNew = ({ id }: Row) => kept.get(id)!.isNew;
  await insert(
    { executeSql: (text, values) => tx.query(text, values) },
    "answer-message",
    rows
      .filter((row) => isNew(row) && !row.message.group)
      // The queue knows people by an id of ours: a phone number in it would outlive its owner's wish to be forgotten.
      .map(({ id, trail }) => ({ payload: { messageId: id }, inOrderOf: kept.get(id)!.contactId!, trail })),
  );
  return rows.map(isNew);
}

type Row = Carried & { id: string };

/** Without a contact nothing is kept. */
type Kept = { contactId: string | null; isNew: boolean };

/** Keeps the texts of whoever has a contact; of every text, by its id, whose it is. */
async function keepTexts(tx: pg.PoolClient, rows: readonly Row[]): Promise<Map<string, Kept>> {
  const { rows: kept } = await tx.query<Kept & { id: string }>(
    `WITH new AS (
       SELECT new.*, contact."id" AS contact
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::timestamptz[], $10::text[])
         AS new(id, shop, gateway, number, phone, text, attachments, external, at, ended)
       LEFT JOIN "Contact" contact ON contact."shopId" = new.shop AND contact."phone" = new.phone
     ), stored AS (
       INSERT INTO "Message" ("id", "shopId", "contactId", "direction", "gateway", "number", "phone", "text", "kind", "attachments", "status", "externalId", "occurredAt", "ended")
       SELECT id, shop, contact, 'in', gateway, number, phone, text, 'inbound', attachments, 'received', external, at, ended
       FROM new WHERE contact IS NOT NULL
       ON CONFLICT ("gateway", "externalId") DO NOTHING RETURNING "id", "contactId"
     ), reached AS (
       -- Whoever texts has a phone, whatever a network said of the number.
       UPDATE "Contact" SET "suppressedAt" = NULL, "suppressedReason" = NULL, "misses" = 0
       WHERE "id" IN (SELECT "contactId" FROM stored) AND ("suppressedAt" IS NOT NULL OR "misses" > 0)
     )
     SELECT new.id, new.contact AS "contactId", stored."id" IS NOT NULL AS "isNew" FROM new LEFT JOIN stored ON stored."id" = new.id`,
    [
      rows.map(({ id }) => id),
      rows.map(({ shopId }) => shopId),
      rows.map(({ gateway }) => gateway),
      rows.map(({ number }) => number),
      rows.map(({ message }) => message.from),
      // PostgreSQL's text cannot hold the character NUL; a phone cannot type it.
      rows.map(({ message }) => message.text.replaceAll("\0", "")),
      rows.map(({ message }) => message.attachments),
      rows.map(({ message }) => message.externalId),
      rows.map(({ message }) => message.receivedAt),
      rows.map(({ message }) => (message.group ? "a group text: kept, not answered" : null)),
    ],
  );
  return new Map(kept.map((row) => [row.id, row]));
}

async function addContacts(tx: pg.PoolClient, rows: readonly Row[]) {
  // Sorted, so that two processes that store the same contacts never wait for each other in a circle.
  const people = [...new Map(rows.map((row) => [`${row.shopId}:${row.message.from}`, row])).entries()].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  await tx.query(
    `INSERT INTO "Contact" ("id", "shopId", "phone") SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]) ON CONFLICT DO NOTHING`,
    [people.map(() => newId()), people.map(([, row]) => row.shopId), people.map(([, row]) => row.message.from)],
  );
}
