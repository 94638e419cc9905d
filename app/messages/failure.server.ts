import { noteBlocked } from "#app/consent/networks.server.ts";
import { recordConsent } from "#app/consent/ledger.server.ts";
import { askForMirror } from "#app/consent/mirror.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { loadContact, suppress } from "#app/contacts/contacts.server.ts";
import type { FailureReason } from "#app/gateways/gateway.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";

type Failed = { id: string; shopId: string; contactId: string; kind: string; gateway: string; number: string };

/** So many texts in a row that carriers did not let through, and the next ones do the number's standing no good. */
const mostMisses = 3;

const missed: Partial<Record<FailureReason, string>> = {
  unavailable: "the network could not reach this number several times in a row",
  spam: "carriers took several texts in a row to this number for spam",
};

/** A text that the network did not take or deliver, for good; and what that says about the number. */
export async function recordFailure(message: Failed, failure: { code: string; reason?: FailureReason; words: string }) {
  const { code, reason, words } = failure;
  const at = now();
  await db.$transaction(async (tx) => {
    const contact = await loadContact(message.shopId, message.contactId, tx);
    const optedOut = reason === "opted-out";
    // The network blocks the pair already: for the confirmation of a STOP that is as good as sent, and no failure.
    const confirmed = optedOut && message.kind === "opt-out-confirmation";
    await tx.message.update({
      where: { id: message.id },
      data: {
        status: confirmed ? "sent" : "failed",
        errorCode: code,
        reason: confirmed ? "Confirmed by the network, which had already blocked the number" : words,
        sealedText: null,
        endedAt: at,
      },
    });
    if (!contact) return;
    if (reason === "bad-number")
      await suppress(tx, contact, "the network says that this number cannot receive texts", at);
    if (reason === "unavailable" || reason === "spam") await noteMiss(tx, contact, missed[reason]!, at);
    if (reason === "spam") await noteSpam(tx, message, at);
    if (optedOut) await noteBlocked(tx, contact, at);
    if (optedOut && contact.ledgerConsent !== "opt-out") {
      await recordConsent(
        tx,
        contact,
        { change: "opt-out", method: "network", rule: `network.${code}` },
        { occurredAt: at, messageId: message.id },
      );
      await askForMirror(tx, contact);
    }
  });
}

async function noteMiss(tx: Tx, { id, shopId }: Contact, why: string, at: Date) {
  const { misses } = await tx.contact.update({ where: { id }, data: { misses: { increment: 1 } } });
  if (misses >= mostMisses) await suppress(tx, { id, shopId }, why, at);
}

/** Offers from that number rest for a day: a carrier that sees more of the same blocks it. */
const noteSpam = (tx: Tx, { shopId, gateway, number }: Failed, at: Date) =>
  tx.gatewayAccount.updateMany({ where: { shopId, gateway, number }, data: { spamAt: at } });
