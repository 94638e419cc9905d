import type pg from "pg";
import { newId } from "#app/lib/id.server.ts";

type Database = Pick<pg.Pool, "query">;

/** A shop with a number, in a migrated database. */
export async function addShop(database: Database, domain = "bench.myshopify.com"): Promise<string> {
  const [shopId, accountId] = [newId(), newId()];
  await database.query(
    `INSERT INTO "Shop" ("id", "domain", "name", "url", "currency", "country", "timeZone", "installedAt")
     VALUES ($1, $2, 'Bench', 'https://bench.example', 'USD', 'US', 'America/New_York', now())`,
    [shopId, domain],
  );
  await database.query(
    `INSERT INTO "GatewayAccount" ("id", "shopId", "gateway", "number", "credentials", "hookPath", "verificationToken", "connectedAt")
     VALUES ($1, $2, 'ringcentral', '+1800' || right($3, 7), '', $3, '', now())`,
    [accountId, shopId, String(Date.now())],
  );
  return shopId;
}

const atOnce = 100_000;

/** People of a shop: nine of ten agreed to texts, one of twenty left again, one of twenty never said anything. Three languages. */
export async function addContacts(database: Database, shopId: string, count: number): Promise<void> {
  for (let first = 0; first < count; first += atOnce)
    await database.query(
      `INSERT INTO "Contact" ("id", "shopId", "phone", "name", "locale", "language", "storeConsent", "storeConsentAt", "countryCode", "provinceCode", "createdAt")
       SELECT uuidv7(), $1::uuid, '+1' || (ARRAY[212, 305, 415, 416, 604, 713, 787, 913])[1 + n % 8] || (2000000 + ((n::bigint * 7919) % 7999993)), 'Ann Lee', 'en',
         CASE n % 10 WHEN 2 THEN 'es' WHEN 3 THEN 'fr' END,
         CASE n % 20 WHEN 0 THEN 'unsubscribed' WHEN 1 THEN NULL ELSE 'subscribed' END, now() - interval '90 days',
         'US', 'NY', now() - interval '90 days' + n * interval '1 second'
       FROM generate_series($2::int, $3::int - 1) AS n`,
      [shopId, first, Math.min(count, first + atOnce)],
    );
  await database.query(`VACUUM ANALYZE "Contact"`);
}
