import { sendMessage as send } from "#app/messages/send.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Takes a text through the send gate to its gateway. */
export const sendMessage = ({ messageId }: JobPayload<"send-message">) => send(messageId);
