import { db } from "#app/lib/db.server.ts";
import type { CatalogueItem } from "./catalogue.ts";
import { readVariants } from "./save.server.ts";
import { toItems } from "./stored-product.ts";

/** One product as we last heard of it: what of it is for sale (nothing of a draft), and whether it is gone for good. */
export async function readItems(
  shop: { id: string; currency: string },
  productId: string,
): Promise<{ items: CatalogueItem[]; isDeleted: boolean }> {
  const row = await db.product.findUnique({ where: { shopId_productId: { shopId: shop.id, productId } } });
  const isSold = row?.status === "ACTIVE" && row.deletedAt === null;
  return {
    items: isSold ? toItems({ ...row, variants: readVariants(row.variants) }, shop.currency) : [],
    isDeleted: Boolean(row?.deletedAt),
  };
}
