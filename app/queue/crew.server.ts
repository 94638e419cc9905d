import type { JobWithMetadata, PgBoss } from "pg-boss";

/** How long a worker stays that finds nothing to do, in ms. */
const patienceMs = 10_000;

type Crew = { name: string; most: number; pollingSeconds: number };

/**
 * The workers of one queue. One is always there; whoever finds a job while nobody else is free calls in another, up to `most`:
 * each that waits costs the database a look at every poll and every notice.
 * Who has done a job looks for the next at once: a successor in an order becomes due without a notice.
 */
export async function startCrew(
  engine: PgBoss,
  { name, most, pollingSeconds }: Crew,
  perform: (job: JobWithMetadata<Record<string, unknown>>) => Promise<void>,
) {
  const interval = { pollingIntervalSeconds: pollingSeconds, notifyPollingIntervalSeconds: pollingSeconds };
  let [there, busy] = [0, 0];

  async function callIn() {
    there += 1;
    let left = false;
    let leaving = setTimeout(leave, patienceMs).unref();
    function leave() {
      if (left || there === 1) return;
      left = true;
      there -= 1;
      void engine.offWork(name, { id, wait: false });
    }
    const id = await engine.work<Record<string, unknown>>(
      name,
      { includeMetadata: true, ...interval },
      async ([job]) => {
        clearTimeout(leaving);
        busy += 1;
        // An engine that is being stopped takes nobody on any more.
        if (busy === there && there < most) callIn().catch(() => (there -= 1));
        try {
          await perform(job as JobWithMetadata<Record<string, unknown>>);
        } finally {
          busy -= 1;
          leaving = setTimeout(leave, patienceMs).unref();
          engine.notifyWorker(id);
        }
      },
    );
  }

  await callIn();
}
