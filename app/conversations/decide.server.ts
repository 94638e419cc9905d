import type { Command, CommandRequest } from "#app/commands/command.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import type { Asked } from "./conversation.ts";
import { carryOn } from "./approved.server.ts";
import { commandFor } from "./command-for.ts";
import { decideAwaited } from "./decide-awaited.server.ts";
import { decideConsent } from "./decide-consent.ts";
import { ours, silent, type Decision, type Talk } from "./decision.ts";

/**
 * Decides what one inbound text leads to. What an earlier try of it began is ended first; then consent comes before everything, then what
 * we wait for, then what they ask for.
 */
export async function decide(talk: Talk): Promise<Decision> {
  const { reading } = talk;
  try {
    const early = (await carryOn(talk)) ?? decideConsent(talk) ?? decideQuiet(talk) ?? decideLocked(talk);
    return early ?? (await decideAwaited(talk)) ?? (await decideAsked(talk));
  } catch (error) {
    // What may work later is tried again by the queue; the rest is said to the person, who would otherwise wait for ever.
    if (!(error instanceof ShopifyError) || error.retryable || error.uncertain) throw error;
    const { step, ...rest } = ours("trouble");
    return { ...rest, step: { ...step, ended: `${reading.intent} failed: ${error.message}` } };
  }
}

/** Whom the robot does not answer. */
function decideQuiet({ optedOut, loop, human }: Talk): Decision | undefined {
  if (optedOut) return silent("this person opted out: not answered");
  if (loop.robot) return silent("too many texts to answer: it may be a robot");
  if (human) return silent("waits for a person of the shop");
  return undefined;
}

/** After "that was not me" nothing can be ordered or changed from this number, whoever holds it, until the merchant unlocks it. */
function decideLocked({ reading, awaiting, locked, loop }: Talk): Decision | undefined {
  if (reading.intent === "person") return undefined;
  if (locked) return loop.toldLocked ? silent("locked") : ours("locked", {}, { keep: true });
  if (awaiting === "objection" && reading.intent === "no") return ours("locked", {}, { changes: [{ kind: "lock" }] });
  return undefined;
}

/** The text asks for something. */
async function decideAsked(talk: Talk): Promise<Decision> {
  const { reading, request, menu, conversation } = talk;
  const command = await commandFor(request);
  if (command) return asksForCode(command, request) ? codeFirst(request) : runCommand(talk, command);
  if (reading.intent === "no" || reading.intent === "yes") return ours("nothingOpen", { menu });
  if (talk.loop.misunderstood) return silent("not understood, and said so often enough");
  return ours("unknown", { menu }, { keep: conversation.state !== "open" });
}

/** A question in between, such as TRACK, leaves open what was open: its code still approves what it said. */
async function runCommand({ request, conversation }: Talk, command: Command): Promise<Decision> {
  const step = await command.run!(request);
  const putsAside = step.next && !step.continues && ["awaiting-code", "awaiting-answer"].includes(conversation.state);
  return {
    speaker: command,
    step,
    keep: !step.next,
    asked: askedIn(request),
    note: putsAside ? "putAside" : undefined,
  };
}

/** What is not worth a code to the command may be to the merchant. */
const asksForCode = ({ key, confirm }: Command, { shop }: CommandRequest) =>
  confirm === "code" || shop.settings.commands[key]?.confirm === "code";

const codeFirst = (request: CommandRequest): Decision =>
  ours(
    "codeFirst",
    { what: request.text.trim().slice(0, longestQuote) },
    { next: { awaiting: "code", offer: askedIn(request) } },
  );
const longestQuote = 40;

const askedIn = ({ intent, slots, text }: CommandRequest): Asked => ({ intent, slots, text });
