import "@shopify/shopify-app-remix/adapters/node";
import { LogSeverity } from "@shopify/shopify-api";
import { AppDistribution, shopifyApp } from "@shopify/shopify-app-remix/server";
import { db } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { scopes } from "./shopify/scopes.ts";
import { SealedSessionStorage } from "./shopify/sessions.server.ts";
import { isBuyers, tokenIn } from "./shopify/session-token.ts";
import { apiVersion } from "./shopify/version.ts";

const shopify = shopifyApp({
  apiKey: env.SHOPIFY_API_KEY,
  apiSecretKey: env.SHOPIFY_API_SECRET,
  appUrl: env.SHOPIFY_APP_URL,
  apiVersion,
  scopes: [...scopes],
  authPathPrefix: "/auth",
  distribution: AppDistribution.AppStore,
  sessionStorage: new SealedSessionStorage(),
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  // At its lower levels the library writes session tokens.
  logger: {
    level: LogSeverity.Warning,
    log: (severity, message) => log[severity === LogSeverity.Error ? "error" : "warn"](message),
  },
  hooks: {
    // Runs whenever a shop gets a new token, not at the first visit alone: welcoming is safe to repeat.
    afterAuth: ({ session: { shop } }) =>
      db.$transaction((tx) => enqueue(tx, "welcome-shop", { domain: shop }, { inOrderOf: shop })),
  },
});

// Work without a merchant goes through `adminFor` (shopify/request.server.ts): the library's own way renews tokens without a lock.
export const { login, addDocumentResponseHeaders } = shopify;

/** Shopify's library, but that its admin is for people of the shop: checkouts and customers' accounts sign their tokens by the same secret. */
export const authenticate: typeof shopify.authenticate = {
  ...shopify.authenticate,
  admin: async (request) => {
    if (isBuyers(tokenIn(request))) throw new Response(null, { status: 401 });
    return shopify.authenticate.admin(request);
  },
};
