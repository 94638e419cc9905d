import type { JobWithMetadata, PgBoss } from "pg-boss";
import { z } from "zod";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { log } from "#app/lib/log.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { time } from "#app/lib/telemetry/measure.server.ts";
import { inSpan } from "#app/lib/telemetry/span.server.ts";
import { onTrail, readTrail } from "#app/lib/telemetry/trail.server.ts";
import { beforeStop, boss, bossOfWorker } from "./boss.server.ts";
import { catalog, deadLetters, jobNames, kindOf, type JobName, type JobPayload } from "./catalog.ts";
import { Crew } from "./crew.server.ts";
import { queuesWithWork } from "./due.server.ts";
import { enqueue } from "./enqueue.server.ts";
import { hearNotices } from "./notices.server.ts";

/** What a job is told about the attempt it is. */
export type Attempt = { number: number; last: boolean; signal: AbortSignal };

export type Handlers = { [Name in JobName]: (payload: JobPayload<Name>, attempt: Attempt) => Promise<unknown> };

const stopPatienceMs = 20_000;
const lookMs = 500;

/** Takes due jobs and hands them to their handlers until `stopBoss`. A handler that throws is tried again, with patience. */
export async function startWorking(handlers: Handlers) {
  const engine = await bossOfWorker();
  const crews = new Map<string, Crew>();
  for (const name of jobNames) {
    const { concurrency, every } = kindOf(name);
    const kind = { name, most: concurrency };
    const crew = new Crew(engine, kind, (job, signal) => perform(handlers, name, { ...job, signal }));
    crews.set(name, crew);
    if (every) await engine.schedule(name, every, {}, { missed: "once" });
  }
  const letters = new Crew(engine, { name: deadLetters, most: 1 }, (job) =>
    onTrail(readTrail(job.data.trail), () => park(job as DeadLetter)),
  );
  crews.set(deadLetters, letters);
  const stopHearing = hearNotices(
    (name) => crews.get(name)?.wake(),
    () => crews.forEach((crew) => crew.wake()),
  );
  const stopLooking = lookForWork(engine, crews);
  beforeStop(async () => {
    stopLooking();
    await stopHearing();
    await Promise.all([...crews.values()].map((crew) => crew.stop(stopPatienceMs)));
  });
}

/** What was put off becomes due without a notice, and a notice may be missed. */
function lookForWork(engine: PgBoss, crews: ReadonlyMap<string, Crew>): () => void {
  const names = [...crews.keys()];
  let looking = false;
  async function look() {
    looking = true;
    try {
      for (const name of await queuesWithWork(engine, names)) crews.get(name)?.wake();
    } catch (error) {
      log.error({ err: error }, "queue");
    }
    looking = false;
  }
  const timer = setInterval(() => !looking && void look(), lookMs);
  return () => clearInterval(timer);
}

/** Goes on with the request that made the job necessary: its id, and its trace. */
async function perform(handlers: Handlers, name: JobName, job: JobWithMetadata<Record<string, unknown>>) {
  const trail = readTrail(job.data.trail);
  const attempt = { number: job.retryCount + 1, last: job.retryCount >= job.retryLimit, signal: job.signal };
  const about = { "job.name": name, "job.id": job.id, "job.attempt": attempt.number };
  await onTrail(trail, () =>
    inSpan(`job ${name}`, "consumer", about, () => attend(handlers, name, job, attempt), trail.traceparent),
  );
}

async function attend(
  handlers: Handlers,
  name: JobName,
  job: JobWithMetadata<Record<string, unknown>>,
  attempt: Attempt,
) {
  const startedMs = performance.now();
  const ended = (outcome: "done" | "retry" | "parked") =>
    time("smscommerce_job_seconds", { job: name, outcome }, performance.now() - startedMs);
  time("smscommerce_job_wait_seconds", { job: name }, Math.max(0, Date.now() - dueAtOf(job)));
  try {
    const handle = handlers[name] as (payload: unknown, attempt: Attempt) => Promise<unknown>;
    await handle(catalog[name].payload.parse(job.data), attempt);
    ended("done");
    log.debug({ job: name, id: job.id, ms: Math.round(performance.now() - startedMs) }, "a job is done");
  } catch (error) {
    ended(attempt.last ? "parked" : "retry");
    log.warn({ job: name, id: job.id, attempt: attempt.number, last: attempt.last, err: error }, "a job did not work");
    throw error;
  }
}

/** When it could have begun. */
const dueAtOf = ({ createdOn, startAfter }: JobWithMetadata) => Math.max(createdOn.getTime(), startAfter.getTime());

type DeadLetter = JobWithMetadata<Record<string, string>> & { sourceName?: string; sourceId?: string };

/** Keeps a job that failed for good where the merchant sees it, and lets go of its key so that what waits behind it goes on. */
async function park(job: DeadLetter) {
  const engine = await boss();
  const name = job.sourceName ?? "unknown";
  const [source] = job.sourceId ? await engine.findJobs<Record<string, unknown>>(name, { id: job.sourceId }) : [];
  const error = messageOf(source?.output ?? job.output);
  const { trail: _, ...payload } = job.data;
  const shopId = await shopOf(payload);
  const orderKey = source?.singletonKey ?? null;
  await db.$transaction(async (tx) => {
    await tx.parkedJob.create({
      data: { id: newId(), shopId, name, payload, orderKey, error, failedAt: now() },
    });
    // Where the alert itself cannot be sent, another one could not either.
    if (shopId && name !== "alert-staff") await enqueue(tx, "alert-staff", { shopId, about: "failure" });
  });
  if (job.sourceId) await engine.deleteJob(name, job.sourceId);
  log.error({ job: name, id: job.sourceId, error }, "a job failed for good and was parked");
}

const Failure = z.object({ merchantMessage: z.string().optional(), message: z.string().optional() });

/** In the merchant's words where the error has them. */
function messageOf(output: unknown): string {
  const { merchantMessage, message } = Failure.safeParse(output).data ?? {};
  return (merchantMessage ?? message ?? "It failed without saying why").slice(0, 1000);
}

/** Whose job was it? Its payload names the shop, or a row that does. */
async function shopOf(payload: Record<string, unknown>): Promise<string | null> {
  if (typeof payload.shopId === "string") return payload.shopId;
  const { messageId, accountId, storeEventId } = payload as Record<string, string | undefined>;
  if (messageId)
    return (await db.message.findUnique({ where: { id: messageId }, select: { shopId: true } }))?.shopId ?? null;
  if (accountId)
    return (await db.gatewayAccount.findUnique({ where: { id: accountId }, select: { shopId: true } }))?.shopId ?? null;
  if (!storeEventId) return null;
  const event = await db.storeEvent.findUnique({ where: { id: storeEventId }, select: { domain: true } });
  const shop = event && (await db.shop.findUnique({ where: { domain: event.domain }, select: { id: true } }));
  return shop?.id ?? null;
}
