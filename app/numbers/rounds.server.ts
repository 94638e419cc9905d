import { db } from "#app/lib/db.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { allNumberIds } from "./accounts.server.ts";

/** Has every connected number looked after: is its webhook alive, and was anything lost? One job each, so that one shop's trouble is its own. */
export async function goRound() {
  const ids = await allNumberIds();
  await db.$transaction(async (tx) => {
    for (const accountId of ids) {
      await enqueue(tx, "watch-number", { accountId }, { inOrderOf: accountId });
      await enqueue(tx, "read-changes", { accountId }, { inOrderOf: accountId });
    }
  });
}
