import { withLastWord } from "#app/consent/ledger.server.ts";
import { liftBlock } from "#app/consent/networks.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { findGateway } from "#app/gateways/find.server.ts";
import { SendError } from "#app/gateways/gateway.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { open } from "#app/lib/secrets.server.ts";
import { count, time } from "#app/lib/telemetry/measure.server.ts";
import { inSpan } from "#app/lib/telemetry/span.server.ts";
import { senderOfNumber, type Sender } from "#app/numbers/accounts.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { toShop } from "#app/shops/shop.ts";
import { judgeNow } from "./facts.server.ts";
import { recordFailure } from "./failure.server.ts";
import { noteHandOver, noteTaken } from "./hand-over.server.ts";
import type { MessageKind } from "./message.ts";
import { pausePace } from "./pace.server.ts";
import { sealedTextOf } from "./queue.server.ts";
import { shopDay } from "./spending.server.ts";
import { awaitTurn, comeBack, paceKey } from "./turn.server.ts";
import type { Verdict } from "./verdict.ts";

type Outbound = NonNullable<Awaited<ReturnType<typeof loadOutbound>>>;

/**
 * Takes one queued text through the send gate to its gateway. Safe to repeat: what may have reached the network is looked up there first.
 * Throws only where trying again may help.
 */
export async function sendMessage(messageId: string): Promise<void> {
  const message = await loadOutbound(messageId);
  if (!message) return;
  // A process died between handing it over and hearing the answer: nobody knows, so the network is asked.
  if (message.status === "wiring") return askNetwork(message);
  const contact = await withLastWord({ ...message.contact, phone: message.contact.phone as PhoneNumber });
  const sender = await senderOfNumber(message.shopId, message.gateway, message.number);
  const verdict = await inSpan("gate", "internal", { "message.kind": message.kind }, async (span) => {
    const said = await verdictOn(message, contact, sender);
    span.set({ verdict: ruleOf(said) });
    return said;
  });
  count("smscommerce_verdicts_total", { kind: message.kind, verdict: ruleOf(verdict) });
  if (verdict.verdict === "refuse") return refuse(message, verdict);
  if (verdict.verdict === "hold") return hold(message, verdict);
  if (!sender) return;
  if (!(await awaitTurn(message))) return;
  await liftBlock(message.contact);
  await handOver(message, sender);
}

const loadOutbound = (id: string) =>
  db.message.findFirst({
    where: { id, direction: "out", status: { in: ["queued", "errored", "wiring"] } },
    include: { contact: { include: { shop: true } } },
  });

const ruleOf = (verdict: Verdict) => (verdict.verdict === "send" ? "send" : verdict.rule);

function verdictOn(message: Outbound, contact: Contact, sender: Sender | undefined): Promise<Verdict> {
  const shop = toShop(message.contact.shop);
  const facts = {
    kind: message.kind as MessageKind,
    contact,
    transactionalTexts: shop.settings.transactionalTexts,
    shopInstalled: !shop.uninstalledAt,
    now: now(),
    latestAt: message.latestAt,
    optedOutAt: message.kind === "opt-out-confirmation" ? message.occurredAt : null,
    requestedAt: message.kind === "requested" ? message.occurredAt : null,
    networkConfirms: sender?.confirmsOptOuts ?? false,
    numberGone: !sender,
  };
  return judgeNow(facts, { ...message, spamAt: sender?.spamAt ?? null }, contact, shop);
}

async function refuse(message: Outbound, { rule, reason }: Extract<Verdict, { verdict: "refuse" }>) {
  await db.message.update({
    where: { id: message.id },
    data: { status: "refused", verdict: rule, reason, sealedText: null, endedAt: now() },
  });
}

/** It is judged again when the time has come: meanwhile they may have said stop. */
async function hold(message: Outbound, { rule, reason, until }: Extract<Verdict, { verdict: "hold" }>) {
  await comeBack(message, until.getTime() - now().getTime(), { verdict: rule, reason });
}

async function handOver(message: Outbound, { account }: Sender) {
  const text = message.sealedText ? open(message.sealedText, sealedTextOf(message.id)) : message.text;
  // Written before the call: whatever happens next, we know that the network may have it.
  const at = now();
  const day = shopDay(message.contact.shop, at);
  if (!(await noteHandOver({ messageId: message.id, at, day }))) return;
  try {
    const { externalId } = await observed(message, () =>
      findGateway(message.gateway)!.send({ from: account.number, to: message.phone as never, text }, account),
    );
    await noteTaken({ messageId: message.id, externalId, at: now() });
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    await afterError(message, error);
  }
}

/** The call of a network, with what is counted, traced and logged of it. */
async function observed<T>({ id, gateway, kind, parts }: Outbound, send: () => Promise<T>): Promise<T> {
  const startedMs = performance.now();
  const ended = (outcome: "wired" | "unknown" | "retry" | "refused") => {
    const ms = performance.now() - startedMs;
    count("smscommerce_texts_handed_over_total", { gateway, kind, outcome });
    time("smscommerce_gateway_seconds", { gateway, outcome }, ms);
    log.info({ message: id, gateway, kind, parts, outcome, ms: Math.round(ms) }, "a text was handed over");
  };
  try {
    const sent = await inSpan(`gateway ${gateway} send`, "client", { "message.id": id, "message.parts": parts }, send);
    ended("wired");
    return sent;
  } catch (error) {
    ended(!(error instanceof SendError) || error.uncertain ? "unknown" : error.retryable ? "retry" : "refused");
    throw error;
  }
}

async function afterError(message: Outbound, error: SendError) {
  if (error.uncertain) return askNetwork(message);
  if (!error.retryable)
    return recordFailure(message, { code: error.code, reason: error.reason, words: error.merchantMessage });
  await db.message.update({
    where: { id: message.id },
    data: { status: "errored", errorCode: error.code, reason: error.merchantMessage },
  });
  if (error.retryAfterMs) {
    await pausePace(paceKey(message), error.retryAfterMs);
    return void (await comeBack(message, error.retryAfterMs));
  }
  throw error;
}

/** The answer never came. Sending again blindly could text a person twice. */
async function askNetwork(message: Outbound) {
  await db.$transaction(async (tx) => {
    await tx.message.update({
      where: { id: message.id },
      data: { status: "unknown", reason: "Unknown: handed over, but the network's answer never came; asking it" },
    });
    await enqueue(tx, "look-up-message", { messageId: message.id }, { runAt: new Date(Date.now() + 2_000) });
  });
}
