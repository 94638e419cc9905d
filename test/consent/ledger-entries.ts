import { beginning, chainHash, currentVersion, personalWords } from "#app/consent/chain.ts";
import type { LedgerEntry } from "#app/consent/evidence.ts";
import { sha256 } from "#app/lib/seal.server.ts";

export const hashes = { sha256, personal: (value: string) => `keyed ${sha256(value)}` };
export const phone = "+14155550101";
export const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 15, minutes));

type Given = Partial<Pick<LedgerEntry, "version" | "change" | "method" | "scope" | "rule" | "actor" | "messageId">> &
  Partial<Pick<LedgerEntry, "text" | "wording" | "evidence" | "phoneHash" | "occurredAt" | "recordedAt">>;

/** A ledger whose entries are sealed one behind the other, as the app seals them. */
export function sealed(...given: Given[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const [index, one] of given.entries()) {
    const { version = currentVersion, text = null, wording = null, evidence = null } = one;
    const sequence = index + 1;
    const facts = {
      ...{ shopId: "shop", phoneHash: "ann", change: "opt-in", scope: "all", method: "keyword", rule: "opt-in.word" },
      ...{ actor: null, messageId: null, occurredAt: at(sequence), recordedAt: at(sequence) },
      ...{ ...one, version, sequence, previousHash: (entries.at(-1) ?? beginning).hash },
    };
    const personal = hashes.personal(personalWords({ phone, text, wording, evidence }, version));
    const hash = chainHash({ ...facts, personal }, sha256);
    entries.push({ id: `entry ${sequence}`, ...facts, phone, text, wording, evidence, personalHash: personal, hash });
  }
  return entries;
}
