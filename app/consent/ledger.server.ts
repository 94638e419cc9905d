import type { Contact } from "#app/contacts/contact.ts";
import { db, Prisma, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { sha256 } from "#app/lib/seal.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { setOff } from "#app/triggers/set-off.server.ts";
import { endWishes } from "#app/wishes/wishes.server.ts";
import { chainHash, currentVersion, personalWords, type LedgerFacts } from "./chain.ts";
import type { ConsentDecision, Evidence } from "./consent.ts";
import { evidenceOfWord, noteJoining } from "./join-words.server.ts";

export type Circumstances = {
  occurredAt: Date;
  messageId?: string;
  /** What the person was shown when they agreed, word for word. */
  wording?: string;
  /** Who did it, where it was not the person: a user of the admin, an import. */
  actor?: string;
  evidence?: Evidence;
};

/**
 * Adds a person's word to the shop's ledger and to their contact. Append-only: each entry seals the one before it.
 * Returns false where it changes nothing (a second STOP): it is recorded all the same.
 */
export async function recordConsent(
  tx: Tx,
  contact: Contact,
  decision: ConsentDecision,
  given: Circumstances,
): Promise<boolean> {
  const { id: contactId, shopId } = contact;
  const { joinWord } = decision;
  const word = joinWord && (await evidenceOfWord(tx, shopId, joinWord));
  const circumstances = word ? { ...given, evidence: { ...given.evidence, ...word } } : given;
  const subject = await addToLedger(tx, contact, decision, circumstances);
  const { change } = decision;
  const { occurredAt } = circumstances;
  if (change === "opt-out") await endWishes(tx, contact, occurredAt);
  const { count } = await tx.contact.updateMany({
    where: {
      id: contactId,
      shopId,
      AND: [
        { OR: [{ ledgerConsent: null }, { ledgerConsent: { not: change } }] },
        // An older word, found late, does not undo a newer one; of two at the same moment the stricter holds.
        { OR: [{ ledgerConsentAt: null }, { ledgerConsentAt: { [change === "opt-out" ? "lte" : "lt"]: occurredAt } }] },
      ],
    },
    data: { ledgerConsent: change, ledgerConsentAt: occurredAt },
  });
  if (count > 0 && change === "opt-in" && joinWord) await noteJoining(tx, contact, joinWord, occurredAt);
  if (count > 0 && change === "opt-out") await setOff(tx, { shopId, trigger: "shopper-opted-out", subject });
  return count > 0;
}

/** Keeps what Shopify says of somebody's consent, whichever way we heard of it. */
export async function addStoreWord(tx: Tx, contact: Contact, state: string, circumstances: Circumstances) {
  await addToLedger(tx, contact, { change: changeTo(state), method: "admin", rule: `store.${state}` }, circumstances);
}

/** What a state in Shopify comes to. */
export const changeTo = (state: string) =>
  state === "subscribed" ? "opt-in" : state === "pending" ? "pending" : "opt-out";

/** Adds an entry that changes nothing for us by itself, such as what Shopify reports. Returns its id. */
async function addToLedger(
  tx: Tx,
  contact: Contact,
  decision: ConsentDecision,
  circumstances: Circumstances,
): Promise<string> {
  const { shopId, phone } = contact;
  const { change, scope = "all", method, rule = null, text = null } = decision;
  const { occurredAt, messageId = null, actor = null } = circumstances;
  const { wording, evidence } = await provenBy(tx, contact, decision, circumstances);
  // One at a time in each shop, or two entries would seal the same one.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ledger:${shopId}`}, 0))`;
  const last = await tx.consentEntry.findFirst({
    where: { shopId },
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
  const personal = hashOf("consent", personalWords({ phone, text, wording, evidence }, currentVersion));
  const facts: LedgerFacts = {
    ...{ version: currentVersion, shopId, sequence: (last?.sequence ?? 0) + 1, phoneHash: hashOf("phone", phone) },
    ...{ change, scope, method, rule, actor, messageId, occurredAt, recordedAt: now(), personal },
    previousHash: last?.hash ?? "",
  };
  const { personal: personalHash, ...columns } = facts;
  const sealed = { ...columns, personalHash, hash: chainHash(facts, sha256) };
  const id = newId();
  await tx.consentEntry.create({ data: { id, ...sealed, phone, text, wording, ...(evidence && { evidence }) } });
  return id;
}

type Proof = { wording: string | null; evidence: Evidence | null };

/** To which number they said it and under which name the network keeps it; and what they had read last when they agreed. */
async function provenBy(
  tx: Tx,
  { id: contactId, shopId }: Contact,
  { change }: ConsentDecision,
  { messageId, wording, evidence, occurredAt }: Circumstances,
): Promise<Proof> {
  const given = { wording: wording ?? null, evidence: evidence ?? null };
  const said = messageId
    ? await tx.message.findFirst({ where: { id: messageId, shopId, contactId, direction: "in" } })
    : null;
  if (!said) return given;
  const { number, gateway, externalId } = said;
  const proven = { number, gateway, networkId: externalId, ...evidence };
  if (wording || change === "opt-out") return { ...given, evidence: proven };
  const shown = await tx.message.findFirst({
    where: { shopId, contactId, direction: "out", wiredAt: { not: null, lte: occurredAt } },
    orderBy: { wiredAt: "desc" },
    select: { text: true, wiredAt: true },
  });
  if (!shown) return { ...given, evidence: proven };
  return { wording: shown.text, evidence: { ...proven, shownAt: shown.wiredAt!.toISOString() } };
}

/** What Shopify reports, and a wish that awaits its YES, is no word of theirs. */
const isTheirWord = Prisma.sql`"change" IN ('opt-in', 'opt-out') AND "method" <> 'admin'`;

/**
 * A contact with the person's last word. Somebody who was forgotten and comes back is a new contact, but a STOP outlives being
 * forgotten: the ledger still knows the number's hash.
 */
export async function withLastWord(contact: Contact, tx: Tx = db): Promise<Contact> {
  return (await withLastWords([contact], tx))[0]!;
}

/** The same for many contacts of one shop. */
export async function withLastWords(contacts: readonly Contact[], tx: Tx = db): Promise<Contact[]> {
  const silent = contacts.filter(({ ledgerConsent }) => !ledgerConsent);
  if (silent.length === 0) return [...contacts];
  const hashes = new Map(silent.map(({ id, phone }) => [id, hashOf("phone", phone)]));
  const entries = await tx.$queryRaw<{ phoneHash: string; change: string; occurredAt: Date }[]>`
    SELECT DISTINCT ON ("phoneHash") "phoneHash", "change", "occurredAt" FROM "ConsentEntry"
    WHERE "shopId" = ${silent[0]!.shopId}::uuid AND "phoneHash" = ANY(${[...hashes.values()]})
      AND ${isTheirWord}
    ORDER BY "phoneHash", "sequence" DESC`;
  const last = new Map(entries.map((entry) => [entry.phoneHash, entry]));
  return contacts.map((contact) => {
    const word = last.get(hashes.get(contact.id) ?? "");
    return word ? { ...contact, ledgerConsent: word.change, ledgerConsentAt: word.occurredAt } : contact;
  });
}

/** The change that a person's last word made, as SQL, for a look that asks for more. */
export const lastChangeOf = ({ shopId, phone }: { shopId: string; phone: string }) => Prisma.sql`
  (SELECT "change" FROM "ConsentEntry" WHERE "shopId" = ${shopId}::uuid AND "phoneHash" = ${hashOf("phone", phone)}
     AND ${isTheirWord} ORDER BY "sequence" DESC LIMIT 1)`;
