import { changeOf, type AdminRequest, type Change, type Money } from "./admin.ts";
import { nameDraftBuyer, readHold } from "./operations.ts";

/** A draft order that keeps goods from others until then; `until` is null where it keeps nothing. */
export type Hold = { isOrdered: boolean; until: Date | null; total: Money };

/** A hold as Shopify has it: a merchant may have ended or deleted it. */
export async function findHold(admin: AdminRequest, id: string): Promise<Hold | undefined> {
  const { draftOrder } = await admin(readHold, { id });
  if (!draftOrder) return undefined;
  const { status, reserveInventoryUntil: until, totalPriceSet } = draftOrder;
  return {
    isOrdered: status === "COMPLETED",
    until: until === null ? null : new Date(until),
    total: totalPriceSet.presentmentMoney,
  };
}

/** Says whose a held draft order is, and marks it. Safe to repeat; refused for one that is an order already, which has both. */
export async function nameBuyer(
  admin: AdminRequest,
  id: string,
  { customerId, tags }: { customerId: string; tags: string[] },
): Promise<Change<string>> {
  const { draftOrderUpdate: payload } = await admin(nameDraftBuyer, { id, customerId, tags });
  return changeOf(payload, payload?.draftOrder?.id);
}
