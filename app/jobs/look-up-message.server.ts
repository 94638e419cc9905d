import { lookUpMessage as lookUp } from "#app/messages/look-up.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Asks the network about a text whose answer never came. */
export const lookUpMessage = ({ messageId }: JobPayload<"look-up-message">) => lookUp(messageId);
