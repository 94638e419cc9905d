import type { Gateway } from "./gateway.ts";
import { gateways } from "./registry.server.ts";

export const findGateway = (key: string | undefined): Gateway | undefined =>
  gateways.find((gateway) => gateway.key === key);
