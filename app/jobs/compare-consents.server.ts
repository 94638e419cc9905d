import { compareConsents as compare } from "#app/consent/comparisons.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Compares a shop's ledger of consent with what Shopify and the networks keep. */
export const compareConsents = ({ shopId }: JobPayload<"compare-consents">) => compare(shopId);
