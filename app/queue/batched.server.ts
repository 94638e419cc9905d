import { setTimeout as wait } from "node:timers/promises";
import { DatabaseError } from "pg";

type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };

type Manner = {
  /** So many at once. */
  most?: number;
  /** So long others are waited for, where nobody waits for the answer. */
  gatherMs?: number;
  /** Whether each is tried alone after this error. */
  triesAlone?: (error: unknown) => boolean;
};

/**
 * Makes one statement on many things out of many on one: whatever came while the last batch was under way goes into the next. `work`
 * answers in the order of its items, and takes effect as a whole or not at all. Where the database refuses a batch, each of its items is
 * tried alone; where nobody knows what became of it, each fails, unless `triesAlone` says otherwise.
 */
export function batched<Item, Result>(
  work: (items: Item[]) => Promise<Result[]>,
  { most = Infinity, gatherMs = 0, triesAlone = isRefused }: Manner = {},
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let busy = false;

  async function drain() {
    busy = true;
    while (waiting.length > 0) {
      if (gatherMs > 0) await wait(gatherMs);
      await attempt(waiting.splice(0, most));
    }
    busy = false;
  }

  async function attempt(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      if (batch.length > 1 && triesAlone(error)) for (const one of batch) await attempt([one]);
      else batch.forEach(({ reject }) => reject(error));
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void drain();
    });
}

/** The database said what is wrong, and did nothing. Where it or the way there broke down (classes 08, 57, 58, XX), nobody knows. */
const isRefused = (error: unknown) => error instanceof DatabaseError && !/^(?:08|57|58|XX)/.test(error.code ?? "XX");
