import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { catalog, type JobName } from "./catalog.ts";
import { enqueue } from "./enqueue.server.ts";

/** A job that failed for good, as its merchant sees it. */
export type ParkedJob = { id: string; name: string; error: string; failedAt: Date };

/** What waits for a merchant's decision, the newest first. */
export const parkedJobs = (shopId: string, most = 50): Promise<ParkedJob[]> =>
  db.parkedJob.findMany({
    where: { shopId, resolvedAt: null },
    select: { id: true, name: true, error: true, failedAt: true },
    orderBy: { failedAt: "desc" },
    take: most,
  });

export const countParkedJobs = (shopId: string) => db.parkedJob.count({ where: { shopId, resolvedAt: null } });

/** Runs a parked job again, once however often it is asked for. False where it is not there any more. */
export const runAgain = (shopId: string, id: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const job = await resolve(tx, shopId, id, "run again");
    if (!job || !isJobName(job.name)) return false;
    await enqueue(tx, job.name, job.payload as never, { inOrderOf: job.orderKey ?? job.id });
    return true;
  });

/** Lets a parked job go: what it was to do is not done. */
export const letGo = (shopId: string, id: string): Promise<boolean> =>
  db.$transaction(async (tx) => Boolean(await resolve(tx, shopId, id, "let go")));

async function resolve(tx: Pick<typeof db, "parkedJob">, shopId: string, id: string, resolution: string) {
  const open = { id, shopId, resolvedAt: null };
  const { count } = await tx.parkedJob.updateMany({ where: open, data: { resolvedAt: now(), resolution } });
  return count === 1 ? tx.parkedJob.findUnique({ where: { id } }) : null;
}

const isJobName = (name: string): name is JobName => Object.hasOwn(catalog, name);
