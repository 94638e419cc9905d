import { Session } from "@shopify/shopify-api";
import { z } from "zod";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import { ShopifyError } from "./admin.ts";
import { busy, reopen } from "./answer.ts";
import { offlineSessionId } from "./domain.ts";
import { SealedSessionStorage } from "./sessions.server.ts";

export type LiveSession = Session & { accessToken: string };

const minuteMs = 60_000;
const timeoutMs = 15_000;

/** A token is renewed when it has less than this left, so that no call meets its end. */
const aheadMs = 10 * minuteMs;

type Wish = {
  /** One that was used before: taken again while it is good. */
  session?: LiveSession;
  /** A token that Shopify refused: it is not good any more, whatever its date says. */
  refused?: string;
  /** How long it must still last. */
  aheadMs?: number;
  /** Fail where it cannot be renewed, even if it works for some minutes yet. */
  strict?: boolean;
};

/**
 * The session that acts for a shop without its merchant, with a token that will last for the work at hand.
 * Throws ShopifyError if there is none and no way to get one.
 */
export async function sessionFor(domain: string, wish: Wish = {}): Promise<LiveSession> {
  if (isLive(wish.session, wish)) return wish.session;
  const session = await new SealedSessionStorage().loadSession(offlineSessionId(domain));
  if (isLive(session, wish)) return session;
  try {
    return await refreshOnce(domain, wish);
  } catch (error) {
    // Early is early: what still works for a minute is used, and the next call tries again.
    if (!wish.strict && isLive(session, { ...wish, aheadMs: minuteMs })) return session;
    throw error;
  }
}

const isLive = (session: Session | undefined, { refused, aheadMs: least = aheadMs }: Wish): session is LiveSession =>
  !!session?.accessToken &&
  session.accessToken !== refused &&
  (!session.expires || session.expires.getTime() - now().getTime() > least);

const underWay = new Map<string, Promise<LiveSession>>();

/** Many calls at once in this process wait for one refresh. */
function refreshOnce(domain: string, wish: Wish): Promise<LiveSession> {
  const running = underWay.get(domain);
  if (running) return running;
  const started = refresh(domain, wish).finally(() => underWay.delete(domain));
  underWay.set(domain, started);
  return started;
}

/** And many processes: whoever gets the lock second finds the work done. */
const refresh = (domain: string, wish: Wish) =>
  db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`shopify token of ${domain}`}, 0))`;
      const storage = new SealedSessionStorage(tx);
      const session = await storage.loadSession(offlineSessionId(domain));
      if (isLive(session, wish)) return session;
      const renewed = await renew(session, domain);
      await storage.storeSession(renewed);
      return renewed;
    },
    { timeout: timeoutMs + 15_000, maxWait: 30_000 },
  );

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  scope: z.string().optional(),
  expires_in: z.number().optional(),
  refresh_token: z.string().optional(),
  refresh_token_expires_in: z.number().optional(),
});

async function renew(session: Session | undefined, domain: string): Promise<LiveSession> {
  if (!session?.refreshToken) throw shutOut(`There is no session to act for ${domain} with`);
  const answer = await askForToken(domain, session.refreshToken);
  // Every refusal but "too many requests" is for good.
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
    throw shutOut(`Shopify refused the refresh token of ${domain}`);
  const read = TokenAnswer.safeParse(await answer.json().catch(() => undefined));
  if (!answer.ok || !read.success) throw unavailable(`${domain} answered a refresh with ${answer.status}`);
  log.debug({ shop: domain }, "a token was renewed");
  const { access_token, scope, expires_in, refresh_token, refresh_token_expires_in } = read.data;
  return new Session({
    id: session.id,
    shop: session.shop,
    state: session.state,
    isOnline: false,
    scope: scope ?? session.scope,
    accessToken: access_token,
    expires: after(expires_in),
    refreshToken: refresh_token ?? session.refreshToken,
    refreshTokenExpires: after(refresh_token_expires_in) ?? session.refreshTokenExpires,
  }) as LiveSession;
}

const after = (seconds: number | undefined) =>
  seconds === undefined ? undefined : new Date(now().getTime() + seconds * 1000);

async function askForToken(domain: string, refreshToken: string): Promise<Response> {
  try {
    return await fetch(`https://${domain}/admin/oauth/access_token`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({
        client_id: env.SHOPIFY_API_KEY,
        client_secret: env.SHOPIFY_API_SECRET,
        grant_type: "refresh_token",
        refresh_token: refreshToken,
      }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (cause) {
    throw unavailable(`${domain} did not answer a refresh`, cause);
  }
}

const shutOut = (message: string) =>
  new ShopifyError({ message, merchantMessage: reopen, retryable: false, code: "REOPEN_APP" });

const unavailable = (message: string, cause?: unknown) =>
  new ShopifyError({ message, merchantMessage: busy, retryable: true, code: "UNAVAILABLE", cause });
