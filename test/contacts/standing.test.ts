import { expect, test } from "vitest";
import { standingOf } from "#app/contacts/standing.ts";
import { pool } from "#app/lib/db.server.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const ledgers = [null, "opt-in", "opt-out", "pending"];
const stores = [null, "subscribed", "unsubscribed", "pending", "not_subscribed", "redacted"];
const reasons = [null, "the number does not exist"];

test("the database and the app say the same of where somebody stands, whatever was said", async () => {
  const cases = ledgers.flatMap((ledgerConsent) =>
    stores.flatMap((storeConsent) =>
      reasons.map((suppressedReason) => ({ ledgerConsent, storeConsent, suppressedReason })),
    ),
  );
  const { rows } = await pool().query<{ standing: string }>(
    `SELECT contact_standing(ledger, store, reason) AS standing
     FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given(ledger, store, reason, place) ORDER BY place`,
    [
      cases.map(({ ledgerConsent }) => ledgerConsent),
      cases.map(({ storeConsent }) => storeConsent),
      cases.map(({ suppressedReason }) => suppressedReason),
    ],
  );
  expect(rows.map(({ standing }) => standing)).toEqual(cases.map(standingOf));
  expect(new Set(cases.map(standingOf))).toEqual(new Set(["opted-in", "pending", "opted-out", "suppressed", "none"]));
});
