import { z } from "zod";
import { db, type Tx } from "#app/lib/db.server.ts";
import { storable } from "#app/shopify/exact-json.ts";
import { StoredVariant, type StoredProduct } from "./stored-product.ts";

/**
 * Keeps these products. What was true at `asOf` revives a product that was gone before then; it never overwrites what Shopify
 * changed later.
 */
export const saveProducts = (shopId: string, products: readonly StoredProduct[], asOf: Date) =>
  changing(shopId, async (tx, changedAt) => {
    await tx.$executeRaw`
      INSERT INTO "Product" AS old
        ("shopId", "productId", "title", "status", "type", "tags", "variants", "booking", "updatedAt", "changedAt")
      SELECT ${shopId}::uuid, "productId", "title", "status", "type", "tags", "variants", "booking", "updatedAt", ${changedAt}
      FROM jsonb_to_recordset(${storable(JSON.stringify(products))}::jsonb) AS told("productId" text, "title" text,
        "status" text, "type" text, "tags" text[], "variants" jsonb, "booking" text, "updatedAt" timestamptz)
      ON CONFLICT ("shopId", "productId") DO UPDATE SET
        "title" = EXCLUDED."title", "status" = EXCLUDED."status", "type" = EXCLUDED."type", "tags" = EXCLUDED."tags",
        "variants" = EXCLUDED."variants", "booking" = EXCLUDED."booking", "updatedAt" = EXCLUDED."updatedAt", "deletedAt" = NULL,
        "changedAt" = CASE WHEN (old."title", old."status", old."type", old."tags", old."variants", old."booking", old."deletedAt")
          IS DISTINCT FROM (EXCLUDED."title", EXCLUDED."status", EXCLUDED."type", EXCLUDED."tags", EXCLUDED."variants", EXCLUDED."booking", NULL)
          THEN EXCLUDED."changedAt" ELSE old."changedAt" END
      WHERE old."updatedAt" <= EXCLUDED."updatedAt" AND (old."deletedAt" IS NULL OR old."deletedAt" < ${asOf})`;
  });

/** A product that was deleted: kept as such, so that an older word of it, come late, does not bring it back. */
export const endProduct = (shopId: string, productId: string, at: Date) =>
  changing(shopId, async (tx, changedAt) => {
    await tx.product.updateMany({ where: { shopId, productId, deletedAt: null }, data: { deletedAt: at, changedAt } });
  });

/** Of all that was there at `asOf`, only these products are left. Returns how many went. */
export const endAllBut = (shopId: string, productIds: readonly string[], asOf: Date) =>
  changing(
    shopId,
    (tx, changedAt) => tx.$executeRaw`
      UPDATE "Product" SET "deletedAt" = ${asOf}, "changedAt" = ${changedAt}
      WHERE "shopId" = ${shopId}::uuid AND "deletedAt" IS NULL AND "updatedAt" <= ${asOf}
        AND NOT "productId" = ANY(${productIds})`,
  );

/** Puts a variant in the place of what was known of it. Returns false where its product is not known to have it. */
export const saveVariant = (shopId: string, productId: string, variant: StoredVariant) =>
  changing(shopId, async (tx, changedAt) => {
    const row = await tx.product.findUnique({ where: { shopId_productId: { shopId, productId } } });
    const known = row ? readVariants(row.variants) : [];
    const variants = known.map((one) => (one.variantId === variant.variantId ? variant : one));
    if (!row || !known.some(({ variantId }) => variantId === variant.variantId)) return false;
    if (JSON.stringify(known) === JSON.stringify(variants)) return true;
    await tx.product.update({ where: { shopId_productId: { shopId, productId } }, data: { variants, changedAt } });
    return true;
  });

export async function findVariants(shopId: string, productId: string): Promise<StoredVariant[]> {
  const row = await db.product.findUnique({
    where: { shopId_productId: { shopId, productId } },
    select: { variants: true },
  });
  return row ? readVariants(row.variants) : [];
}

export const readVariants = (variants: unknown): StoredVariant[] => z.array(StoredVariant).catch([]).parse(variants);

/**
 * Changes a shop's products one at a time, each at a later `changedAt` than the last: whoever has read up to one `changedAt`
 * has missed nothing before it.
 */
function changing<Result>(shopId: string, change: (tx: Tx, changedAt: Date) => Promise<Result>): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`products ${shopId}`}, 0))`;
    const [stamp] = await tx.$queryRaw<{ at: Date }[]>`
      SELECT greatest(date_trunc('milliseconds', clock_timestamp()), max("changedAt") + interval '1 millisecond') AS at
      FROM "Product" WHERE "shopId" = ${shopId}::uuid`;
    if (!stamp) throw new Error("PostgreSQL did not tell the time");
    return change(tx, stamp.at);
  });
}
