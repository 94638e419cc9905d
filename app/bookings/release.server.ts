import { deleteDraft, findDraft } from "#app/shopify/draft-orders.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { findShopById } from "#app/shops/find.server.ts";

/** Gives back what a draft order holds, unless it has become an order. Safe to repeat. Throws ShopifyError. */
export async function releaseHold(shopId: string, draftId: string): Promise<void> {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt) return;
  const admin = adminFor(shop.domain);
  const draft = await findDraft(admin, draftId);
  if (draft && draft.status !== "COMPLETED") await deleteDraft(admin, draftId);
}
