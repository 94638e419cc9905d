import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { catalog, type JobName } from "./catalog.ts";
import { enqueue } from "./enqueue.server.ts";

/** A job that failed for good, as its merchant sees it. */
export type ParkedJob = { id: string; name: string; error: string; failedAt: Date; payload: unknown };

/** What waits for a merchant's decision, the newest first, page by page. */
export async function parkedJobs(
  shopId: string,
  { after, most = 50 }: { after?: string; most?: number } = {},
): Promise<{ jobs: ParkedJob[]; next?: string }> {
  const rows = await db.parkedJob.findMany({
    where: { shopId, resolvedAt: null, AND: olderThan(after) },
    select: { id: true, name: true, error: true, failedAt: true, payload: true },
    orderBy: [{ failedAt: "desc" }, { id: "desc" }],
    take: most + 1,
  });
  const jobs = rows.slice(0, most);
  const last = rows.length > most ? jobs.at(-1) : undefined;
  return { jobs, ...(last && { next: `${last.failedAt.toISOString()}_${last.id}` }) };
}

function olderThan(after: string | undefined) {
  const [, time, id] = /^(.{24})_([\da-f]{8}-[\da-f-]{27})$/.exec(after ?? "") ?? [];
  const failedAt = new Date(time ?? NaN);
  if (!id || Number.isNaN(failedAt.getTime())) return {};
  return { failedAt: { lte: failedAt }, OR: [{ failedAt: { lt: failedAt } }, { id: { lt: id } }] };
}

/** How many of each kind wait, the most first. */
export async function countParkedByKind(shopId: string): Promise<{ name: string; count: number }[]> {
  const rows = await db.parkedJob.groupBy({ by: ["name"], where: { shopId, resolvedAt: null }, _count: true });
  return rows.map(({ name, _count }) => ({ name, count: _count })).toSorted((a, b) => b.count - a.count);
}

export const countParkedJobs = (shopId: string) => db.parkedJob.count({ where: { shopId, resolvedAt: null } });

/** Runs a parked job again, once however often it is asked for. False where it is not there any more. */
export const runAgain = (shopId: string, id: string): Promise<boolean> =>
  db.$transaction(async (tx) => {
    const job = await resolve(tx, shopId, id, "run again");
    if (!job || !isJobName(job.name)) return false;
    await enqueue(tx, job.name, job.payload as never, { inOrderOf: job.orderKey ?? job.id });
    return true;
  });

/** Runs all of a kind again, the oldest first. Returns how many. */
export async function runAllAgain(shopId: string, name: string): Promise<number> {
  const ids = await db.parkedJob.findMany({
    where: { shopId, name, resolvedAt: null },
    select: { id: true },
    orderBy: { failedAt: "asc" },
  });
  let run = 0;
  for (const { id } of ids) if (await runAgain(shopId, id)) run++;
  return run;
}

/** Lets all of a kind go. Returns how many. */
export async function letAllGo(shopId: string, name: string): Promise<number> {
  const open = { shopId, name, resolvedAt: null };
  const { count } = await db.parkedJob.updateMany({ where: open, data: { resolvedAt: now(), resolution: "let go" } });
  return count;
}

/** Lets a parked job go: what it was to do is not done. */
export const letGo = (shopId: string, id: string): Promise<boolean> =>
  db.$transaction(async (tx) => Boolean(await resolve(tx, shopId, id, "let go")));

async function resolve(tx: Pick<typeof db, "parkedJob">, shopId: string, id: string, resolution: string) {
  const open = { id, shopId, resolvedAt: null };
  const { count } = await tx.parkedJob.updateMany({ where: open, data: { resolvedAt: now(), resolution } });
  return count === 1 ? tx.parkedJob.findUnique({ where: { id } }) : null;
}

const isJobName = (name: string): name is JobName => Object.hasOwn(catalog, name);
