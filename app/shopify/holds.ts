import { changeOf, type AdminRequest, type Change } from "./admin.ts";
import { nameDraftBuyer } from "./operations.ts";

/** Says whose a held draft order is. Safe to repeat; refused for one that is an order already, which has its customer. */
export async function nameBuyer(admin: AdminRequest, id: string, customerId: string): Promise<Change<string>> {
  const { draftOrderUpdate: payload } = await admin(nameDraftBuyer, { id, customerId });
  return changeOf(payload, payload?.draftOrder?.id);
}
