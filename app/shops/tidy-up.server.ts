import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";

const day = 86_400_000;
/** Longer than Shopify retries a webhook (4 hours) and than a merchant asks "what became of that?". */
const storeEventsForMs = 30 * day;
const codesForMs = 90 * day;
/** Whoever tries it again tomorrow begins anew. */
const rehearsalsForMs = day;

/** Removes what has served its purpose: it holds personal data, and grows without end. */
export async function tidyUp() {
  const before = (ms: number) => new Date(now().getTime() - ms);
  await db.storeEvent.deleteMany({ where: { receivedAt: { lt: before(storeEventsForMs) }, doneAt: { not: null } } });
  await db.code.deleteMany({ where: { createdAt: { lt: before(codesForMs) } } });
  await db.rehearsal.deleteMany({ where: { updatedAt: { lt: before(rehearsalsForMs) } } });
}
