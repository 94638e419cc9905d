export type Group = "light" | "medium" | "heavy" | "auth";

/** Calls in 60 seconds for each user of each app, as documented. */
const perWindow: Record<Group, number> = { light: 50, medium: 40, heavy: 10, auth: 5 };
const windowMs = 60_000;
const penaltyMs = 60_000;

export type Allowance = { headers: Record<string, string>; exceeded: boolean };

/** Counts calls; the first one too many starts a penalty, and every call during it starts it again. */
export function createLimits(overrides: Partial<Record<Group, number>> = {}) {
  const limits = { ...perWindow, ...overrides };
  const counted = new Map<string, { startedAt: number; calls: number; blockedUntil: number }>();

  return {
    take(caller: string, group: Group, now: number): Allowance {
      const key = `${caller} ${group}`;
      let state = counted.get(key);
      const blocked = state !== undefined && now < state.blockedUntil;
      if (!state || (!blocked && now - state.startedAt >= windowMs)) {
        state = { startedAt: now, calls: 0, blockedUntil: 0 };
        counted.set(key, state);
      }
      state.calls += 1;
      const exceeded = blocked || state.calls > limits[group];
      if (exceeded) state.blockedUntil = now + penaltyMs;
      const headers: Record<string, string> = {
        "X-Rate-Limit-Group": group,
        "X-Rate-Limit-Limit": String(limits[group]),
        "X-Rate-Limit-Remaining": String(Math.max(0, limits[group] - state.calls)),
        "X-Rate-Limit-Window": String(windowMs / 1000),
      };
      if (exceeded) headers["Retry-After"] = String(penaltyMs / 1000);
      return { headers, exceeded };
    },
    forget: () => counted.clear(),
  };
}
