import { recordConsent } from "#app/consent/ledger.server.ts";
import { askForMirror } from "#app/consent/mirror.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { applyChanges } from "#app/outcomes/apply-changes.server.ts";
import { voidCodes } from "#app/outcomes/codes.server.ts";
import { open } from "./conversation.ts";

/** As it is stored. */
const nothingOpen = { state: open.state };

/** A person of the shop answers from now on: the robot pauses for this contact. */
export const takeOver = (contact: Contact) =>
  db.$transaction((tx) => applyChanges(tx, contact, [{ kind: "hand-over", why: "taken" }], now()));

/** The robot answers again, as if nothing had been open. False where it did already. */
export const handBack = (contact: Contact) => beginAnew(contact, { humanSince: null, humanWhy: null });

/** Orders and changes by text are possible again. False where they were already. */
export const unlock = (contact: Contact) => beginAnew(contact, { lockedAt: null });

type Ended = { humanSince: null; humanWhy: null } | { lockedAt: null };

/** What was open before a person stepped in is not what they mean now, and its code approves nothing any more. */
const beginAnew = (contact: Contact, ended: Ended) =>
  db.$transaction(async (tx) => {
    const at = now();
    const standing = "lockedAt" in ended ? { lockedAt: { not: null } } : { humanSince: { not: null } };
    const { count } = await tx.conversation.updateMany({
      where: { contactId: contact.id, shopId: contact.shopId, ...standing },
      data: { ...ended, state: nothingOpen, seenAt: at, updatedAt: at },
    });
    if (count > 0) await voidCodes(tx, contact, at);
    return count > 0;
  });

/** The merchant opts a number out, as somebody asked them to: kept as proof, and brought to Shopify, like the person's own STOP. */
export const optOut = (contact: Contact, actor: string) =>
  db.$transaction(async (tx) => {
    const decision = { change: "opt-out", method: "merchant", rule: "team.opt-out" } as const;
    await recordConsent(tx, contact, decision, { occurredAt: now(), actor });
    await askForMirror(tx, contact);
  });

/** Somebody of the shop has seen all that is there by now. */
export async function noteSeen({ id: contactId, shopId }: Contact, tx: Tx = db) {
  const seenAt = now();
  const first = { contactId, shopId, state: nothingOpen, updatedAt: seenAt };
  await tx.conversation.upsert({ where: { contactId }, create: { ...first, seenAt }, update: { seenAt } });
}
