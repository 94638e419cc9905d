import { numericId } from "../gid.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { money } from "../money.ts";
import type { Product, Variant } from "../store/records/goods.ts";
import { availableOf, forSale } from "../trade/inventory.ts";
import { metafieldFields } from "./metafield.ts";

export const variantObjects: TypeFields = {
  ProductVariant: {
    ...metafieldFields,
    availableForSale: forSale,
    compareAtPrice: (variant: Variant) => (variant.compareAtPrice === null ? null : money(variant.compareAtPrice)),
    defaultCursor: (variant: Variant) => Buffer.from(variant.id).toString("base64url"),
    displayName: (variant: Variant, _args: unknown, context) =>
      `${context.store.tables.products.get(variant.productId)?.title} - ${variant.title}`,
    image: () => null,
    inventoryItem: (variant: Variant) => ({ id: variant.inventoryItemId, variant }),
    inventoryQuantity: availableOf,
    legacyResourceId: (variant: Variant) => numericId(variant.id),
    price: (variant: Variant) => money(variant.price),
    product: (variant: Variant, _args: unknown, context) => context.store.tables.products.get(variant.productId),
    requiresComponents: () => false,
    sellableOnlineQuantity: (variant: Variant) => Math.max(0, availableOf(variant)),
    showUnitPrice: () => false,
    unitPrice: () => null,
    unitPriceMeasurement: () => null,
  },
};

export function variantsOf(product: Product, context: Pick<Context, "store">): Variant[] {
  return product.variantIds.flatMap((id) => context.store.tables.variants.get(id) ?? []);
}
