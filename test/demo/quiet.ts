import { setTimeout as wait } from "node:timers/promises";
import type { JobName } from "#app/queue/catalog.ts";
import type { AppDatabase } from "./database.ts";
import type { Simulators } from "./simulators.ts";

export type Limits = {
  patienceMs: number;
  /** Of the jobs that are about one text, only those of this phone count. */
  phone?: string;
  jobs?: readonly JobName[];
};

/** What a text or a store event sets off. */
const usual: readonly JobName[] = [
  "answer-message",
  "send-message",
  "run-automations",
  "mirror-consent",
  "look-up-message",
];

/** Jobs that are under way or about to be; what waits for a far-off hour is not counted. */
const openJobs = `
  SELECT count(*)::int AS open FROM pgboss.job j
  WHERE j.name = ANY($1) AND j.state IN ('created', 'retry', 'active') AND j.start_after < now() + interval '5 seconds'
    AND ($2::text IS NULL OR j.data->>'messageId' IS NULL
      OR EXISTS (SELECT 1 FROM "Message" m WHERE m.id::text = j.data->>'messageId' AND m.phone = $2))`;

/** Answers once both simulated networks have told all they had to tell and the app has nothing left to do; false if that takes too long. */
export async function untilQuiet(
  { shopify, ringcentral }: Pick<Simulators, "shopify" | "ringcentral">,
  database: AppDatabase,
  { patienceMs, phone, jobs = usual }: Limits,
): Promise<boolean> {
  const until = Date.now() + patienceMs;
  // Twice in a row: what ended between the two looks may have set something else off.
  for (let calm = 0; calm < 2;) {
    if (Date.now() > until) return false;
    await Promise.race([
      Promise.all([shopify.idle(), ringcentral.idle()]),
      wait(patienceMs, undefined, { ref: false }),
    ]);
    const [found] = await database.query<{ open: number }>(openJobs, [jobs, phone ?? null]);
    calm = found!.open === 0 ? calm + 1 : 0;
    if (calm < 2) await wait(25);
  }
  return true;
}
