import type { LedgerFacts, Personal } from "./chain.ts";
import { chainHash, personalWords, sealedWords } from "./chain.ts";
import type { Evidence } from "./consent.ts";

/** A row of the ledger as it is stored. What is personal is null once the person asked to be forgotten. */
export type LedgerEntry = Omit<LedgerFacts, "personal"> & {
  id: string;
  phone: string | null;
  text: string | null;
  wording: string | null;
  evidence: Evidence | null;
  personalHash: string;
  hash: string;
};

/** A text of the shop's to the number. */
export type SentText = {
  id: string;
  kind: string;
  text: string;
  status: string;
  handedOverAt: Date | null;
  deliveredAt: Date | null;
  inReplyTo: string | null;
  /** What the send gate said, and why. */
  verdict: string | null;
  reason: string | null;
};

/** Everything that is known when a file of proof is asked for. */
export type Known = {
  shop: { id: string; name: string; domain: string; timeZone: string };
  phone: string;
  madeAt: Date;
  /** Time zones in which the person may be, and where that was read from. */
  zones: readonly string[];
  standing: { ledger: string | null; ledgerAt: Date | null; store: string | null; storeAt: Date | null };
  entries: readonly LedgerEntry[];
  texts: readonly SentText[];
  /** Texts that are too many for one file, all older than those in it. */
  olderTexts: number;
  chain: { entries: number; brokenAt: number | null; head: { sequence: number; hash: string } };
};

export type Hashes = { sha256: (value: string) => string; personal: (value: string) => string };

/** How an entry stands up to being computed again. */
export type Check = {
  /** Its hash is the hash of what it says. */
  sealed: boolean;
  /** What is the person's own is as it was; null once it was forgotten at their request. */
  personal: boolean | null;
};

export type ProvenEntry = LedgerEntry & {
  check: Check;
  /** The very text whose SHA-256, in base64url, is the entry's hash. */
  sealedWords: string;
  /** SHA-256 of the wording they were shown, in base64url. */
  wordingHash: string | null;
  /** The shop's answer to it, such as the one text that confirms an opt-out. */
  answer: SentText | null;
};

export type ProvenText = SentText & {
  /** The position in the ledger of the word that held when it was handed over; null where there was none. */
  consent: number | null;
};

export type EvidenceFile = Omit<Known, "entries" | "texts"> & { entries: ProvenEntry[]; texts: ProvenText[] };

/** The proof of one number's consent in one shop: every word of theirs with what stands behind it, and what they were sent upon it. */
export function proveConsent(known: Known, hashes: Hashes): EvidenceFile {
  const entries = known.entries.map((entry) => ({
    ...entry,
    check: checkOf(entry, known.phone, hashes),
    sealedWords: sealedWords({ ...entry, personal: entry.personalHash }),
    wordingHash: entry.wording === null ? null : hashes.sha256(entry.wording),
    answer: answerTo(entry, known.texts) ?? null,
  }));
  const texts = known.texts.map((text) => ({ ...text, consent: heldAt(entries, text.handedOverAt) }));
  return { ...known, entries, texts };
}

function checkOf(entry: LedgerEntry, phone: string, { sha256, personal }: Hashes): Check {
  const sealed = entry.hash === chainHash({ ...entry, personal: entry.personalHash }, sha256);
  if (entry.phone === null) return { sealed, personal: null };
  const own: Personal = { phone, text: entry.text, wording: entry.wording, evidence: entry.evidence };
  return { sealed, personal: entry.personalHash === personal(personalWords(own, entry.version)) };
}

const answerTo = ({ messageId }: LedgerEntry, texts: readonly SentText[]) =>
  messageId === null ? undefined : texts.find(({ inReplyTo }) => inReplyTo === messageId);

/** The last word that was recorded by then. */
function heldAt(entries: readonly LedgerEntry[], at: Date | null): number | null {
  if (!at) return null;
  return entries.findLast(({ recordedAt }) => recordedAt <= at)?.sequence ?? null;
}
