import type { JobPayload } from "#app/queue/catalog.ts";
import { askToConfirm as ask } from "#app/signups/ask.server.ts";

/** Asks the owner of a number that was left on the storefront. */
export const askToConfirm = ({ signUpId }: JobPayload<"ask-to-confirm">) => ask(signUpId);
