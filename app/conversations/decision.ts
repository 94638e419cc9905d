import type { CommandRequest, Step } from "#app/commands/command.ts";
import { nothing } from "#app/outcomes/outcome.ts";
import type { Speaker } from "#app/templates/text.ts";
import type { Asked, Conversation } from "./conversation.ts";
import type { Awaiting, Reading } from "./interpret/reading.ts";
import { conversationSpeaker, type ConversationText } from "./speaker.ts";

/** Signs that a robot is at the other end: it sends our own words back or never stops; or we never understand it. */
/** `echo`: what they text is, word for word, what we texted them within the hour. */
export type Loop = { robot: boolean; echo: boolean; misunderstood: boolean; toldLocked: boolean };

/** What is to be said, by whom, and where the conversation then stands (`keep`: as before). */
export type Decision = {
  speaker: Speaker;
  step: Step;
  keep?: boolean;
  /** What they asked for first, where this asks them something: asked again if they answer much later. */
  asked?: Asked;
  /** What the conversation adds to the text. */
  note?: "putAside" | "askedAgain";
};

export type Talk = {
  messageId: string;
  reading: Reading;
  conversation: Conversation;
  request: CommandRequest;
  /** The commands that HELP and "sorry" name. */
  menu: string;
  optedOut: boolean;
  loop: Loop;
  /** An earlier try of this text began to do what a code approved. */
  begun: boolean;
  /** A person of the shop answers this contact. */
  human: boolean;
  /** Its owner said that it was not them who asked. */
  locked: boolean;
  /** A question that stands beside the conversation, which this text answers: `conversation` is then what it waits for. */
  question?: string;
  /** What the text was read as an answer to. */
  awaiting?: Awaiting;
};

export const ours = (
  key: ConversationText,
  values: Record<string, unknown> = {},
  more: Pick<Decision, "keep"> & Pick<Step, "changes" | "next"> = {},
): Decision => {
  const { keep, ...step } = more;
  return { speaker: conversationSpeaker, step: { texts: [{ key, values }], ended: key, ...step }, keep };
};

export const silent = (ended: string): Decision => ({
  speaker: conversationSpeaker,
  step: nothing(ended),
  keep: true,
});
