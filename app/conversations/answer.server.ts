import type { Command, CommandRequest } from "#app/commands/command.ts";
import * as registry from "#app/commands/registry.ts";
import { withLastWord } from "#app/consent/ledger.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { commit, type Occasion } from "#app/outcomes/commit.server.ts";
import { issueCode, voidCodes } from "./codes.server.ts";
import { asOf, awaitingOf, Conversation, offerLastsMs, open, questionLastsMs } from "./conversation.ts";
import { decide, type Decision, type Talk } from "./decide.server.ts";
import { interpret } from "./interpret/interpret.ts";
import { noteTongue, tongueOf, type Tongue } from "./language.server.ts";
import { isRepeated, loopWith } from "./loops.server.ts";
import { menuOf } from "./menu.ts";
import { loadInbound, requestFor, type Inbound } from "./request.server.ts";
import { conversationSpeaker } from "./speaker.ts";

const commands: readonly Command[] = Object.values(registry);

/** Answers one inbound text: load, interpret, decide, commit. Safe to repeat: an answered text is not answered again. */
export async function answerMessage(messageId: string): Promise<void> {
  const inbound = await loadInbound(messageId);
  if (!inbound) return;
  if (inbound.shop.uninstalledAt) return endUnanswered(messageId, "the app was uninstalled");
  if (await isRepeated(inbound)) return endUnanswered(messageId, "the same text twice within seconds");
  const before = asOf(Conversation.parse(inbound.contact.conversation?.state ?? open), inbound.at);
  const reading = interpret(inbound.text, { awaiting: awaitingOf(before) });
  const asked = requestFor(inbound, reading);
  const tongue = await tongueOf(asked, reading, before);
  const request = { ...asked, language: tongue.language };
  const enabled = commands.filter(({ key }) => inbound.shop.settings.commands[key]?.on ?? true);
  const talk: Talk = {
    messageId,
    reading,
    conversation: before,
    commands: enabled,
    request,
    menu: menuOf(enabled, request.language),
    optedOut: (await withLastWord(request.contact)).ledgerConsent === "opt-out",
    loop: await loopWith(request.contact, inbound.text, inbound.at),
  };
  const decision = await decide(talk);
  await db.$transaction((tx) => settle(tx, inbound, { ...talk, tongue }, decision));
}

async function settle(tx: Tx, inbound: Inbound, talk: Talk & { tongue: Tongue }, { speaker, step, keep }: Decision) {
  const { request, reading, conversation: before, tongue } = talk;
  // Only one of two tries that overlap may take effect.
  const { count } = await tx.message.updateMany({
    where: { id: inbound.id, status: "received" },
    data: { status: "ended", ended: step.ended, rule: reading.rule, endedAt: request.now },
  });
  if (count === 0) return;
  const turned = await turn(tx, inbound, request, { speaker, step, keep }, before);
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
  };
  await commit(tx, occasion, turned.step);
  // Who asks for a language, in whichever, has it.
  await noteTongue(tx, request, turned.step.language ? { ...tongue, written: undefined } : tongue);
  await tx.turn.create({
    data: {
      id: newId(),
      shopId: inbound.shopId,
      contactId: inbound.contactId,
      messageId: inbound.id,
      intent: reading.intent,
      rule: reading.rule,
      before: stateForLog(before),
      after: stateForLog(turned.after),
      outcome: {
        ended: turned.step.ended,
        speaker: turned.speaker.key,
        texts: turned.step.texts.map(({ key }) => key),
      },
      at: request.now,
    },
  });
}

type Turned = Decision & { after: Conversation; code?: string };

/** Moves the conversation on, and makes the code that its next step needs. */
async function turn(
  tx: Tx,
  inbound: Inbound,
  request: CommandRequest,
  decision: Decision,
  before: Conversation,
): Promise<Turned> {
  const { contact, now } = request;
  const { speaker, step, keep } = decision;
  const next = step.next;
  if (!next && keep) return { ...decision, after: before };
  if (next?.awaiting !== "code") {
    await voidCodes(tx, contact, now);
    const expiresAt = new Date(now.getTime() + questionLastsMs);
    const after: Conversation = !next
      ? open
      : next.awaiting === "choice"
        ? { state: "awaiting-choice", command: speaker.key, options: [...next.options], expiresAt }
        : { state: "awaiting-answer", command: speaker.key, field: next.field, draft: next.draft, expiresAt };
    await saveConversation(tx, inbound, after, now);
    return { ...decision, after };
  }
  // What is stored and what is hashed must be the same to the letter.
  const offer = JSON.parse(JSON.stringify(next.offer)) as unknown;
  const code = await issueCode(tx, contact, speaker.key, offer, now);
  const after: Conversation = code
    ? {
        state: "awaiting-code",
        command: speaker.key,
        offer,
        instead: next.instead,
        codeId: code.id,
        expiresAt: new Date(now.getTime() + offerLastsMs),
      }
    : open;
  await saveConversation(tx, inbound, after, now);
  if (!code)
    return { speaker: conversationSpeaker, step: { texts: [{ key: "tooManyCodes" }], ended: "too many codes" }, after };
  return { ...decision, after, code: code.code };
}

async function saveConversation(tx: Tx, { contactId, shopId }: Inbound, state: Conversation, at: Date) {
  const kept = { state: JSON.parse(JSON.stringify(state)) as object, updatedAt: at };
  await tx.conversation.upsert({ where: { contactId }, create: { contactId, shopId, ...kept }, update: kept });
}

/** The audit shows where a conversation stood, not what an offer held: that is in the texts. */
const stateForLog = (conversation: Conversation) => ({
  state: conversation.state,
  ...(conversation.state !== "open" && { command: conversation.command }),
});

async function endUnanswered(id: string, ended: string) {
  await db.message.updateMany({
    where: { id, status: "received" },
    data: { status: "ended", ended, endedAt: new Date() },
  });
}
