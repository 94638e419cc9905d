import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots } from "../graphql/context.ts";
import { notImplemented } from "../graphql/errors.ts";
import { inOrder, type SortValue } from "../graphql/order-of.ts";
import { type Searchable, searcher } from "../graphql/search.ts";
import { variantsOf } from "../objects/variant.ts";
import type { Product, Variant } from "../store/records/goods.ts";
import { availableOf } from "../trade/inventory.ts";

type SearchArgs = PageArgs & { query?: string | null; sortKey: string };
type Identifier = { id?: string; handle?: string; customId?: unknown };

export const productQueries: Roots = {
  product: ({ id }: { id: string }, { store }) => store.tables.products.get(id),
  productByHandle: ({ handle }: { handle: string }, { store }) =>
    store.tables.products.find((one) => one.handle === handle),
  productByIdentifier: ({ identifier }: { identifier: Identifier }, { store }) => {
    if (identifier.id) return store.tables.products.get(identifier.id);
    if (identifier.handle) return store.tables.products.find((one) => one.handle === identifier.handle);
    throw notImplemented("finding a product by customId");
  },
  products: (args: SearchArgs, context) => {
    const found = foundProducts(args.query, context, "products");
    return connection(
      inOrder(found, args.sortKey, productKeys(context, Boolean(args.query)), "products"),
      args,
      context,
    );
  },
  productsCount: (args: { query?: string | null }, context) => ({
    count: foundProducts(args.query, context, "productsCount").length,
    precision: "EXACT",
  }),
  productVariant: ({ id }: { id: string }, { store }) => store.tables.variants.get(id),
  productVariantByIdentifier: ({ identifier }: { identifier: Identifier }, { store }) => {
    if (identifier.id) return store.tables.variants.get(identifier.id);
    throw notImplemented("finding a variant by customId");
  },
  productVariants: (args: SearchArgs, context) => {
    const found = foundVariants(args.query, context, "productVariants");
    return connection(inOrder(found, args.sortKey, variantKeys, "productVariants"), args, context);
  },
  productVariantsCount: (args: { query?: string | null }, context) => ({
    count: foundVariants(args.query, context, "productVariantsCount").length,
    precision: "EXACT",
  }),
  inventoryItem: ({ id }: { id: string }, { store }) => {
    const variant = store.tables.variants.find((one) => one.inventoryItemId === id);
    return variant && { id, variant };
  },
  inventoryItems: (args: PageArgs & { query?: string | null }, context) => {
    const items = context.store.tables.variants.search(searcher(args.query, itemSearch, context, "inventoryItems"));
    return connection(
      items.map((variant) => ({ id: variant.inventoryItemId, variant })),
      args,
      context,
    );
  },
  location: ({ id }: { id?: string | null }, { store }) => (id ? store.tables.locations.get(id) : store.location),
  locations: (args: PageArgs, context) => connection(context.store.tables.locations.all(), args, context),
};

const productSearch = (context: Context): Searchable<Product> => ({
  text: (one) => [
    one.title,
    one.vendor,
    one.productType,
    ...one.tags,
    ...variantsOf(one, context).flatMap((v) => [v.sku, v.barcode]),
  ],
  filters: {
    id: (one) => numericId(one.id),
    title: (one) => one.title,
    handle: (one) => one.handle,
    status: (one) => one.status,
    tag: (one) => one.tags,
    vendor: (one) => one.vendor,
    product_type: (one) => one.productType,
    sku: (one) => variantsOf(one, context).map((variant) => variant.sku),
    barcode: (one) => variantsOf(one, context).map((variant) => variant.barcode),
    price: (one) => variantsOf(one, context).map((variant) => variant.price / 100),
    inventory_total: (one) => variantsOf(one, context).reduce((sum, variant) => sum + availableOf(variant), 0),
    out_of_stock_somewhere: (one) => variantsOf(one, context).some((variant) => availableOf(variant) <= 0),
    published_status: (one) => (one.publishedAt ? ["published", "visible", "online_store"] : ["unpublished", "hidden"]),
    created_at: (one) => one.createdAt,
    updated_at: (one) => one.updatedAt,
    published_at: (one) => one.publishedAt,
  },
});

const variantSearch = (context: Context): Searchable<Variant> => {
  const product = (one: Variant) => context.store.tables.products.get(one.productId);
  return {
    text: (one) => [product(one)?.title ?? null, one.title, one.sku, one.barcode],
    filters: {
      id: (one) => numericId(one.id),
      sku: (one) => one.sku,
      barcode: (one) => one.barcode,
      title: (one) => [one.title, product(one)?.title ?? null],
      product_id: (one) => numericId(one.productId),
      product_ids: (one) => numericId(one.productId),
      product_status: (one) => product(one)?.status ?? null,
      product_type: (one) => product(one)?.productType ?? null,
      vendor: (one) => product(one)?.vendor ?? null,
      tag: (one) => product(one)?.tags ?? [],
      option1: (one) => one.selectedOptions[0]?.value ?? null,
      option2: (one) => one.selectedOptions[1]?.value ?? null,
      inventory_quantity: availableOf,
      updated_at: (one) => one.updatedAt,
    },
  };
};

const itemSearch: Searchable<Variant> = {
  text: (one) => [one.sku],
  filters: { id: (one) => numericId(one.inventoryItemId), sku: (one) => one.sku, updated_at: (one) => one.updatedAt },
};

function foundProducts(query: string | null | undefined, context: Context, path: string): Product[] {
  return context.store.tables.products.search(searcher(query, productSearch(context), context, path));
}

function foundVariants(query: string | null | undefined, context: Context, path: string): Variant[] {
  return context.store.tables.variants.search(searcher(query, variantSearch(context), context, path));
}

const productKeys = (context: Context, searched: boolean): Record<string, SortValue<Product>> => ({
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => (searched ? one.title.length : numericId(one.id)),
  TITLE: (one) => one.title.toLowerCase(),
  CREATED_AT: (one) => one.createdAt,
  UPDATED_AT: (one) => one.updatedAt,
  PUBLISHED_AT: (one) => one.publishedAt,
  VENDOR: (one) => one.vendor,
  PRODUCT_TYPE: (one) => one.productType,
  INVENTORY_TOTAL: (one) => variantsOf(one, context).reduce((sum, variant) => sum + availableOf(variant), 0),
});

const variantKeys: Record<string, SortValue<Variant>> = {
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => numericId(one.id),
  SKU: (one) => one.sku,
  TITLE: (one) => one.title,
  NAME: (one) => one.title,
  FULL_TITLE: (one) => one.title,
  POSITION: (one) => one.position,
  INVENTORY_QUANTITY: availableOf,
};
