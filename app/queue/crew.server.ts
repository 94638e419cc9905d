import { setTimeout as wait } from "node:timers/promises";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import { log } from "#app/lib/log.server.ts";
import { batched } from "./batched.server.ts";
import { heartbeatMs } from "./lost-workers.server.ts";

type Job = JobWithMetadata<Record<string, unknown>>;
type Kind = { name: string; most: number };
type Perform = (job: Job, signal: AbortSignal) => Promise<void>;
type Claim = { job: Job; controller: AbortController };

/** Only the next of the same order waits for a job's end to be known. */
const gatherMs = 15;

/**
 * Works on one queue: up to `most` jobs at once, fetched as many at a time as there are hands free, and ended as many at a time as are
 * done meanwhile, so that a rush costs the database few statements. Looks when it is woken, and whenever a job has ended: a successor in
 * an order becomes due without a notice.
 */
export class Crew {
  readonly #engine: PgBoss;
  readonly #kind: Kind;
  readonly #perform: Perform;
  readonly #complete: (job: Job) => Promise<void>;
  readonly #claims = new Map<string, Claim>();
  /** Fetches and jobs under way: who stops waits for them. */
  readonly #underWay = new Set<Promise<void>>();
  readonly #heart: NodeJS.Timeout;
  #looking = false;
  #again = false;
  #stopped = false;

  constructor(engine: PgBoss, kind: Kind, perform: Perform) {
    this.#engine = engine;
    this.#kind = kind;
    this.#perform = perform;
    this.#complete = batched<Job, void>(
      async (jobs) => {
        await engine.complete(kind.name, jobs);
        return jobs.map(() => undefined);
      },
      { gatherMs },
    );
    this.#heart = setInterval(() => void this.#beat().catch((error) => this.#report(error)), heartbeatMs);
    this.wake();
  }

  /** There may be something to do. */
  wake() {
    this.#again = true;
    if (!this.#looking) void this.#look();
  }

  /** Takes nothing on any more; resolves once what is under way is done, or was given back after so long. */
  async stop(patienceMs: number): Promise<void> {
    this.#stopped = true;
    const patience = new AbortController();
    await Promise.race([this.#allDone(), wait(patienceMs, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
    clearInterval(this.#heart);
    await Promise.all([...this.#claims.values()].map((claim) => this.#giveBack(claim)));
  }

  async #look() {
    this.#looking = true;
    while (this.#again && !this.#stopped && this.#claims.size < this.#kind.most) {
      this.#again = false;
      await this.#tracked(this.#fetch(this.#kind.most - this.#claims.size));
    }
    this.#looking = false;
  }

  async #fetch(hands: number) {
    try {
      const wish = { batchSize: hands, includeMetadata: true as const };
      const jobs = await this.#engine.fetch<Record<string, unknown>>(this.#kind.name, wish);
      for (const job of jobs) void this.#tracked(this.#carryOut(job));
    } catch (error) {
      this.#report(error);
    }
  }

  async #carryOut(job: Job) {
    const controller = new AbortController();
    this.#claims.set(job.id, { job, controller });
    try {
      await within(job.expireInSeconds, controller, this.#perform(job, controller.signal)).then(
        () => this.#complete(job),
        (error: Error) => this.#engine.fail(this.#kind.name, job, error),
      );
    } catch (error) {
      this.#report(error); // nobody hears its heart any more: it is taken for lost, and done again
    } finally {
      this.#claims.delete(job.id);
      this.wake();
    }
  }

  /** What is under way is told to the database; a claim that it does not know any more is somebody else's. */
  async #beat() {
    const held = [...this.#claims.values()];
    if (held.length === 0) return;
    const jobs = held.map(({ job }) => job);
    const { settled } = (await this.#engine.touch(this.#kind.name, jobs)) as { settled?: string[] };
    for (const { job, controller } of held)
      if (settled && !settled.includes(job.id)) controller.abort(new Error("another worker does this job"));
  }

  async #giveBack({ job, controller }: Claim) {
    controller.abort(new Error("the worker is stopped"));
    await this.#engine
      .fail(this.#kind.name, job, { message: "the worker was stopped" })
      .catch((error) => this.#report(error));
  }

  #tracked(work: Promise<void>) {
    this.#underWay.add(work);
    return work.finally(() => this.#underWay.delete(work));
  }

  /** One that is being fetched may add to them meanwhile. */
  async #allDone() {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  #report(error: unknown) {
    log.error({ err: error, queue: this.#kind.name }, "queue");
  }
}

async function within(seconds: number, controller: AbortController, work: Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`it took longer than ${seconds} s`);
      controller.abort(error);
      reject(error);
    }, seconds * 1000);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
