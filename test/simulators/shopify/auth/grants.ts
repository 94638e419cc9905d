import type { Store } from "../store/store.ts";
import { readSessionToken, type Client } from "./session-token.ts";
import type { Issued, Tokens } from "./tokens.ts";

export type GrantReply = { status: number; body: Record<string, unknown> };

const exchange = "urn:ietf:params:oauth:grant-type:token-exchange";
const idToken = "urn:ietf:params:oauth:token-type:id_token";
const offline = "urn:shopify:params:oauth:token-type:offline-access-token";
const online = "urn:shopify:params:oauth:token-type:online-access-token";

/** POST /admin/oauth/access_token: token exchange, migration of an old token, refresh, client credentials. */
export function grant(body: Record<string, unknown>, store: Store, client: Client, tokens: Tokens): GrantReply {
  if (body["client_id"] !== client.apiKey) return refused("application_cannot_be_found");
  if (body["client_secret"] !== client.apiSecret) return refused("invalid_client");
  if (!store.install.installed) return refused("app_not_installed");
  const now = store.now().getTime();
  if (body["grant_type"] === exchange) return exchanged(body, store, client, tokens);
  if (body["grant_type"] === "refresh_token") {
    const issued = tokens.rotate(String(body["refresh_token"]), store.domain, store.install.scopes, now);
    return issued ? granted(issued, store) : refused("invalid_refresh_token");
  }
  if (body["grant_type"] === "client_credentials") {
    return granted(tokens.issue(store.domain, "client", store.install.scopes, now, { expiring: true }), store);
  }
  return refused("unsupported_grant_type");
}

function exchanged(body: Record<string, unknown>, store: Store, client: Client, tokens: Tokens): GrantReply {
  const now = store.now();
  const expiring = String(body["expiring"]) === "1";
  const given = body["subject_token"];
  const subject = typeof given === "string" ? given : "";
  const { scopes } = store.install;
  if (body["subject_token_type"] === offline) {
    const old = tokens.find(subject, now.getTime());
    if (old?.shop !== store.domain || old.kind !== "offline") return refused("invalid_subject_token");
    if (expiring) tokens.access.delete(old.token);
    return granted(tokens.issue(store.domain, "offline", scopes, now.getTime(), { expiring }), store);
  }
  if (body["subject_token_type"] !== idToken) return refused("invalid_request");
  const claims = readSessionToken(subject, store.domain, client, now);
  if (!claims) return refused("invalid_subject_token");
  if (body["requested_token_type"] === online) {
    const issued = tokens.issue(store.domain, "online", scopes, now.getTime(), { userId: claims.sub, expiring: true });
    return granted(issued, store, claims.sub);
  }
  if (body["requested_token_type"] !== offline) return refused("invalid_request");
  return granted(tokens.issue(store.domain, "offline", scopes, now.getTime(), { expiring }), store);
}

function granted({ access, refresh }: Issued, store: Store, userId?: string): GrantReply {
  const now = store.now().getTime();
  const seconds = (at: number) => Math.round((at - now) / 1000);
  const scope = access.scopes.join(",");
  return {
    status: 200,
    body: {
      access_token: access.token,
      scope,
      ...(access.expiresAt !== null && { expires_in: seconds(access.expiresAt) }),
      ...(refresh && { refresh_token: refresh.token, refresh_token_expires_in: seconds(refresh.expiresAt) }),
      ...(userId && { associated_user_scope: scope, associated_user: user(store, userId) }),
    },
  };
}

function user(store: Store, id: string) {
  const [first_name = "", last_name = ""] = store.shop.ownerName.split(" ");
  const { email, primaryLocale: locale } = store.shop;
  return {
    id: Number(id),
    first_name,
    last_name,
    email,
    email_verified: true,
    account_owner: true,
    locale,
    collaborator: false,
  };
}

function refused(error: string): GrantReply {
  return { status: 400, body: { error } };
}
