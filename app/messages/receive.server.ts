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
  const rows = arrived.map((one) => ({ id: newId(), contactId: newId(), ...one }));
  // Sorted, so that two processes that store the same contacts never wait for each other in a circle.
  const people = [...new Map(rows.map((row) => [`${row.shopId}:${row.message.from}`, row])).entries()].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  await tx.query(
    `INSERT INTO "Contact" ("id", "shopId", "phone") SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]) ON CONFLICT DO NOTHING`,
    [
      people.map(([, row]) => row.contactId),
      people.map(([, row]) => row.shopId),
      people.map(([, row]) => row.message.from),
    ],
  );
  const { rows: fresh } = await tx.query<{ id: string; contactId: string }>(
    `INSERT INTO "Message" ("id", "shopId", "contactId", "direction", "gateway", "number", "phone", "text", "kind", "attachments", "status", "externalId", "occurredAt", "ended")
     SELECT new.id, new.shop, contact."id", 'in', new.gateway, new.number, new.phone, new.text, 'inbound', new.attachments, 'received', new.external, new.at, new.ended
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::timestamptz[], $10::text[])
       AS new(id, shop, gateway, number, phone, text, attachments, external, at, ended)
     JOIN "Contact" contact ON contact."shopId" = new.shop AND contact."phone" = new.phone
     ON CONFLICT ("gateway", "externalId") DO NOTHING RETURNING "id", "contactId"`,
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
  // The queue knows people by an id of ours: a phone number in it would outlive its owner's wish to be forgotten.
  const stored = new Map(fresh.map(({ id, contactId }) => [id, contactId]));
  // Whoever texts has a phone, whatever a network said of the number.
  await tx.query(
    `UPDATE "Contact" SET "suppressedAt" = NULL, "suppressedReason" = NULL, "misses" = 0
     WHERE "id" = ANY($1::uuid[]) AND ("suppressedAt" IS NOT NULL OR "misses" > 0)`,
    [[...stored.values()]],
  );
  await insert(
    { executeSql: (text, values) => tx.query(text, values) },
    "answer-message",
    rows
      .filter(({ id, message }) => stored.has(id) && !message.group)
      .map(({ id, trail }) => ({ payload: { messageId: id }, inOrderOf: stored.get(id)!, trail })),
  );
  return rows.map(({ id }) => stored.has(id));
}
