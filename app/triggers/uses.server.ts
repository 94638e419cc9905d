import { db, type Tx } from "#app/lib/db.server.ts";
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
}

export async function isUsed(tx: Tx, shopId: string, handle: Trigger): Promise<boolean> {
  const row = await tx.flowTrigger.findUnique({ where: { shopId_handle: { shopId, handle } } });
  return row?.inUse ?? false;
}
