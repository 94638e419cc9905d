import type { AdminRequest } from "#app/shopify/admin.ts";
import {
  readInventoryItem,
  readProduct,
  readProductBooking,
  type ProductFields,
  type ReadProductData,
  type VariantFields,
} from "#app/shopify/operations.ts";
import { shownStatus, type StoredProduct, type StoredVariant } from "./stored-product.ts";

export function toStoredVariant(variant: VariantFields): StoredVariant {
  const { tracked } = variant.inventoryItem;
  return {
    variantId: variant.id,
    title: variant.title,
    options: variant.selectedOptions,
    sku: variant.sku,
    barcode: variant.barcode,
    price: variant.price,
    compareAtPrice: variant.compareAtPrice,
    available: variant.availableForSale,
    tracked,
    quantity: tracked && variant.inventoryPolicy === "DENY" ? (variant.inventoryQuantity ?? null) : null,
    inventoryItemId: variant.inventoryItem.id,
  };
}

export const toStoredProduct = (product: ProductFields, variants: readonly VariantFields[]): StoredProduct => ({
  productId: product.id,
  title: product.title,
  status: shownStatus(product.status, product.publishedAt !== null),
  type: product.productType || null,
  tags: product.tags,
  updatedAt: new Date(product.updatedAt),
  variants: variants.map(toStoredVariant),
  booking: product.booking?.value ?? null,
});

/** A product as it is now, with all its variants (up to 2,048, by pages of 250). Undefined where it is gone. Throws ShopifyError. */
export async function askForProduct(admin: AdminRequest, productId: string): Promise<StoredProduct | undefined> {
  const variants: VariantFields[] = [];
  let after: string | null = null;
  for (;;) {
    const { product }: ReadProductData = await admin(readProduct, { id: productId, after });
    if (!product) return undefined;
    variants.push(...product.variants.nodes);
    if (!product.variants.pageInfo.hasNextPage) return toStoredProduct(product, variants);
    after = product.variants.pageInfo.endCursor;
  }
}

/** What the merchant declared about booking it. Throws ShopifyError. */
export async function askForBooking(admin: AdminRequest, productId: string): Promise<string | null> {
  const { product } = await admin(readProductBooking, { productId });
  return product?.booking?.value ?? null;
}

/** The variant of an inventory item as it is now, and its product. Undefined where it is gone. Throws ShopifyError. */
export async function askForVariant(admin: AdminRequest, inventoryItemId: string) {
  const { inventoryItem } = await admin(readInventoryItem, { id: inventoryItemId });
  const [variant] = inventoryItem?.variants?.nodes ?? [];
  return variant && { productId: variant.product.id, variant: toStoredVariant(variant) };
}
