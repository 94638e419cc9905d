import { type Gid, numericId } from "../../gid.ts";
import { money } from "../../money.ts";
import type { Product, Variant } from "../../store/records/goods.ts";
import type { Store } from "../../store/store.ts";

export function productPayload(store: Store, product: Product) {
  const variants = product.variantIds.flatMap((id) => store.tables.variants.get(id) ?? []);
  const image = product.imageUrl && imageOf(product, product.imageUrl);
  return {
    admin_graphql_api_id: product.id,
    body_html: product.descriptionHtml,
    created_at: product.createdAt,
    handle: product.handle,
    id: numericId(product.id),
    product_type: product.productType,
    published_at: product.publishedAt,
    template_suffix: null,
    title: product.title,
    updated_at: product.updatedAt,
    vendor: product.vendor,
    status: product.status.toLowerCase(),
    published_scope: "web",
    tags: product.tags.join(", "),
    variants: variants.map((variant) => ({
      ...variantPayload(variant),
      inventory_item_id: numericId(variant.inventoryItemId),
    })),
    options: product.options.map((option, index) => ({
      name: option.name,
      id: numericId(option.id),
      product_id: numericId(product.id),
      position: index + 1,
      values: option.values,
    })),
    images: image ? [image] : [],
    image: image || null,
    media: [],
    variant_gids: variants.map((variant) => ({ admin_graphql_api_id: variant.id, updated_at: variant.updatedAt })),
    has_variants_that_requires_components: false,
    category: null,
  };
}

/** One variant, as variants/in_stock and variants/out_of_stock tell it. */
export function variantPayload(variant: Variant) {
  const quantity = Object.values(variant.stock).reduce((sum, stock) => sum + stock.available, 0);
  const [option1, option2, option3] = variant.selectedOptions.map((option) => option.value);
  return {
    id: numericId(variant.id),
    product_id: numericId(variant.productId),
    title: variant.title,
    price: money(variant.price),
    position: variant.position,
    inventory_policy: variant.inventoryPolicy.toLowerCase(),
    compare_at_price: variant.compareAtPrice === null ? null : money(variant.compareAtPrice),
    option1: option1 ?? null,
    option2: option2 ?? null,
    option3: option3 ?? null,
    created_at: variant.createdAt,
    updated_at: variant.updatedAt,
    taxable: variant.taxable,
    barcode: variant.barcode,
    sku: variant.sku,
    inventory_quantity: quantity,
    old_inventory_quantity: quantity,
    admin_graphql_api_id: variant.id,
    image_id: null,
  };
}

export function inventoryLevelPayload(variant: Variant, locationId: Gid) {
  const stock = variant.stock[locationId];
  const item = numericId(variant.inventoryItemId);
  return {
    inventory_item_id: item,
    location_id: numericId(locationId),
    available: stock?.available ?? 0,
    updated_at: stock?.updatedAt ?? variant.updatedAt,
    admin_graphql_api_id: `gid://shopify/InventoryLevel/${numericId(locationId)}?inventory_item_id=${item}`,
  };
}

function imageOf(product: Product, src: string) {
  return {
    id: numericId(product.id),
    alt: product.title,
    position: 1,
    product_id: numericId(product.id),
    created_at: product.createdAt,
    updated_at: product.updatedAt,
    admin_graphql_api_id: `gid://shopify/MediaImage/${numericId(product.id)}`,
    width: 800,
    height: 800,
    src,
    variant_ids: [],
  };
}
