import type { Command, CommandRequest } from "#app/commands/command.ts";
import { noteApproved } from "./approved.server.ts";
import { tryCode, type CodeAnswer } from "#app/outcomes/codes.server.ts";
import { commandFor } from "./command-for.ts";
import { Asked, isLapsed, type Conversation } from "./conversation.ts";
import { ours, type Decision, type Talk } from "./decision.ts";
import { interpret } from "./interpret/interpret.ts";
import type { Reading } from "./interpret/reading.ts";
import { conversationSpeaker } from "./speaker.ts";

type Of<State extends Conversation["state"]> = Extract<Conversation, { state: State }>;

/** The text answers what we asked; or undefined where it asks for something of its own. */
export async function decideAwaited(talk: Talk): Promise<Decision | undefined> {
  const { conversation, reading, request } = talk;
  if (conversation.state === "open") return undefined;
  const { command: key } = conversation;
  if (reading.intent === "no") return (await decline(talk, conversation)) ?? abort(conversation);
  if (conversation.state === "awaiting-code" && key === conversationSpeaker.key)
    return answerCodeFirst(talk, conversation);
  const command = request.served.find((one) => one.key === key);
  if (!command) return undefined;
  switch (conversation.state) {
    case "awaiting-code":
      return answerCode(talk, conversation, command);
    case "awaiting-choice":
      return answerChoice(talk, conversation, command);
    case "awaiting-answer":
      return answerQuestion(talk, conversation, command);
  }
}

/** A no to some offers is an answer of its own. */
async function decline({ request }: Talk, pending: Conversation): Promise<Decision | undefined> {
  if (pending.state !== "awaiting-code") return undefined;
  const command = request.served.find((one) => one.key === pending.command);
  if (!command?.decline) return undefined;
  return { speaker: command, step: await command.decline(request, command.offer!.parse(pending.offer)) };
}

/** Whoever gets a code that they did not ask for can say so, too. */
const abort = ({ state }: Conversation) =>
  state === "awaiting-code" ? ours("codeDropped", {}, { next: { awaiting: "objection" } }) : ours("aborted");

async function answerCode(talk: Talk, pending: Of<"awaiting-code">, command: Command): Promise<Decision | undefined> {
  const { reading, request } = talk;
  const other = reading.intent === "none" ? otherChosen(request.text, pending) : undefined;
  if (other !== undefined)
    return { speaker: command, step: await command.choose!(request, command.option!.parse(other)) };
  const tried = await tryTyped(talk, pending, command.key);
  if (!tried || "speaker" in tried) return tried;
  const offer = command.offer!.parse(pending.offer);
  if (tried.answer === "right") {
    await noteApproved(request, { command: command.key, codeId: pending.codeId, offer: pending.offer });
    return { speaker: command, step: await command.approve!(request, offer) };
  }
  return command.renew ? { speaker: command, step: await command.renew(request, offer) } : ours("codeVoid");
}

/** A code that stood before the command itself: now it runs. */
async function answerCodeFirst(talk: Talk, pending: Of<"awaiting-code">): Promise<Decision | undefined> {
  const tried = await tryTyped(talk, pending, pending.command);
  if (!tried || "speaker" in tried) return tried;
  if (tried.answer !== "right") return ours("codeVoid");
  const asked = Asked.parse(pending.offer);
  const request = askedBefore(talk.request, asked);
  const command = await commandFor(request);
  return command ? { speaker: command, step: await command.run!(request), asked } : ours("codeVoid");
}

/** Tries what they typed as the code; undefined where it is none and asks for something of its own. */
async function tryTyped(
  { reading, request, messageId }: Talk,
  { codeId, offer }: Of<"awaiting-code">,
  command: string,
): Promise<Extract<CodeAnswer, { answer: "right" | "expired" }> | Decision | undefined> {
  if (reading.intent === "yes" || reading.intent === "none" || reading.intent === "question")
    return ours("codeNeeded", {}, { keep: true });
  if (reading.intent !== "otp") return undefined;
  const tried = await tryCode(codeId, reading.slots.code ?? "", { command, offer }, messageId, request.now);
  switch (tried.answer) {
    case "right":
    case "expired":
      return tried;
    case "wrong":
      return ours("codeWrong", { triesLeft: tried.triesLeft }, { keep: true });
    case "void":
      return ours("codeVoid");
  }
}

/** The code is the first way to answer; the others are offered as 2, 3 … */
function otherChosen(text: string, { others }: Of<"awaiting-code">): unknown {
  const { choice } = others.length > 0 ? interpret(text, { awaiting: "choice" }).slots : {};
  return choice === undefined ? undefined : others[choice - 2];
}

async function answerChoice(
  { reading, request }: Talk,
  pending: Of<"awaiting-choice">,
  command: Command,
): Promise<Decision | undefined> {
  const count = pending.options.length;
  const turnsPage = reading.intent === "more" && pending.more === true;
  const choice = turnsPage ? count : reading.slots.choice;
  const picks = turnsPage || reading.intent === "choice" || (choice !== undefined && reading.intent !== "buy");
  if (!picks && isRequest(reading)) return undefined;
  if (isLapsed(pending, request.now)) return askAgain(request, pending, command);
  const option = choice === undefined || !picks ? undefined : pending.options[choice - 1];
  if (option === undefined) return ours("pickOne", { count }, { keep: true });
  return {
    speaker: command,
    step: await command.choose!(request, command.option!.parse(option)),
    asked: pending.asked,
  };
}

/** Whatever is not a request of its own answers our question: the command says what is wrong with it, and asks again. */
async function answerQuestion(
  { reading, request }: Talk,
  pending: Of<"awaiting-answer">,
  command: Command,
): Promise<Decision | undefined> {
  const answers = pending.field === "address" ? ["address", "address_new"] : [];
  if (isRequest(reading) && !answers.includes(reading.intent)) return undefined;
  // What an automation asked cannot be asked for anew: it is answered as long as it is kept.
  if (pending.asked && isLapsed(pending, request.now)) return askAgain(request, pending, command);
  const draft = command.draft!.parse(pending.draft);
  return { speaker: command, step: await command.answer!(request, draft, pending.field), asked: pending.asked };
}

/** Hours later prices, stock and minds have changed: what they asked for then is looked at anew. */
async function askAgain(
  request: CommandRequest,
  { asked }: Of<"awaiting-choice" | "awaiting-answer">,
  command: Command,
): Promise<Decision | undefined> {
  if (!asked) return undefined;
  return { speaker: command, step: await command.run!(askedBefore(request, asked)), asked, note: "askedAgain" };
}

const askedBefore = (request: CommandRequest, { intent, slots, text }: Asked): CommandRequest => ({
  ...request,
  ...{ intent, slots, text },
});

/** Something that stands on its own, rather than an answer that we cannot make out. */
const isRequest = ({ intent }: Reading) =>
  !["none", "question", "yes", "otp", "rating", "quantity", "answer", "choice"].includes(intent);
