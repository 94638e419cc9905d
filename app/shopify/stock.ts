import type { AdminRequest } from "./admin.ts";
import { readStock } from "./operations.ts";

/** `quantity` is null where the shop does not count it, or sells on when it has none left. */
export type Stock = { available: boolean; quantity: number | null };

/** What is in stock of a variant now, by Shopify's own word. A variant that is gone is not available. */
export async function stockOf(admin: AdminRequest, variantId: string): Promise<Stock> {
  const { productVariant: variant } = await admin(readStock, { id: variantId });
  if (!variant) return { available: false, quantity: 0 };
  const counted = variant.inventoryItem.tracked && variant.inventoryPolicy === "DENY";
  return { available: variant.availableForSale, quantity: counted ? (variant.inventoryQuantity ?? null) : null };
}
