import { gid, numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { moneyV2 } from "../money.ts";
import type { Product } from "../store/records/goods.ts";
import { availableOf } from "../trade/inventory.ts";
import { metafieldFields } from "./metafield.ts";
import { variantsOf } from "./variant.ts";

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
};

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
