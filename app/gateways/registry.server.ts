import type { Gateway } from "./gateway.ts";
import { ringcentral } from "./ringcentral/gateway.server.ts";

/** Every SMS network that a merchant can connect a number of, in the order in which they are offered. */
export const gateways: readonly Gateway[] = [ringcentral];
