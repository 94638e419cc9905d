import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { db, pool } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { boss } from "#app/queue/boss.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { heartbeatMs, watchWorkers } from "#app/queue/lost-workers.server.ts";
import { useTestDatabase } from "../support/database.ts";

const { url: connectionString } = await useTestDatabase();
const engine = await boss();
const client = new pg.Client({ connectionString, application_name: "smscommerce worker that dies" });
await client.connect();
const leave = await watchWorkers();
afterAll(leave);

/** A job that somebody has in hand. */
async function inHand(): Promise<string> {
  await db.$transaction((tx) => enqueue(tx, "pass-on-wish", { shopId: newId(), productId: "gid://shopify/Product/1" }));
  const [job] = await engine.fetch("pass-on-wish");
  return job!.id;
}

async function stateOf(id: string) {
  const { rows } = await pool().query<{ state: string }>("SELECT state::text FROM pgboss.job WHERE id = $1", [id]);
  return rows[0]!.state;
}

test("a worker that is gone has its jobs done by another within seconds, and one that lives keeps its own", async () => {
  const [ofTheDead, ofTheLiving] = [await inHand(), await inHand()];
  const heart = setInterval(() => void engine.touch("pass-on-wish", ofTheLiving), heartbeatMs / 2);
  await client.end();
  const began = Date.now();
  await expect.poll(() => stateOf(ofTheDead), { timeout: 15_000, interval: 100 }).toBe("retry");
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await stateOf(ofTheLiving)).toBe("active");
  clearInterval(heart);
}, 60_000);
