/** What a ledger entry says, and what its hash covers. `personal` is a hash itself, so that a forgotten person leaves the chain whole. */
export type LedgerFacts = {
  shopId: string;
  sequence: number;
  phoneHash: string;
  change: string;
  scope: string;
  method: string;
  occurredAt: Date;
  recordedAt: Date;
  personal: string;
  previousHash: string;
};

/** Seals an entry together with the one before it: changing, adding or taking out one breaks every later hash. */
export function chainHash(facts: LedgerFacts, hash: (value: string) => string): string {
  const { shopId, sequence, phoneHash, change, scope, method, occurredAt, recordedAt, personal, previousHash } = facts;
  return hash(
    JSON.stringify([
      shopId,
      sequence,
      phoneHash,
      change,
      scope,
      method,
      occurredAt.toISOString(),
      recordedAt.toISOString(),
      personal,
      previousHash,
    ]),
  );
}

/** The sequence number of the first entry that does not fit, or undefined where the chain is whole. */
export function brokenAt(
  entries: readonly (LedgerFacts & { hash: string })[],
  hash: (value: string) => string,
): number | undefined {
  let previous = "";
  let sequence = 0;
  for (const entry of entries) {
    sequence += 1;
    if (entry.sequence !== sequence || entry.previousHash !== previous || entry.hash !== chainHash(entry, hash))
      return sequence;
    previous = entry.hash;
  }
  return undefined;
}
