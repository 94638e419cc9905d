import { z } from "zod";
import { RingCentralError } from "./trouble.ts";

const Token = z.object({
  access: z.string(),
  expiresAt: z.number(),
  scope: z.string(),
  /** Which credentials it was given for: others must never use it. */
  of: z.string(),
});
export type Token = z.infer<typeof Token>;

/** Shared by all processes: users have about five sessions, and each call during a penalty prolongs it. */
const Memory = z.object({
  token: Token.optional().catch(undefined),
  /** For each group of calls, until when (ms) RingCentral wants none. `all` stands for every group. */
  pausedUntil: z.record(z.string(), z.number()).catch({}),
});
export type Memory = z.infer<typeof Memory>;

export const remembered = (raw: unknown): Memory => Memory.catch({ pausedUntil: {} }).parse(raw);

/** A token is not used in its last minute: it could expire on the way. */
const handicapMs = 60_000;

/** The remembered token, if it was given for these credentials (`of`) and not refused since. */
export const usableToken = (
  { token }: Memory,
  need: { of: string; refused: string | undefined; now: Date },
): Token | undefined =>
  token?.of === need.of && token.access !== need.refused && token.expiresAt - handicapMs > need.now.getTime()
    ? token
    : undefined;

export const paused = (memory: Memory, group: string, until: Date): Memory => ({
  ...memory,
  pausedUntil: { ...memory.pausedUntil, [group]: until.getTime() },
});

/** Throws where RingCentral asked for a pause that is not over. */
export function refuseWhilePaused({ pausedUntil }: Memory, group: string, now: Date): void {
  const until = Math.max(pausedUntil[group] ?? 0, pausedUntil.all ?? 0);
  const retryAfterMs = until - now.getTime();
  if (retryAfterMs <= 0) return;
  throw new RingCentralError("RingCentral wants no calls for a while", { status: 429, code: "paused", retryAfterMs });
}
