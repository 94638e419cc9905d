import type { CommandRequest, Next, Step } from "#app/commands/command.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { Change } from "#app/outcomes/change.ts";
import { objectionLastsMs } from "#app/outcomes/commit.server.ts";
import { noteAnswered } from "#app/outcomes/questions.server.ts";
import { issueCode, voidCodes } from "#app/outcomes/codes.server.ts";
import { awaitingOf, keptForMs, open, questionLastsMs, type Conversation } from "./conversation.ts";
import type { Decision, Talk } from "./decision.ts";
import { conversationSpeaker } from "./speaker.ts";

export type Turned = Decision & { after: Conversation; code?: string };

/** Moves the conversation on, makes the code that its next step needs, and gives back what an offer kept that is over. */
export async function turn(tx: Tx, talk: Talk, decision: Decision): Promise<Turned> {
  const { step, keep } = decision;
  if (!step.next && keep) return { ...decision, after: talk.conversation };
  if (talk.question) await noteAnswered(tx, talk.request.contact, talk.question, talk.request.now);
  const turned = await moveOn(tx, talk, decision);
  const { conversation: before } = talk;
  if (before.state !== "awaiting-code") return turned;
  return { ...turned, step: withChanges(turned.step, letGoOf(talk, before.command, before.offer)) };
}

/** What goes back once this offer is no longer open. */
function letGoOf({ request }: Talk, key: string, kept: unknown): readonly Change[] {
  const command = request.served.find((one) => one.key === key);
  const offer = command?.letGo && command.offer?.safeParse(kept);
  return offer?.success ? command!.letGo!(offer.data) : [];
}

const withChanges = (step: Step, changes: readonly Change[]): Step => ({
  ...step,
  changes: [...(step.changes ?? []), ...changes],
});

async function moveOn(tx: Tx, talk: Talk, decision: Decision): Promise<Turned> {
  const { request } = talk;
  const { contact, now } = request;
  const { step } = decision;
  if (step.next?.awaiting === "code") return waitForCode(tx, talk, decision, step.next);
  await voidCodes(tx, contact, now);
  const after = waitFor(decision, now);
  await saveConversation(tx, request, after);
  if (step.next?.awaiting !== "objection") return { ...decision, after };
  const until = new Date(now.getTime() + objectionLastsMs);
  return { ...decision, step: withChanges(step, [{ kind: "objection", until }]), after };
}

function waitFor({ speaker, step, asked }: Decision, now: Date): Conversation {
  const { next } = step;
  const question = {
    command: speaker.key,
    asked,
    lapsesAt: new Date(now.getTime() + questionLastsMs),
    expiresAt: new Date(now.getTime() + keptForMs),
  };
  if (next?.awaiting === "choice")
    return { state: "awaiting-choice", options: [...next.options], more: next.more, ...question };
  if (next?.awaiting === "answer")
    return { state: "awaiting-answer", field: next.field, draft: next.draft, ...question };
  return open;
}

type CodeNext = Extract<Next<unknown, unknown, unknown>, { awaiting: "code" }>;

async function waitForCode(tx: Tx, talk: Talk, decision: Decision, next: CodeNext): Promise<Turned> {
  const { request } = talk;
  const { contact, now } = request;
  const command = decision.speaker.key;
  // What is stored and what is hashed must be the same to the letter.
  const offer = JSON.parse(JSON.stringify(next.offer)) as unknown;
  const code = await issueCode(tx, contact, command, offer, now);
  if (!code) {
    await saveConversation(tx, request, open);
    const changes = letGoOf(talk, command, offer);
    const step = { texts: [{ key: "tooManyCodes" }], ended: "too many codes", changes };
    return { speaker: conversationSpeaker, step, after: open };
  }
  const expiresAt = new Date(now.getTime() + keptForMs);
  const after: Conversation = {
    ...{ state: "awaiting-code", command, offer, others: [...(next.others ?? [])] },
    ...{ codeId: code.id, expiresAt },
  };
  await saveConversation(tx, request, after);
  return { ...decision, after, code: code.code };
}

async function saveConversation(tx: Tx, { contact, now }: CommandRequest, state: Conversation) {
  const kept = { state: JSON.parse(JSON.stringify(state)) as object, updatedAt: now };
  const { id: contactId, shopId } = contact;
  await tx.conversation.upsert({ where: { contactId }, create: { contactId, shopId, ...kept }, update: kept });
}

/** Keeps what came in, how it was read and what was decided: with the texts, the conversation can be read again. */
export async function recordTurn(tx: Tx, talk: Talk, turned: Turned) {
  const { messageId, request, reading, conversation, awaiting } = talk;
  const { contact, now } = request;
  const row = {
    id: newId(),
    shopId: contact.shopId,
    contactId: contact.id,
    messageId,
    intent: reading.intent,
    rule: reading.rule,
    before: { ...stateForLog(conversation), awaiting },
    after: stateForLog(turned.after),
    outcome: {
      ended: turned.step.ended,
      speaker: turned.speaker.key,
      texts: turned.step.texts.map(({ key }) => key),
      ...(turned.note && { note: turned.note }),
    },
    at: now,
  };
  await tx.turn.create({ data: row, select: { id: true } });
}

/** Where a conversation stood, and what its reader waited for; not what an offer held: that is in the texts. */
const stateForLog = (conversation: Conversation) => ({
  state: conversation.state,
  awaiting: awaitingOf(conversation),
  ...(conversation.state !== "open" && { command: conversation.command }),
});
