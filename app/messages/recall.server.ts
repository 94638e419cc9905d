import { now } from "#app/lib/clock.server.ts";
import type { Tx } from "#app/lib/db.server.ts";

/**
 * Takes back the texts of these causes that no network has been given yet: what they say is no longer so. Returns the causes of
 * those, which may have a text again.
 */
export async function recallTexts(tx: Tx, shopId: string, causes: readonly string[]): Promise<string[]> {
  const waiting = await tx.message.findMany({
    where: { shopId, cause: { in: [...causes] }, direction: "out", status: { in: ["queued", "errored"] } },
    select: { id: true, cause: true },
  });
  const recalled: string[] = [];
  for (const { id, cause } of waiting) {
    const { count } = await tx.message.updateMany({
      where: { id, status: { in: ["queued", "errored"] } },
      data: { status: "refused", verdict: "outdated", reason, cause: null, sealedText: null, endedAt: now() },
    });
    if (count > 0 && cause) recalled.push(cause);
  }
  return recalled;
}

const reason = "Not sent: what it says was no longer so before it could be sent";
