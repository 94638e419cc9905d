import { tellFlow as tell } from "#app/flow/tell.server.ts";
import type { JobPayload } from "#app/queue/catalog.ts";

/** Tells Shopify Flow what a workflow of the shop's waits for. */
export const tellFlow = (happened: JobPayload<"tell-flow">) => tell(happened);
