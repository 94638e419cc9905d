import { db, type Tx } from "#app/lib/db.server.ts";
import { ShortMemory } from "#app/lib/short-memory.server.ts";
import { triggersNamed, type Trigger } from "./trigger.ts";

export type Use = { shopId: string; named: string; inUse: boolean; at: Date };

/** Keeps whether a shop's workflows begin with a trigger. Flow's notices may overtake each other: the newest holds. */
export async function noteUse({ shopId, named, inUse, at }: Use): Promise<void> {
  const meant = triggersNamed(named);
  // Of a trigger that we cannot tell, "no longer" is said of none.
  if (meant.length > 1 && !inUse) return;
  for (const handle of meant)
    await db.$executeRaw`
      INSERT INTO "FlowTrigger" ("shopId", "handle", "inUse", "saidAt") VALUES (${shopId}::uuid, ${handle}, ${inUse}, ${at})
      ON CONFLICT ("shopId", "handle") DO UPDATE SET "inUse" = EXCLUDED."inUse", "saidAt" = EXCLUDED."saidAt"
      WHERE "FlowTrigger"."saidAt" < EXCLUDED."saidAt"`;
  used.forget();
}

/** The triggers that a shop's workflows begin with: every text asks. */
const used = new ShortMemory<ReadonlySet<string>>();

export async function isUsed(tx: Tx, shopId: string, handle: Trigger): Promise<boolean> {
  const inUse = await used.recall(shopId, async () => {
    const rows = await tx.flowTrigger.findMany({ where: { shopId, inUse: true }, select: { handle: true } });
    return new Set(rows.map((row) => row.handle));
  });
  return inUse.has(handle);
}
