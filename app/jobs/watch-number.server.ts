import { watchNumber as watch } from "#app/numbers/watch.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Sees to it that the network goes on telling us of a number's texts. */
export const watchNumber = ({ accountId }: JobPayload<"watch-number">) => watch(accountId);
