import { awaitingOf, Conversation, type Pending } from "./conversation.ts";
import { interpret, type Context } from "./interpret/interpret.ts";
import type { Intent, Reading } from "./interpret/reading.ts";

/** What answers a question that stands beside the conversation: nothing else is taken for an answer. */
const answering: Record<string, readonly Intent[]> = {
  rating: ["rating"],
  confirm: ["yes", "no"],
  otp: ["otp", "no"],
  choice: ["choice"],
};

export type Answered = { id: string; state: Pending; reading: Reading };

/** The newest question that this text answers, and how it was then read; undefined where it answers none of them. */
export function answeredBy(
  text: string,
  questions: readonly { id: string; state: unknown }[],
  own: Context["own"],
): Answered | undefined {
  for (const { id, state: stored } of questions) {
    const state = Conversation.safeParse(stored).data;
    const awaiting = state && awaitingOf(state);
    if (!awaiting || state.state === "open") continue;
    const reading = interpret(text, { awaiting, own });
    if (answering[awaiting]?.includes(reading.intent)) return { id, state, reading };
  }
  return undefined;
}
