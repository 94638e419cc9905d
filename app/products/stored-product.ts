import { z } from "zod";
import type { CatalogueItem } from "./catalogue.ts";

/** A variant as its product's row keeps it. */
export const StoredVariant = z.object({
  variantId: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  sku: z.string().nullable(),
  barcode: z.string().nullable(),
  price: z.string(),
  compareAtPrice: z.string().nullable(),
  available: z.boolean(),
  /** Whether the shop counts it. */
  tracked: z.boolean(),
  /** Null where the shop does not count it, or sells on when it has none left. */
  quantity: z.number().nullable(),
  inventoryItemId: z.string().nullable(),
});
export type StoredVariant = z.infer<typeof StoredVariant>;

/** A product as we keep it. */
export type StoredProduct = {
  productId: string;
  title: string;
  /** Shopify's, or UNPUBLISHED: active, but not in the shop. Only ACTIVE is sold. */
  status: string;
  type: string | null;
  tags: string[];
  /** Shopify's own. */
  updatedAt: Date;
  variants: StoredVariant[];
  /** What it asks of who books it, as the merchant wrote it (see booking.ts); null where it is not booked but bought. */
  booking: string | null;
};

/** What Shopify calls the only variant of a product that has none. */
const onlyVariant = "Default Title";

/** Has it variants to choose from? */
export const hasChoices = ({ variants }: Pick<StoredProduct, "variants">) =>
  variants.some(({ title }) => title !== onlyVariant);

/** The merchant's code for texting is a tag of the product, such as `sms:104`. */
const codeTag = /^sms:\s*(\S.*)$/i;

export function toItems(product: Omit<StoredProduct, "updatedAt" | "status">, currency: string): CatalogueItem[] {
  const shortCode = product.tags.map((tag) => codeTag.exec(tag.trim())?.[1]).find(Boolean) ?? null;
  const tags = product.tags.filter((tag) => !codeTag.test(tag.trim()));
  return product.variants.map((variant) => {
    const isOnly = variant.title === onlyVariant;
    return {
      productId: product.productId,
      variantId: variant.variantId,
      title: product.title,
      variantTitle: isOnly ? null : variant.title,
      options: isOnly ? [] : variant.options,
      sku: variant.sku,
      barcode: variant.barcode,
      shortCode,
      price: variant.price,
      compareAtPrice: variant.compareAtPrice,
      currency,
      available: variant.available,
      quantity: variant.quantity,
      tags,
      ...(product.type && { type: product.type }),
      ...(product.booking !== null && { booking: product.booking }),
    };
  });
}

export const shownStatus = (status: string, isPublished: boolean) => {
  const shown = status.toUpperCase();
  return shown === "ACTIVE" && !isPublished ? "UNPUBLISHED" : shown;
};
