import type pg from "pg";
import { pool } from "#app/lib/db.server.ts";

type Waiting<Item, Result> = { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void };

/**
 * Makes a door that keeps what arrives: everything that came while the last commit was under way goes into the next one,
 * and each caller is answered after its COMMIT. One fsync then serves many (group commit).
 */
export function groupCommit<Item, Result>(write: (tx: pg.PoolClient, items: Item[]) => Promise<Result[]>, most = 500) {
  const waiting: Waiting<Item, Result>[] = [];
  let busy = false;

  async function drain() {
    busy = true;
    while (waiting.length > 0) await commit(waiting.splice(0, most));
    busy = false;
  }

  async function commit(batch: Waiting<Item, Result>[]) {
    try {
      const results = await inTransaction((tx) =>
        write(
          tx,
          batch.map(({ item }) => item),
        ),
      );
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      // One that cannot be written must not take the others with it.
      if (batch.length > 1) for (const one of batch) await commit([one]);
      else batch[0]!.reject(error);
    }
  }

  return (item: Item) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!busy) void drain();
    });
}

async function inTransaction<T>(work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool().connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    await client.query("ROLLBACK").then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
