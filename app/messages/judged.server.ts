import { setTimeout as wait } from "node:timers/promises";
import { db } from "#app/lib/db.server.ts";

const withinMs = 2_000;
const betweenLooksMs = 40;

/**
 * A text with what the send gate said of it. The gate is asked by whichever process sends: mostly it has spoken before whoever waits must
 * be answered; where it has not, `verdict` is null.
 */
export async function judged(shopId: string, id: string) {
  const until = performance.now() + withinMs;
  for (;;) {
    const row = await db.message.findFirstOrThrow({ where: { id, shopId }, omit: { sealedText: true } });
    if (row.verdict !== null || performance.now() > until) return row;
    await wait(betweenLooksMs);
  }
}
