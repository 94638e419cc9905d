import type pg from "pg";

type Database = Pick<pg.Client, "query">;

/** What a shop's texts of two years look like: some come in, most go out; news of orders, offers, replies. */
const atOnce = 500_000;

/**
 * Writes so many texts of a shop's contacts, of the two years before now, as the app would have: the oldest first, with the ids that
 * their time gives them. Its indexes are made again afterwards, which takes a third of the time.
 */
export async function addTexts(database: Database, shopId: string, count: number, from = 0): Promise<void> {
  const { rows } = await database.query<{ people: string }>(
    `SELECT count(*) AS people FROM "Contact" WHERE "shopId" = $1`,
    [shopId],
  );
  await database.query("DROP TABLE IF EXISTS bench_people");
  await database.query(
    `CREATE UNLOGGED TABLE bench_people AS
     SELECT row_number() OVER (ORDER BY "createdAt", "id") - 1 AS place, "id", "phone" FROM "Contact" WHERE "shopId" = $1`,
    [shopId],
  );
  await database.query("CREATE UNIQUE INDEX ON bench_people (place); ANALYZE bench_people");
  for (let first = 0; first < count; first += atOnce)
    await database.query(insert, [
      shopId,
      first,
      Math.min(count, first + atOnce) - 1,
      count,
      Number(rows[0]!.people),
      from,
    ]);
}

const insert = `
  INSERT INTO "Message" ("id", "shopId", "contactId", "direction", "gateway", "number", "phone", "text", "kind", "parts", "status",
    "externalId", "cause", "verdict", "rule", "ended", "createdAt", "occurredAt", "attempts", "attemptedAt", "wiredAt", "deliveredAt", "endedAt")
  SELECT uuidv7(at - now()), $1::uuid, person."id", CASE WHEN isin THEN 'in' ELSE 'out' END, 'ringcentral', '+18005550100', person."phone",
    CASE WHEN isin THEN 'where is my order ' || n ELSE
      'Demo Shop: your order #' || n || ' is on its way, follow it at https://track.example/1Z999AA10123456784. Reply STOP to opt out.' END,
    CASE WHEN isin THEN 'inbound' ELSE (ARRAY['transactional', 'transactional', 'marketing', 'reply'])[1 + n % 4] END, 1,
    CASE WHEN isin THEN 'ended' ELSE (ARRAY['delivered', 'delivered', 'delivered', 'delivered', 'delivered', 'delivered', 'delivered', 'sent', 'failed', 'refused'])[1 + n % 10] END,
    'bench-' || $6::bigint + n, CASE WHEN isin THEN NULL ELSE 'order-fulfilled:bench:' || $6::bigint + n END, CASE WHEN isin THEN NULL ELSE 'send' END,
    CASE WHEN isin THEN 'track.words' ELSE (ARRAY['automation.order-fulfilled', 'automation.order-confirmation', 'automation.win-back', 'command.track'])[1 + n % 4] END,
    CASE WHEN isin THEN 'told' END, at, at, 1, CASE WHEN isin THEN NULL ELSE at END, CASE WHEN isin THEN NULL ELSE at END,
    CASE WHEN isin THEN NULL ELSE at END, at
  FROM (
    SELECT n, n % 4 = 3 AND n % 8 = 3 AS isin, now() - interval '730 days' + (n::float8 / $4) * interval '730 days' AS at,
      -- Some text far more than others.
      ($5 * power(((n * 7919) % 1000003) / 1000003.0, 2))::int AS place
    FROM generate_series($2::bigint, $3::bigint) AS n
  ) made JOIN bench_people person ON person.place = least(made.place, $5 - 1)
  ORDER BY n`;

type Index = { name: string; definition: string };

/** Takes a table's secondary indexes away while it is filled, and makes them again after it. */
export async function withoutIndexes(database: Database, table: string, fill: () => Promise<void>): Promise<void> {
  const { rows } = await database.query<Index>(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::regclass AND NOT i.indisprimary`,
    [table],
  );
  for (const { name } of rows) await database.query(`DROP INDEX "${name}"`);
  await fill();
  for (const { definition } of rows) await database.query(definition);
}
