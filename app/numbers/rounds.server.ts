import { db } from "#app/lib/db.server.ts";
import { uuidOf } from "#app/lib/id.server.ts";
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

/** After a start it takes so long until the doors are open; whatever starts meanwhile has the same round made. */
const afterStartMs = 5_000;

/** Has a round made once this process serves: while all doors were shut, networks told of texts in vain. */
export async function askForRound() {
  const moment = Math.floor(Date.now() / afterStartMs) + 2;
  const when = { runAt: new Date(moment * afterStartMs), id: uuidOf(`round ${moment}`) };
  await db.$transaction((tx) => enqueue(tx, "watch-numbers", {}, when));
}
