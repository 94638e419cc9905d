import type pg from "pg";
import { pool } from "#app/lib/db.server.ts";
import { batched } from "./batched.server.ts";

/**
 * Makes a door that keeps what arrives: everything that came while the last commit was under way goes into the next one,
 * and each caller is answered after its COMMIT. One fsync then serves many (group commit). One that cannot be written must not take
 * the others with it, whatever went wrong: what comes in has a key of its own, so that it may be written again.
 */
export const groupCommit = <Item, Result>(write: (tx: pg.PoolClient, items: Item[]) => Promise<Result[]>, most = 500) =>
  batched((items: Item[]) => inTransaction((tx) => write(tx, items)), { most, triesAlone: () => true });

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
