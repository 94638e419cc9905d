import type { JobPayload } from "#app/queue/catalog.ts";
import { answerPrivacyRequest } from "#app/shops/erase.server.ts";

/** Does what a request of the law asks for. */
export const erasePersonalData = ({ storeEventId }: JobPayload<"erase-personal-data">) =>
  answerPrivacyRequest(storeEventId);
