import { createHash } from "node:crypto";
import { z } from "zod";
import { now } from "#app/lib/clock.server.ts";
import type { Caller, Platform } from "./sdk.server.ts";
import { toTrouble } from "./sdk.server.ts";
import type { Credentials } from "./credentials.ts";
import type { Memory, Token } from "./memory.ts";
import { paused, refuseWhilePaused, remembered, usableToken } from "./memory.ts";

type Need = { platform: Platform; refused: string | undefined };

/** The token that all processes use, or, if it is of no use, a new one that one of them fetches for all. */
export async function sharedToken(caller: Caller, need: Need): Promise<Token> {
  const of = fingerprint(caller.credentials);
  const usable = (memory: Memory) => usableToken(memory, { of, refused: need.refused, now: now() });
  const known = usable(remembered(await caller.memory.read()));
  if (known) return known;
  const outcome = await caller.memory.exclusively(async (raw) => {
    const memory = remembered(raw);
    const token = usable(memory);
    return token ? { remember: memory, result: { token } } : login(memory, need.platform, caller.credentials);
  });
  if ("error" in outcome) throw outcome.error;
  return outcome.token;
}

const fingerprint = ({ clientId, clientSecret, jwt }: Credentials): string =>
  createHash("sha256").update([clientId, clientSecret, jwt].join("\n")).digest("base64url");

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number(),
  scope: z.string().catch(""),
});

type LoggedIn = { remember: Memory; result: { token: Token } | { error: unknown } };

/**
 * A JWT needs no refresh tokens, which RingCentral does not issue by default: it is presented again. A refusal is a
 * result, not a throw: that RingCentral wants no more logins for a while must be remembered too.
 */
async function login(memory: Memory, platform: Platform, credentials: Credentials): Promise<LoggedIn> {
  try {
    refuseWhilePaused(memory, "auth", now());
    const response = await platform.login({ jwt: credentials.jwt });
    const answer = TokenAnswer.parse(await response.json());
    const expiresAt = now().getTime() + answer.expires_in * 1000;
    const token = { access: answer.access_token, expiresAt, scope: answer.scope, of: fingerprint(credentials) };
    return { remember: { ...memory, token }, result: { token } };
  } catch (error) {
    const trouble = await toTrouble(error, { login: true, changes: false });
    const pauseMs = trouble.status === 429 ? trouble.retryAfterMs : undefined;
    return {
      remember: pauseMs ? paused(memory, "auth", new Date(now().getTime() + pauseMs)) : memory,
      result: { error: trouble },
    };
  }
}
