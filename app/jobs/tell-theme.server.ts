import type { JobPayload } from "#app/queue/catalog.ts";
import { tellTheme as tell } from "#app/signups/tell-theme.server.ts";

/** Has the storefront's block show what holds now. */
export const tellTheme = ({ shopId }: JobPayload<"tell-theme">) => tell(shopId);
