import type { JobPayload } from "#app/queue/catalog.ts";
import { welcomeShop as welcome } from "#app/shops/install.server.ts";

/** Gets to know a shop that let the app in. */
export const welcomeShop = ({ domain }: JobPayload<"welcome-shop">) => welcome(domain);
