import { randomBytes, randomUUID } from "node:crypto";
import type { AccountSeed } from "./accounts.ts";
import { allScopes } from "./accounts.ts";
import type { Knock } from "./call.ts";
import { refuseToken, tokenExpired, tokenInvalid } from "./refusals.ts";
import type { Token, World } from "./world.ts";

/** A user of an app may have about so many sessions; the next one ends the oldest. */
const maxSessions = 5;

const jwtGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

export function issueToken(call: Knock): object {
  const { world, form } = call;
  const account = clientOf(call);
  if (form.get("grant_type") === "refresh_token") return refresh(world, account, form.get("refresh_token") ?? "");
  if (form.get("grant_type") !== jwtGrant) throw refuseToken("invalid_request", "OAU-250", "Unsupported grant type");
  if (form.get("assertion") !== account.jwt) throw refuseToken("invalid_grant", "OAU-213", "Token not found");
  const asked = form.get("access_token_ttl");
  const ttl = asked === null ? world.tokenTtlSeconds : Number(asked);
  if (asked !== null && !(ttl >= 600 && ttl <= 3600))
    throw refuseToken("invalid_request", "OAU-101", "Parameter [access_token_ttl] is invalid");
  return answer(account, openSession(world, account, ttl), ttl);
}

/** Who calls the token endpoint, by its Basic header: what the limit of that endpoint is counted on. */
export function clientOf(call: Knock): AccountSeed {
  const [scheme, encoded = ""] = (call.header("authorization") ?? "").split(" ");
  const [clientId, secret] = Buffer.from(encoded, "base64").toString().split(":");
  const account = call.world.accounts.find((one) => one.clientId === clientId);
  if (scheme?.toLowerCase() !== "basic" || !account || account.clientSecret !== secret)
    throw refuseToken("invalid_client", "OAU-153", `Invalid client: ${clientId ?? ""}`, [
      { parameterName: "client_id", parameterValue: clientId ?? "" },
    ]);
  return account;
}

export function revokeToken(call: Knock): object {
  clientOf(call);
  const token = call.form.get("token");
  call.world.tokens = call.world.tokens.filter((one) => one.accessToken !== token && one.refreshToken !== token);
  return {};
}

/** The account that a bearer token speaks for. */
export function authenticate(call: Knock): { account: AccountSeed; token: Token } {
  const [scheme, presented] = (call.header("authorization") ?? "").split(" ");
  const token = call.world.tokens.find((one) => one.accessToken === presented);
  if (scheme?.toLowerCase() !== "bearer" || !token) throw tokenInvalid();
  if (token.expiresAt <= call.world.now().getTime()) throw tokenExpired();
  const account = call.world.accounts.find((one) => one.clientId === token.clientId);
  if (!account) throw tokenInvalid();
  return { account, token };
}

function openSession(world: World, account: AccountSeed, ttl: number): Token {
  const token: Token = {
    accessToken: `U1BCMDFUMDRKV1MwMX${randomBytes(24).toString("base64url")}`,
    clientId: account.clientId,
    extensionId: account.extensionId,
    expiresAt: world.now().getTime() + ttl * 1000,
    sessionId: randomUUID(),
    ...(account.issuesRefreshTokens && { refreshToken: randomBytes(24).toString("base64url") }),
  };
  const sessions = world.tokens.filter((one) => one.clientId === account.clientId);
  const ended = new Set(sessions.slice(0, Math.max(0, sessions.length - maxSessions + 1)));
  world.tokens = [...world.tokens.filter((one) => !ended.has(one)), token];
  return token;
}

/** The old pair dies with its use. */
function refresh(world: World, account: AccountSeed, refreshToken: string): object {
  const old = world.tokens.find((one) => one.refreshToken === refreshToken && one.clientId === account.clientId);
  if (!old) throw refuseToken("invalid_grant", "OAU-213", "Token not found");
  world.tokens = world.tokens.filter((one) => one !== old);
  return answer(account, openSession(world, account, world.tokenTtlSeconds), world.tokenTtlSeconds);
}

const answer = (account: AccountSeed, token: Token, ttl: number) => ({
  access_token: token.accessToken,
  token_type: "bearer",
  expires_in: ttl,
  ...(token.refreshToken && { refresh_token: token.refreshToken, refresh_token_expires_in: 604_800 }),
  scope: (account.scopes ?? allScopes).join(" "),
  owner_id: account.extensionId,
  endpoint_id: "8zXq6oaLT7WvwWITlGiA1A",
  session_id: token.sessionId,
});
