import { z } from "zod";
import { interpret, type Awaiting, type Context, type Intent } from "./interpret/interpret.ts";

/** A text as it was read when it came: what was waited for then decides what a bare number meant. */
export type Read = { text: string; intent: string; before: unknown };

export type Replayed = { intent: Intent; rule: string; isSame: boolean };

const Before = z.object({ awaiting: z.string().optional() }).catch({});

/** Reads a stored text again, in the state the conversation was in, and tells whether today's reader takes it for something else. */
export function replay({ text, intent, before }: Read, { own }: Pick<Context, "own"> = {}): Replayed {
  const { awaiting } = Before.parse(before);
  // A kind of question that is asked no more is read like none.
  const read = interpret(text, { awaiting: awaiting as Awaiting | undefined, own });
  return { intent: read.intent, rule: read.rule, isSame: read.intent === intent };
}
