import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

export type SessionClaims = {
  iss: string;
  dest: string;
  aud: string;
  sub: string;
  exp: number;
  nbf: number;
  iat: number;
  jti: string;
  sid: string;
};
export type Client = { apiKey: string; apiSecret: string };

/** How far the two clocks may differ, in seconds. */
const leeway = 10;

/** The JWT that Shopify gives to an embedded page: HS256 under the app's secret, good for a minute. */
export function signSessionToken(
  shop: string,
  client: Client,
  options: { now: Date; ttlSeconds?: number; userId?: string },
): string {
  const now = Math.floor(options.now.getTime() / 1000);
  const claims: SessionClaims = {
    iss: `https://${shop}/admin`,
    dest: `https://${shop}`,
    aud: client.apiKey,
    sub: options.userId ?? "1",
    exp: now + (options.ttlSeconds ?? 60),
    nbf: now,
    iat: now,
    jti: randomUUID(),
    sid: randomUUID(),
  };
  return signClaims(claims, client);
}

/** The JWT that Shopify gives to an extension in its checkout or in a customer's account: the shop bare, the buyer by gid where they are known. */
export function signBuyerToken(
  shop: string,
  client: Client,
  options: { now: Date; ttlSeconds?: number; customerId?: string },
): string {
  const now = Math.floor(options.now.getTime() / 1000);
  const times = { exp: now + (options.ttlSeconds ?? 300), nbf: now, iat: now };
  const buyer = options.customerId && { sub: options.customerId };
  return signClaims({ dest: shop, aud: client.apiKey, ...times, jti: randomUUID(), ...buyer }, client);
}

export function signClaims(claims: object, client: Client): string {
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${signature(signed, client.apiSecret)}`;
}

/** The claims of a token that is really ours, for this shop and in time; null for any other. */
export function readSessionToken(token: string, shop: string, client: Client, at: Date): SessionClaims | null {
  const [header = "", payload = "", given = ""] = token.split(".");
  const wanted = Buffer.from(signature(`${header}.${payload}`, client.apiSecret));
  const found = Buffer.from(given);
  if (wanted.length !== found.length || !timingSafeEqual(wanted, found)) return null;
  const claims = decode(payload);
  const now = at.getTime() / 1000;
  if (!claims || claims.aud !== client.apiKey || claims.dest !== `https://${shop}`) return null;
  return claims.exp + leeway >= now && claims.nbf - leeway <= now ? claims : null;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(text: string): SessionClaims | null {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString()) as SessionClaims;
  } catch {
    return null;
  }
}

function signature(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}
