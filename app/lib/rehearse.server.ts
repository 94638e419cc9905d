import type { PrismaClient } from "../../prisma/generated/client.ts";
import { db, type Tx } from "./db.server.ts";
import { onStage, type Wanted } from "./rehearsal.server.ts";

/** Longer than a question to a slow shop takes; and a connection is held as long. */
const lastsAtMostMs = 45_000;
const patienceMs = 3_000;

/** Carries out what a rehearsal came to, past the transaction that it undoes. */
class Curtain<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super("the end of a rehearsal");
    this.result = result;
  }
}

/**
 * Does work as always, with the clock ahead, in one transaction that is undone at its end: whatever it stores or enqueues, nobody else ever
 * sees. Reads outside are made; what would change something outside throws RehearsalEnd there, and is told in `wanted`.
 */
export async function rehearse<T>(aheadMs: number, work: () => Promise<T>): Promise<{ result: T; wanted: Wanted[] }> {
  const wanted: Wanted[] = [];
  try {
    await db.$transaction(
      async (tx) => {
        throw new Curtain(await onStage({ db: withSavepoints(tx), aheadMs, wanted }, work));
      },
      { timeout: lastsAtMostMs, maxWait: patienceMs },
    );
  } catch (end) {
    if (end instanceof Curtain) return { result: end.result as T, wanted };
    throw end;
  }
  throw new Error("A rehearsal was kept");
}

/** A transaction that can hold others: what is undone inside leaves the rest. */
function withSavepoints(tx: Tx): PrismaClient {
  let made = 0;
  async function inside<T>(work: ((inner: Tx) => Promise<T>) | readonly Promise<T>[]) {
    if (typeof work !== "function") return Promise.all(work);
    const name = `rehearsed_${++made}`;
    await tx.$executeRawUnsafe(`SAVEPOINT ${name}`);
    try {
      const result = await work(tx);
      await tx.$executeRawUnsafe(`RELEASE SAVEPOINT ${name}`);
      return result;
    } catch (error) {
      await tx.$executeRawUnsafe(`ROLLBACK TO SAVEPOINT ${name}`);
      throw error;
    }
  }
  return new Proxy(tx, {
    get: (target, name) => (name === "$transaction" ? inside : (Reflect.get(target, name) as unknown)),
  }) as PrismaClient;
}
