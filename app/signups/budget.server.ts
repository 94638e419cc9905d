import type { Tx } from "#app/lib/db.server.ts";

export type Budget = {
  key: string;
  /** In any hour, as the clock has it. */
  most: number;
};

const hourMs = 3_600_000;

/**
 * Takes one from each of these budgets, in the caller's transaction; answers the first that is used up. The caller then gives up, and
 * nothing of it was taken. One row a budget and hour, for all processes together.
 */
export async function takeFrom(
  tx: Tx,
  shopId: string,
  budgets: readonly Budget[],
  at: Date,
): Promise<Budget | undefined> {
  const hour = new Date(Math.floor(at.getTime() / hourMs) * hourMs);
  for (const budget of budgets) {
    const taken = await tx.$queryRaw<unknown[]>`
      INSERT INTO "SignUpCount" AS counted ("shopId", "key", "hour", "count")
      VALUES (${shopId}::uuid, ${budget.key}, ${hour}, 1)
      ON CONFLICT ("shopId", "key", "hour") DO UPDATE SET "count" = counted."count" + 1
      WHERE counted."count" < ${budget.most} RETURNING 1`;
    if (taken.length === 0) return budget;
  }
  return undefined;
}
