import { refreshExpiring } from "#app/shopify/refresh.server.ts";

/** Renews the tokens that are about to expire, so that nobody who texts waits for it. */
export const refreshTokens = () => refreshExpiring();
