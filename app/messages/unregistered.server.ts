import { findGateway } from "#app/gateways/find.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";

const day = 24 * 3_600_000;

/** How many texts of the last 24 hours carriers refused since the number, or its campaign, is not registered. */
export async function countUnregistered(shopId: string): Promise<number> {
  const failed = await db.message.groupBy({
    by: ["gateway", "errorCode"],
    where: { shopId, status: "failed", createdAt: { gt: new Date(now().getTime() - day) } },
    _count: true,
  });
  return failed
    .filter(({ gateway, errorCode }) => findGateway(gateway)?.reasonOf?.(errorCode ?? "") === "unregistered")
    .reduce((sum, { _count }) => sum + _count, 0);
}
