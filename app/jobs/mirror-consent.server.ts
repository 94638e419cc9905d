import { mirrorConsent as mirror } from "#app/consent/mirror.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Brings a person's last word to Shopify. */
export const mirrorConsent = ({ shopId, contactId }: JobPayload<"mirror-consent">) => mirror(shopId, contactId);
