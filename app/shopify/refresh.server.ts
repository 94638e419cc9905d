import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { sessionFor } from "./tokens.server.ts";

const minuteMs = 60_000;
const aheadMs = 15 * minuteMs;
/** A token that could not be renewed for a day waits for its merchant to open the app. */
const tryForMs = 24 * 60 * minuteMs;
const most = 5_000;
const atOnce = 4;

/** Renews every shop's token that expires within a quarter of an hour. One that fails does not keep the others from it. */
export async function refreshExpiring(): Promise<{ renewed: number; failed: number }> {
  const at = now().getTime();
  const due = await db.session.findMany({
    where: {
      isOnline: false,
      refreshToken: { not: null },
      expiresAt: { gt: new Date(at - tryForMs), lt: new Date(at + aheadMs) },
    },
    orderBy: { expiresAt: "asc" },
    take: most,
    select: { shop: true },
  });
  const result = { renewed: 0, failed: 0 };
  const shops = due.values();
  const work = async () => {
    for (const { shop } of shops) result[(await renew(shop)) ? "renewed" : "failed"]++;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return result;
}

async function renew(shop: string): Promise<boolean> {
  try {
    await sessionFor(shop, { aheadMs, strict: true });
    return true;
  } catch (error) {
    log.warn({ shop, err: error }, "a token could not be renewed ahead of time");
    return false;
  }
}
