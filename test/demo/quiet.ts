import { setTimeout as wait } from "node:timers/promises";
import type { AppDatabase } from "./database.ts";
import type { Simulators } from "./simulators.ts";

/** Jobs that are under way or about to be, of everybody or of those about one phone; what waits for a far-off hour is not counted. */
const openJobs = `
  SELECT count(*)::int AS open FROM pgboss.job j
  WHERE j.state IN ('created', 'retry', 'active') AND j.start_after < now() + interval '5 seconds'
    AND (j.name IN ('run-automations', 'mirror-consent', 'look-up-message')
      OR j.name IN ('answer-message', 'send-message') AND ($1::text IS NULL
        OR EXISTS (SELECT 1 FROM "Message" m WHERE m.id::text = j.data->>'messageId' AND m.phone = $1)))`;

/** Answers once both simulated networks have told all they had to tell and the app has nothing left to do; false if that takes too long. */
export async function untilQuiet(
  { shopify, ringcentral }: Pick<Simulators, "shopify" | "ringcentral">,
  database: AppDatabase,
  { phone, patienceMs }: { phone?: string; patienceMs: number },
): Promise<boolean> {
  const until = Date.now() + patienceMs;
  // Twice in a row: what ended between the two looks may have set something else off.
  for (let calm = 0; calm < 2;) {
    if (Date.now() > until) return false;
    await Promise.race([Promise.all([shopify.idle(), ringcentral.idle()]), wait(patienceMs)]);
    const [found] = await database.query<{ open: number }>(openJobs, [phone ?? null]);
    calm = found!.open === 0 ? calm + 1 : 0;
    if (calm < 2) await wait(25);
  }
  return true;
}
