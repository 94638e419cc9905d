import { chainHash, currentVersion, personalWords, type LedgerFacts } from "#app/consent/chain.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import type { Dice } from "./dice.ts";
import type { Filled } from "./people.ts";
import { addRows, type Database, type Row } from "./rows.ts";

type Said = { phone: string; change: "opt-in" | "opt-out"; method: string; text: string | null; at: Date };

/** Writes what these people said behind the shop's ledger as it is: its chain stays whole. */
export async function addLedger(database: Database, dice: Dice, shopId: string, filled: readonly Filled[]) {
  const { rows } = await database.query<{ sequence: number; hash: string }>(
    `SELECT "sequence", "hash" FROM "ConsentEntry" WHERE "shopId" = $1 ORDER BY "sequence" DESC LIMIT 1`,
    [shopId],
  );
  let { sequence, hash: previousHash } = rows[0] ?? { sequence: 0, hash: "" };
  const entries: Row[] = [];
  for (const { phone, change, method, text, at } of filled.flatMap(saidBy).toSorted((a, b) => +a.at - +b.at)) {
    const wording =
      change === "opt-in" ? "Reply YES to get our texts. Msg & data rates may apply. STOP to opt out." : null;
    const personal = hashOf("consent", personalWords({ phone, text, wording, evidence: null }, currentVersion));
    const facts: LedgerFacts = {
      ...{
        version: currentVersion,
        shopId,
        sequence: ++sequence,
        phoneHash: hashOf("phone", phone),
        change,
        scope: "all",
      },
      ...{ method, rule: null, actor: null, messageId: null, occurredAt: at, recordedAt: at, personal, previousHash },
    };
    previousHash = chainHash(facts, sha256);
    const { personal: personalHash, ...columns } = facts;
    entries.push({ id: dice.idAt(at), ...columns, personalHash, hash: previousHash, phone, text, wording });
  }
  await addRows(database, "ConsentEntry", entries);
}

function saidBy({ phone, word, method, agreedAt, saidAt }: Filled): Said[] {
  if (!word) return [];
  const text = method === "keyword" ? "YES" : null;
  const agreed: Said = { phone, change: "opt-in", method, text, at: agreedAt };
  return word === "opt-in"
    ? [agreed]
    : [agreed, { phone, change: "opt-out", method: "keyword", text: "STOP", at: saidAt }];
}
