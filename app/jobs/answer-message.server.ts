import { answerMessage as answer } from "#app/conversations/answer.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Answers a text, in the order in which its sender wrote. */
export const answerMessage = ({ messageId }: JobPayload<"answer-message">) => answer(messageId);
