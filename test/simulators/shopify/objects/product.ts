import { gid, numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { invalidId } from "../graphql/errors.ts";
import { money, moneyV2 } from "../money.ts";
import type { Location, Product, Stock, Variant } from "../store/records.ts";
import { countryName, provinceName } from "../trade/countries.ts";
import { availableOf, forSale, onHand, stockAt } from "../trade/inventory.ts";
import { metafieldFields } from "./metafield.ts";

type Level = { id: string; variant: Variant; locationId: string; stock: Stock };

export const productObjects: TypeFields = {
  Product: {
    ...metafieldFields,
    collections: (_product: Product, args: PageArgs, context) => connection([], args, context),
    compareAtPriceRange: () => null,
    defaultCursor: (product: Product) => Buffer.from(product.id).toString("base64url"),
    description: (product: Product, args: { truncateAt?: number | null }) => {
      const text = product.descriptionHtml.replace(/<[^>]+>/g, " ").trim();
      return args.truncateAt ? text.slice(0, args.truncateAt) : text;
    },
    featuredImage: (product: Product) => imageOf(product),
    featuredMedia: (product: Product) => (product.imageUrl ? media(product) : null),
    hasOnlyDefaultVariant: (product: Product) =>
      product.variantIds.length === 1 && product.options[0]?.name === "Title",
    hasOutOfStockVariants: (product: Product, _args: unknown, context) =>
      variantsOf(product, context).some((one) => one.tracked && availableOf(one) <= 0),
    images: (product: Product, args: PageArgs, context) =>
      connection(
        [imageOf(product)].flatMap((one) => one ?? []),
        args,
        context,
      ),
    isGiftCard: () => false,
    legacyResourceId: (product: Product) => numericId(product.id),
    media: (product: Product, args: PageArgs, context) =>
      connection(product.imageUrl ? [media(product)] : [], args, context),
    mediaCount: (product: Product) => ({ count: product.imageUrl ? 1 : 0, precision: "EXACT" }),
    onlineStorePreviewUrl: (product: Product, _args: unknown, context) => productUrl(product, context),
    onlineStoreUrl: (product: Product, _args: unknown, context) =>
      product.publishedAt ? productUrl(product, context) : null,
    options: (product: Product, args: { first?: number | null }) =>
      product.options.slice(0, args.first ?? undefined).map((option, index) => ({ ...option, position: index + 1 })),
    priceRange: (product: Product, _args: unknown, context) => priceRange(product, context),
    priceRangeV2: (product: Product, _args: unknown, context) => priceRange(product, context),
    publishedOnCurrentPublication: (product: Product) => product.publishedAt !== null,
    requiresSellingPlan: () => false,
    seo: () => ({ title: null, description: null }),
    templateSuffix: () => null,
    totalInventory: (product: Product, _args: unknown, context) =>
      variantsOf(product, context).reduce((sum, one) => sum + availableOf(one), 0),
    tracksInventory: (product: Product, _args: unknown, context) =>
      variantsOf(product, context).some((one) => one.tracked),
    variants: (product: Product, args: PageArgs, context) => connection(variantsOf(product, context), args, context),
    variantsCount: (product: Product) => ({ count: product.variantIds.length, precision: "EXACT" }),
  },
  ProductOption: {
    optionValues: (option: { id: string; values: string[] }) =>
      option.values.map((name, index) => ({
        id: gid("ProductOptionValue", numericId(option.id) * 100 + index),
        name,
        hasVariants: true,
      })),
  },
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
  InventoryItem: {
    createdAt: ({ variant }: { variant: Variant }) => variant.createdAt,
    inventoryLevel: ({ variant }: { variant: Variant }, args: { locationId: string }) =>
      level(variant, args.locationId),
    inventoryLevels: ({ variant }: { variant: Variant }, args: PageArgs, context) =>
      connection(
        Object.keys(variant.stock).flatMap((locationId) => level(variant, locationId) ?? []),
        args,
        context,
      ),
    legacyResourceId: ({ variant }: { variant: Variant }) => numericId(variant.inventoryItemId),
    locationsCount: ({ variant }: { variant: Variant }) => ({
      count: Object.keys(variant.stock).length,
      precision: "EXACT",
    }),
    requiresShipping: ({ variant }: { variant: Variant }) => variant.requiresShipping,
    sku: ({ variant }: { variant: Variant }) => variant.sku,
    tracked: ({ variant }: { variant: Variant }) => variant.tracked,
    unitCost: () => null,
    updatedAt: ({ variant }: { variant: Variant }) => variant.updatedAt,
    variant: ({ variant }: { variant: Variant }) => variant,
    variants: ({ variant }: { variant: Variant }, args: PageArgs, context) =>
      connection([variant], { first: args.first ?? 1 }, context),
  },
  InventoryLevel: {
    canDeactivate: () => false,
    deactivationAlert: () => null,
    isActive: () => true,
    createdAt: ({ variant }: Level) => variant.createdAt,
    updatedAt: ({ stock }: Level) => stock.updatedAt,
    item: ({ variant }: Level) => ({ id: variant.inventoryItemId, variant }),
    location: ({ locationId }: Level, _args: unknown, context) => context.store.tables.locations.get(locationId),
    quantities: (one: Level, args: { names: string[] }) => args.names.map((name) => quantity(one, name)),
  },
  Location: {
    ...metafieldFields,
    activatable: () => false,
    address: addressOf,
    addressVerified: () => true,
    deactivatable: () => false,
    deactivatedAt: () => null,
    deletable: () => false,
    fulfillsOnlineOrders: () => true,
    hasActiveInventory: () => true,
    isFulfillmentService: () => false,
    isPrimary: () => true,
    legacyResourceId: (location: Location) => numericId(location.id),
    shipsInventory: () => true,
    updatedAt: (location: Location) => location.createdAt,
  },
};

export function variantsOf(product: Product, context: Pick<Context, "store">): Variant[] {
  return product.variantIds.flatMap((id) => context.store.tables.variants.get(id) ?? []);
}

export function imageOf(product: Product) {
  if (!product.imageUrl) return null;
  const { imageUrl: url, title: altText } = product;
  return {
    id: gid("ProductImage", numericId(product.id)),
    url,
    src: url,
    originalSrc: url,
    transformedSrc: url,
    altText,
    width: 800,
    height: 800,
    thumbhash: null,
  };
}

export function level(variant: Variant, locationId: string): Level | null {
  const stock = stockAt(variant, locationId);
  const id = `${gid("InventoryLevel", numericId(locationId))}?inventory_item_id=${numericId(variant.inventoryItemId)}`;
  return stock && { id, variant, locationId, stock };
}

function quantity({ id, stock }: Level, name: string) {
  const known: Record<string, number> = {
    ...{ available: stock.available, committed: stock.committed, reserved: stock.reserved, on_hand: onHand(stock) },
    ...{ incoming: 0, damaged: 0, safety_stock: 0, quality_control: 0 },
  };
  const amount = known[name];
  if (amount === undefined) throw invalidId(name);
  return {
    id: id.replace("InventoryLevel", "InventoryQuantity") + `&name=${name}`,
    name,
    quantity: amount,
    updatedAt: stock.updatedAt,
  };
}

function media(product: Product) {
  const image = imageOf(product);
  return {
    __typename: "MediaImage",
    id: gid("MediaImage", numericId(product.id)),
    alt: product.title,
    image,
    mediaContentType: "IMAGE",
    preview: { image, status: "READY" },
    status: "READY",
    fileStatus: "READY",
    mimeType: "image/jpeg",
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
  };
}

function priceRange(product: Product, context: Context) {
  const prices = variantsOf(product, context).map((one) => one.price);
  const currency = context.store.shop.currencyCode;
  return {
    minVariantPrice: moneyV2(Math.min(...prices), currency),
    maxVariantPrice: moneyV2(Math.max(...prices), currency),
  };
}

function productUrl(product: Product, context: Context): string {
  return `https://${context.store.shop.host}/products/${product.handle}`;
}

function addressOf(location: Location) {
  const { address1, city, zip, provinceCode, countryCode } = location;
  const province = provinceName(countryCode, provinceCode);
  const country = countryName(countryCode);
  const formatted = [address1, `${city} ${provinceCode} ${zip}`, country];
  return {
    address1,
    address2: null,
    city,
    zip,
    provinceCode,
    countryCode,
    province,
    country,
    formatted,
    phone: null,
    latitude: null,
    longitude: null,
  };
}
