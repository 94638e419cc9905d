import { answerMessage as answer } from "#app/conversations/answer.server.ts";
import { apologise } from "#app/conversations/apologise.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Answers a text, in the order in which its sender wrote. */
export async function answerMessage({ messageId }: JobPayload<"answer-message">): Promise<void> {
  try {
    await answer(messageId);
  } catch (error) {
    await apologise(messageId);
    throw error;
  }
}
