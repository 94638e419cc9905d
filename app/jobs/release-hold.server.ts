import type { JobPayload } from "#app/queue/catalog.ts";
import { releaseHold as release } from "#app/bookings/release.server.ts";

/** Clears away a draft order that held seats. */
export const releaseHold = ({ shopId, draftId }: JobPayload<"release-hold">) => release(shopId, draftId);
