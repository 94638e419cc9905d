import type { Command, CommandRequest, Step } from "#app/commands/command.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import type { Speaker } from "#app/templates/text.ts";
import { nothing } from "#app/outcomes/outcome.ts";
import { tryCode } from "./codes.server.ts";
import type { Conversation } from "./conversation.ts";
import { interpret } from "./interpret/interpret.ts";
import type { Reading } from "./interpret/reading.ts";
import type { Loop } from "./loops.server.ts";
import { conversationSpeaker, type ConversationText } from "./speaker.ts";

export type { Reading };

/** What is to be said, by whom, and where the conversation then stands (`keep`: as before). */
export type Decision = { speaker: Speaker; step: Step; keep?: boolean };

export type Talk = {
  messageId: string;
  reading: Reading;
  conversation: Conversation;
  commands: readonly Command[];
  request: CommandRequest;
  /** The commands that HELP and "sorry" name. */
  menu: string;
  optedOut: boolean;
  loop: Loop;
};

const ours = (
  key: ConversationText,
  values: Record<string, unknown> = {},
  kept: { keep?: boolean } = {},
): Decision => ({
  speaker: conversationSpeaker,
  step: { texts: [{ key, values }], ended: key },
  ...kept,
});
const silent = (ended: string): Decision => ({ speaker: conversationSpeaker, step: nothing(ended), keep: true });

/** Decides what one inbound text leads to. Consent comes before everything, then what we wait for, then what they ask for. */
export async function decide(talk: Talk): Promise<Decision> {
  const { reading } = talk;
  const consent = decideConsent(talk);
  if (consent) return consent;
  if (talk.optedOut) return silent("this person opted out: not answered");
  if (talk.loop.robot) return silent("too many texts to answer: it may be a robot");
  try {
    return (await decideAwaited(talk)) ?? (await decideAsked(talk));
  } catch (error) {
    // What may work later is tried again by the queue; the rest is said to the person, who would otherwise wait for ever.
    if (!(error instanceof ShopifyError) || error.retryable || error.uncertain) throw error;
    const { step, ...rest } = ours("trouble");
    return { ...rest, step: { ...step, ended: `${reading.intent} failed: ${error.message}` } };
  }
}

function decideConsent({ reading, request, optedOut }: Talk): Decision | undefined {
  const { rule, intent } = reading;
  const proof = { rule, text: request.text };
  if (intent === "opt_out") {
    const method = rule.includes("word") ? ("keyword" as const) : ("words" as const);
    const texts = optedOut ? [] : [{ key: "optedOut", kind: "opt-out-confirmation" as const }];
    return {
      speaker: conversationSpeaker,
      step: { texts, consent: { change: "opt-out", method, ...proof }, ended: "opted out" },
    };
  }
  if (intent === "opt_in")
    return {
      speaker: conversationSpeaker,
      step: {
        texts: [{ key: "optedIn", values: {} }],
        consent: { change: "opt-in", method: "keyword", ...proof },
        ended: "opted in",
      },
    };
  if (intent === "help")
    return {
      speaker: conversationSpeaker,
      step: { texts: [{ key: "help", kind: "help" }], ended: "help" },
      keep: true,
    };
  return undefined;
}

/** The text answers what we asked. */
async function decideAwaited(talk: Talk): Promise<Decision | undefined> {
  const { conversation, reading, commands } = talk;
  if (conversation.state === "open") return undefined;
  if (reading.intent === "no") return ours("aborted");
  const command = commands.find(({ key }) => key === conversation.command);
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

type Of<State extends Conversation["state"]> = Extract<Conversation, { state: State }>;

async function answerCode(talk: Talk, pending: Of<"awaiting-code">, command: Command): Promise<Decision | undefined> {
  const { reading, request, messageId } = talk;
  if (pending.instead !== undefined && reading.intent === "none" && choosesSecond(request.text))
    return { speaker: command, step: await command.choose!(request, command.option!.parse(pending.instead)) };
  if (reading.intent === "yes" || reading.intent === "none" || reading.intent === "question")
    return ours("codeNeeded", {}, { keep: true });
  if (reading.intent !== "otp") return undefined;
  const offer = command.offer!.parse(pending.offer);
  const tried = await tryCode(
    pending.codeId,
    reading.slots.code ?? "",
    { command: command.key, offer: pending.offer },
    messageId,
    request.now,
  );
  switch (tried.answer) {
    case "right":
      return { speaker: command, step: await command.approve!(request, offer) };
    case "wrong":
      return ours("codeWrong", { triesLeft: tried.triesLeft }, { keep: true });
    case "expired":
      return command.renew ? { speaker: command, step: await command.renew(request, offer) } : ours("codeVoid");
    case "void":
      return ours("codeVoid");
  }
}

/** The code is the first way to answer; the second is offered as a 2. */
const choosesSecond = (text: string) => interpret(text, { awaiting: "choice" }).slots.choice === 2;

async function answerChoice(
  { reading, request }: Talk,
  pending: Of<"awaiting-choice">,
  command: Command,
): Promise<Decision | undefined> {
  const { choice } = reading.slots;
  const count = pending.options.length;
  if (reading.intent === "choice" || (choice !== undefined && reading.intent !== "buy")) {
    const option = choice === undefined ? undefined : pending.options[choice - 1];
    if (option === undefined) return ours("pickOne", { count }, { keep: true });
    return { speaker: command, step: await command.choose!(request, command.option!.parse(option)) };
  }
  return isRequest(reading) ? undefined : ours("pickOne", { count }, { keep: true });
}

/** Whatever is not a request of its own answers our question: the command says what is wrong with it, and asks again. */
async function answerQuestion(
  { reading, request }: Talk,
  pending: Of<"awaiting-answer">,
  command: Command,
): Promise<Decision | undefined> {
  const answers = pending.field === "address" ? ["address", "address_new"] : [];
  if (isRequest(reading) && !answers.includes(reading.intent)) return undefined;
  return { speaker: command, step: await command.answer!(request, command.draft!.parse(pending.draft), pending.field) };
}

/** Something that stands on its own, rather than an answer that we cannot make out. */
const isRequest = ({ intent }: Reading) =>
  !["none", "question", "yes", "otp", "rating", "quantity", "answer", "choice"].includes(intent);

/** The text asks for something. */
async function decideAsked(talk: Talk): Promise<Decision> {
  const { reading, commands, request, menu } = talk;
  const command = commands.find(({ intents }) => (intents as readonly string[]).includes(reading.intent));
  if (command) {
    const step = await command.run(request);
    // A question in between, such as TRACK, leaves open what was open: its code still approves what it said.
    return { speaker: command, step, keep: !step.next };
  }
  if (reading.intent === "no" || reading.intent === "yes") return ours("nothingOpen", { menu });
  if (talk.loop.misunderstood) return silent("not understood, and said so often enough");
  return ours("unknown", { menu }, { keep: talk.conversation.state !== "open" });
}
