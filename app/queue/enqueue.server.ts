import { fromPrisma, type Db } from "pg-boss";
import type { Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { offStage } from "#app/lib/rehearsal.server.ts";
import { carried } from "#app/lib/telemetry/trail.server.ts";
import { boss } from "./boss.server.ts";
import { kindOf, type JobName, type JobPayload } from "./catalog.ts";

type When = {
  /** Jobs of one key run in order; needed for ordered jobs. */
  inOrderOf?: string;
  runAt?: Date;
  /** The same id twice is one job. */
  id?: string;
  /** Which request it goes back to (`carried`), where that is another one than its caller's. */
  trail?: string | undefined;
};

export type NewJob<Name extends JobName> = When & { payload: JobPayload<Name> };

/** Adds a job in the caller's transaction: the job exists only if the work that made it necessary does. */
export async function enqueue<Name extends JobName>(tx: Tx, name: Name, payload: JobPayload<Name>, when: When = {}) {
  await enqueueAll(tx, name, [{ payload, ...when }]);
}

/** The same for many jobs at once. */
export async function enqueueAll<Name extends JobName>(tx: Tx, name: Name, jobs: readonly NewJob<Name>[]) {
  if (jobs.length > 0) await insert(fromPrisma(tx as never), name, jobs);
}

/** The same for many jobs at once, on a plain connection's transaction. Order is kept by the ids. */
export async function insert<Name extends JobName>(database: Db, name: Name, jobs: readonly NewJob<Name>[]) {
  const { payload: schema, ordered } = kindOf(name);
  const here = carried();
  const rows = jobs.map(({ payload, inOrderOf, runAt, id, trail = here }) => {
    if (ordered && !inOrderOf) throw new Error(`The job ${name} needs to know in whose order it runs`);
    return {
      id: id ?? newId(),
      data: { ...schema.parse(payload), ...(trail && { trail }) },
      singletonKey: inOrderOf,
      ...(runAt && { startAfter: runAt }),
    };
  });
  await (await offStage(boss)).insert(name, rows, { db: database });
}
