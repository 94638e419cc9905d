import { recordConsent, withLastWord } from "#app/consent/ledger.server.ts";
import { askForMirror } from "#app/consent/mirror.server.ts";
import { noteCustomers } from "#app/consent/note-customers.server.ts";
import { strictest } from "#app/consent/store-consent.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { findCustomersByNumber, type Customer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { ConsentCall } from "./actions.ts";
import { done, type ReturnValue } from "./answer.ts";
import { numberOf, orUnavailable } from "./customer.server.ts";
import { answerOf, keepAnswer } from "./runs.server.ts";

/** Who the ledger says did it. */
const actor = "Shopify Flow";

/**
 * Records that somebody agreed to texts, or objects to them, as a workflow of the shop's knows; once for each run for ever. What they
 * said themselves stands: nobody but they can undo a STOP.
 */
export async function setConsent(shop: Shop, { action_run_id: runId, properties }: ConsentCall): Promise<Response> {
  const run = { shopId: shop.id, runId, action: "set-sms-consent" };
  const known = await answerOf(run);
  if (known) return done(known);
  const phone = await numberOf(shop, properties.customer_id);
  const customers = await orUnavailable(() => findCustomersByNumber(adminFor(shop.domain), phone));
  const answer = await db.$transaction(async (tx) => {
    // Of two at once the second would not see yet that the first has run.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`flow:${shop.id}:${runId}`}, 0))`;
    const before = await answerOf(run, tx);
    if (before) return before;
    const noted = await noteCustomers(tx, { shopId: shop.id, phone }, customers, { current: true });
    return keepAnswer(run, await apply(tx, await withLastWord(noted, tx), customers, properties), tx);
  });
  return done(answer);
}

async function apply(
  tx: Tx,
  contact: Contact,
  customers: readonly Customer[],
  { subscribed, source }: ConsentCall["properties"],
): Promise<ReturnValue> {
  const stored = strictest(customers.map(({ consent }) => consent))?.state;
  const answer = subscribed ? optIn(contact, stored) : optOut(contact);
  if (answer.result !== "changed") return answer;
  await recordConsent(
    tx,
    contact,
    { change: subscribed ? "opt-in" : "opt-out", method: "merchant", rule: "flow.set-consent" },
    { occurredAt: now(), actor, evidence: { source } },
  );
  await askForMirror(tx, contact);
  return answer;
}

const changed: ReturnValue = { result: "changed", reason: "" };

function optIn({ ledgerConsent }: Contact, stored: string | undefined): ReturnValue {
  if (ledgerConsent === "opt-out")
    return { result: "refused", reason: "This person opted out: only they can undo it, by texting START" };
  if (stored === "unsubscribed" || stored === "redacted")
    return { result: "refused", reason: "This customer has unsubscribed from SMS in Shopify: only they can undo it" };
  if (ledgerConsent === "opt-in" && stored === "subscribed")
    return { result: "unchanged", reason: "This person had agreed already" };
  return changed;
}

const optOut = ({ ledgerConsent }: Contact): ReturnValue =>
  ledgerConsent === "opt-out" ? { result: "unchanged", reason: "This person had opted out already" } : changed;
