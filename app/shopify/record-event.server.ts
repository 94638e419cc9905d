import { DatabaseError, type PoolClient } from "pg";
import { newId } from "#app/lib/id.server.ts";
import { log } from "#app/lib/log.server.ts";
import { count } from "#app/lib/telemetry/measure.server.ts";
import { carried } from "#app/lib/telemetry/trail.server.ts";
import { insert } from "#app/queue/enqueue.server.ts";
import { groupCommit } from "#app/queue/group-commit.server.ts";
import { storable } from "./exact-json.ts";
import { subjectOf, type Delivery } from "./store-event.ts";
import { endStoreEvent } from "./store-events.server.ts";

const jobs = ["run-automations", "erase-personal-data"] as const;

/** What is to be done about an event, and in whose order; nothing where its door does it. */
type Consequence = { job: (typeof jobs)[number]; inOrderOf: string };

/** `isNew` is false for a delivery that was kept before. */
export type Recorded = { id: string; isNew: boolean };

/**
 * Keeps a store event, once however often it is delivered, and has its automations run; both in one transaction. Resolves after
 * COMMIT. Throws the Response 400 where the body is not JSON.
 */
export async function recordForAutomations(delivery: Delivery): Promise<Recorded> {
  const subject = subjectOf(delivery);
  return subject ? record(delivery, { job: "run-automations", inOrderOf: subject }) : refuseUnreadable(delivery);
}

/** The same for a request of the law; the requests of a shop are worked on one after the other. */
export async function recordForErasure(delivery: Delivery): Promise<Recorded> {
  if (!subjectOf(delivery)) return refuseUnreadable(delivery);
  return record(delivery, { job: "erase-personal-data", inOrderOf: delivery.domain });
}

/** Keeps an event whose consequences its door draws itself. */
export async function recordOnly(delivery: Delivery): Promise<Recorded> {
  return subjectOf(delivery) ? record(delivery) : refuseUnreadable(delivery);
}

async function record(delivery: Delivery, consequence?: Consequence): Promise<Recorded> {
  try {
    const recorded = await keep({ ...delivery, consequence, trail: carried() });
    count("smscommerce_store_events_total", { what: recorded.isNew ? "new" : "repeated" });
    return recorded;
  } catch (error) {
    // JSON that jsonb cannot hold, such as a number with a million digits.
    const isUnholdable = error instanceof DatabaseError && /^(22|54)/.test(error.code ?? "");
    if (isUnholdable) return refuseUnreadable(delivery);
    throw error;
  }
}

/** Signed, and yet nothing that can be read: kept letter by letter, for a person to look at. */
async function refuseUnreadable(delivery: Delivery): Promise<never> {
  const { id } = await keep({ ...delivery, body: JSON.stringify({ raw: delivery.body }) });
  await endStoreEvent(id, "not readable as JSON: kept, and not acted on");
  const { domain: shop, topic, webhookId } = delivery;
  log.error({ shop, topic, webhookId }, "a signed webhook cannot be read");
  throw new Response(null, { status: 400 });
}

/** With the request that it came in by: many share a transaction. */
type Arrived = Delivery & { consequence?: Consequence; trail?: string | undefined };

const keep = groupCommit<Arrived, Recorded>(store);

const keyOf = ({ domain, webhookId }: Pick<Delivery, "domain" | "webhookId">) => `${domain} ${webhookId}`;

async function store(tx: PoolClient, arrived: Arrived[]): Promise<Recorded[]> {
  const rows = arrived.map((one) => ({ ...one, id: newId() }));
  // Sorted, so that two processes that keep the same events never wait for each other in a circle.
  const kept = await insertEvents(
    tx,
    [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  );
  const known = await idsOf(
    tx,
    rows.filter((row) => !kept.has(keyOf(row))),
  );
  const recorded = rows.map((row) => {
    const id = kept.get(keyOf(row)) ?? known.get(keyOf(row))!;
    return { id, isNew: id === row.id };
  });
  const executor = { executeSql: (text: string, values?: unknown[]) => tx.query(text, values) };
  for (const job of jobs) {
    const due = rows.flatMap(({ id, consequence, trail }, index) =>
      recorded[index]!.isNew && consequence?.job === job
        ? [{ payload: { storeEventId: id }, inOrderOf: consequence.inOrderOf, trail }]
        : [],
    );
    if (due.length > 0) await insert(executor, job, due);
  }
  return recorded;
}

type Row = Arrived & { id: string };
type Kept = { id: string; domain: string; webhookId: string };

const byKey = (rows: Kept[]) => new Map(rows.map((row) => [keyOf(row), row.id]));

/** Returns those that were not there before. */
async function insertEvents(tx: PoolClient, rows: Row[]): Promise<Map<string, string>> {
  const column = (key: keyof Row) => rows.map((row) => row[key]);
  const keys = ["id", "domain", "topic", "webhookId", "eventId", "apiVersion", "triggeredAt"] as const;
  // The body goes in as text: numbers that JavaScript would round stay whole.
  const inserted = await tx.query<Kept>(
    `INSERT INTO "StoreEvent" ("id", "domain", "topic", "webhookId", "eventId", "apiVersion", "triggeredAt", "payload")
     SELECT id, domain, topic, webhook, event, version, at, body::jsonb
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[])
       AS new(id, domain, topic, webhook, event, version, at, body)
     ON CONFLICT ("domain", "webhookId") DO NOTHING RETURNING "id", "domain", "webhookId"`,
    [...keys.map(column), rows.map(({ body }) => storable(body))],
  );
  return byKey(inserted.rows);
}

async function idsOf(tx: PoolClient, rows: Row[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const known = await tx.query<Kept>(
    `SELECT event."id", event."domain", event."webhookId" FROM unnest($1::text[], $2::text[]) AS asked(domain, webhook)
     JOIN "StoreEvent" event ON event."domain" = asked.domain AND event."webhookId" = asked.webhook`,
    [rows.map(({ domain }) => domain), rows.map(({ webhookId }) => webhookId)],
  );
  return byKey(known.rows);
}
