import { DateTime } from "luxon";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";

/** When the day's texts are set off, by the shop's clock: late enough to be read, early enough to wait for a better hour. */
const morning = 9;

/**
 * Begins the day in every shop whose clock says that its morning has come: once a day, in one transaction with noting so, whichever machine
 * is first. After an outage a day that is over is not begun any more.
 */
export async function beginDays(): Promise<void> {
  const shops = await db.shop.findMany({
    where: { uninstalledAt: null },
    select: { id: true, timeZone: true, dayBegun: true },
  });
  for (const { id, timeZone, dayBegun } of shops) {
    const local = DateTime.fromJSDate(now()).setZone(timeZone);
    const today = local.isValid ? local : DateTime.fromJSDate(now()).toUTC();
    const day = today.toISODate()!;
    if (today.hour >= morning && (dayBegun ?? "") < day) await beginDay(id, day);
  }
}

const beginDay = (shopId: string, day: string) =>
  db.$transaction(async (tx) => {
    const { count } = await tx.shop.updateMany({
      where: { id: shopId, OR: [{ dayBegun: null }, { dayBegun: { lt: day } }] },
      data: { dayBegun: day },
    });
    if (count > 0) await enqueue(tx, "run-daily", { shopId, day });
  });
