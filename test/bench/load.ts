import { setTimeout as wait } from "node:timers/promises";

/** One thing asked for: how long it took, in ms, and whether it was done. */
export type Answer = { ms: number; ok: boolean };

export type Figures = { done: number; failed: number; perSecond: number; p50: number; p95: number; p99: number };

/**
 * So many a second, whatever the answers take: who is slow is not asked less, and what waits for its turn to be asked is counted from
 * the moment at which it should have been.
 */
export async function atRate(
  perSecond: number,
  seconds: number,
  ask: (dueAt: number) => Promise<boolean>,
): Promise<Figures> {
  const answers: Promise<Answer>[] = [];
  const startedAt = performance.now();
  for (let asked = 0; asked < seconds * perSecond; asked++) {
    const dueAt = startedAt + (asked * 1000) / perSecond;
    const pauseMs = dueAt - performance.now();
    if (pauseMs > 1) await wait(pauseMs);
    answers.push(timed(ask, dueAt));
  }
  return figuresOf(await Promise.all(answers), performance.now() - startedAt);
}

/** As many as there are answers for, `inFlight` at a time, for so long. */
export async function atMost(
  inFlight: number,
  seconds: number,
  ask: (askedAt: number) => Promise<boolean>,
): Promise<Figures> {
  const answers: Answer[] = [];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  async function one() {
    while (performance.now() < until) answers.push(await timed(ask, performance.now()));
  }
  await Promise.all(Array.from({ length: inFlight }, one));
  return figuresOf(answers, performance.now() - startedAt);
}

async function timed(ask: (since: number) => Promise<boolean>, since: number): Promise<Answer> {
  const ok = await ask(since).catch(() => false);
  return { ms: performance.now() - since, ok };
}

export function figuresOf(answers: readonly Answer[], tookMs: number): Figures {
  const sorted = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const done = answers.filter(({ ok }) => ok).length;
  const perSecond = done / (tookMs / 1000);
  return { done, failed: answers.length - done, perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
