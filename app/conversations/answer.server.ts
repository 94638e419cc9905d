import { noteCustomers } from "#app/consent/note-customers.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { inSpan } from "#app/lib/telemetry/span.server.ts";
import { commit, type Occasion } from "#app/outcomes/commit.server.ts";
import { forgetApproved } from "./approved.server.ts";
import { billWordsOf } from "./bill-words.server.ts";
import type { Customer } from "#app/shopify/customers.ts";
import { standingQuestions } from "#app/outcomes/questions.server.ts";
import { asOf, awaitingOf, Conversation, open, pendingIn } from "./conversation.ts";
import { decide } from "./decide.server.ts";
import type { Decision, Talk } from "./decision.ts";
import { interpret } from "./interpret/interpret.ts";
import { setOff } from "#app/triggers/set-off.server.ts";
import { noteTongue, tongueOf, type Tongue } from "./language.server.ts";
import { lookBack } from "./look-back.server.ts";
import { menuOf } from "./menu.ts";
import { loadInbound, requestFor, type Inbound } from "./request.server.ts";
import { ownWordsOf } from "./served.ts";
import { conversationSpeaker } from "./speaker.ts";
import { whoseCodeFirst } from "./standing-code.server.ts";
import { answeredBy } from "./standing-question.ts";
import { recordTurn, turn } from "./turn.server.ts";

/** Answers one inbound text: load, interpret, decide, commit. Safe to repeat: an answered text is not answered again. */
export async function answerMessage(messageId: string): Promise<void> {
  const inbound = await loadInbound(messageId);
  if (!inbound) return;
  if (inbound.shop.uninstalledAt) return endUnanswered(messageId, "the app was uninstalled");
  const standing = inbound.contact.conversation;
  const locked = !!standing?.lockedAt;
  const { repeated, loop, begun, optedOut, asked: isAsked } = await lookBack(inbound, { locked });
  if (repeated) return endUnanswered(messageId, "the same text twice within seconds");
  const stood = asOf(Conversation.parse(standing?.state ?? open), inbound.at);
  const mayObject = stood.state === "open" && (standing?.objectionUntil ?? inbound.at) > inbound.at;
  const own = [...ownWordsOf(inbound.shop.settings), ...(await billWordsOf(inbound.shop))];
  const idle = stood.state === "open" && !mayObject;
  const questions = idle && isAsked ? await standingQuestions(inbound.contact, inbound.at) : [];
  const answered = answeredBy(inbound.text, await whoseCodeFirst(questions, inbound.text), own);
  const before = answered?.state ?? stood;
  const awaiting = awaitingOf(before) ?? (mayObject ? "objection" : undefined);
  const reading = answered?.reading ?? interpret(inbound.text, { awaiting, own });
  const { lookedUp, ...asked } = requestFor(inbound, reading);
  const tongue = await tongueOf(asked, reading, before);
  const request = { ...asked, language: tongue.language, pending: pendingIn(before) };
  const talk: Talk = {
    messageId,
    reading,
    conversation: before,
    request,
    menu: menuOf(request.served, request.language),
    optedOut,
    loop,
    begun,
    human: !!standing?.humanSince,
    locked,
    awaiting,
    question: answered?.id,
  };
  const decision = await inSpan(`command ${reading.intent}`, "internal", { "message.id": messageId }, async (span) => {
    const decided = await decide(talk);
    span.set({ command: decided.speaker.key });
    return decided;
  });
  const customers = await lookedUp();
  await db.$transaction((tx) => settle(tx, inbound, { ...talk, tongue, customers }, decision));
}

type Settled = Talk & { tongue: Tongue; customers: Customer[] };

async function settle(tx: Tx, inbound: Inbound, talk: Settled, decision: Decision) {
  const { request, reading, tongue, customers } = talk;
  // Only one of two tries that overlap may take effect.
  const { count } = await tx.message.updateMany({
    where: { id: inbound.id, status: "received" },
    data: { status: "ended", ended: decision.step.ended, rule: reading.rule, endedAt: request.now },
  });
  if (count === 0) return;
  await forgetApproved(tx, talk);
  const turned = await turn(tx, talk, decision);
  const occasion: Occasion = {
    shop: request.shop,
    contact: request.contact,
    speaker: turned.speaker,
    language: request.language,
    from: { gateway: inbound.gateway, number: inbound.number },
    kind: "reply",
    inReplyTo: inbound.id,
    rule: reading.rule,
    occurredAt: inbound.at,
    code: turned.code,
    closing: turned.note && { speaker: conversationSpeaker, key: turned.note },
  };
  await commit(tx, occasion, turned.step);
  if (customers.length > 0) await noteCustomers(tx, request.contact, customers, { current: false });
  // Who asks for a language, in whichever, has it.
  await noteTongue(tx, request, turned.step.language ? { ...tongue, written: undefined } : tongue);
  await recordTurn(tx, talk, turned);
  await setOff(tx, { shopId: request.shop.id, trigger: "sms-received", subject: inbound.id });
}

async function endUnanswered(id: string, ended: string) {
  await db.message.updateMany({
    where: { id, status: "received" },
    data: { status: "ended", ended, endedAt: new Date() },
  });
}
