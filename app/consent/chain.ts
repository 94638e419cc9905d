/** What a ledger entry says, and what its hash covers. `personal` is a hash itself, so that a forgotten person leaves the chain whole. */
export type LedgerFacts = {
  /** Which columns the hashes cover: entries from before version 2 left out what came later. */
  version: number;
  shopId: string;
  sequence: number;
  phoneHash: string;
  change: string;
  scope: string;
  method: string;
  rule: string | null;
  actor: string | null;
  messageId: string | null;
  occurredAt: Date;
  recordedAt: Date;
  personal: string;
  previousHash: string;
};

/** The version of entries that are written now. */
export const currentVersion = 2;

/** Where a chain begins: before its first entry. */
export const beginning: Link = { sequence: 0, hash: "" };
export type Link = { sequence: number; hash: string };

/** Seals an entry together with the one before it: changing, adding or taking out one breaks every later hash. */
export const chainHash = (facts: LedgerFacts, hash: (value: string) => string): string => hash(sealedWords(facts));

/** The very text that an entry's hash is the hash of, so that anybody can compute it again. */
export function sealedWords(facts: LedgerFacts): string {
  const { version, shopId, sequence, phoneHash, change, scope, method, rule, actor, messageId } = facts;
  const moments = [facts.occurredAt.toISOString(), facts.recordedAt.toISOString()];
  const ends = [facts.personal, facts.previousHash];
  return JSON.stringify(
    version === 1
      ? [shopId, sequence, phoneHash, change, scope, method, ...moments, ...ends]
      : [version, shopId, sequence, phoneHash, change, scope, method, rule, actor, messageId, ...moments, ...ends],
  );
}

/** What of an entry is the person's own, and is forgotten with them. */
export type Personal = {
  phone: string;
  text: string | null;
  wording: string | null;
  evidence: Record<string, string | null> | null;
};

/** The text that `personal` is the keyed hash of. A database keeps no order of keys, so they are sorted. */
export function personalWords({ phone, text, wording, evidence }: Personal, version: number): string {
  if (version === 1) return JSON.stringify([phone, text, evidence]);
  const facts = evidence && Object.entries(evidence).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([phone, text, wording, facts]);
}

/** The sequence number of the first entry that does not fit behind `after`, or undefined where the chain is whole. */
export function brokenAt(
  entries: readonly (LedgerFacts & { hash: string })[],
  hash: (value: string) => string,
  after: Link = beginning,
): number | undefined {
  let { sequence, hash: previous } = after;
  for (const entry of entries) {
    sequence += 1;
    if (entry.sequence !== sequence || entry.previousHash !== previous || entry.hash !== chainHash(entry, hash))
      return sequence;
    previous = entry.hash;
  }
  return undefined;
}
