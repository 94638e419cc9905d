import { z } from "zod";
import { shownStatus, type StoredProduct, type StoredVariant } from "./stored-product.ts";

const id = z.union([z.string(), z.number()]).transform(String);

const WebhookVariant = z.object({
  admin_graphql_api_id: z.string(),
  title: z.string().nullish(),
  price: z.union([z.string(), z.number()]).transform(String),
  compare_at_price: z.union([z.string(), z.number()]).transform(String).nullish(),
  sku: z.string().nullish(),
  barcode: z.string().nullish(),
  inventory_policy: z.string().nullish(),
  inventory_quantity: z.number().nullish(),
  inventory_item_id: id.nullish(),
  option1: z.string().nullish(),
  option2: z.string().nullish(),
  option3: z.string().nullish(),
});
type WebhookVariant = z.infer<typeof WebhookVariant>;

const WebhookProduct = z.object({
  admin_graphql_api_id: z.string().optional(),
  id: id.optional(),
  title: z.string().optional(),
  status: z.string().nullish(),
  published_at: z.string().nullish(),
  product_type: z.string().nullish(),
  tags: z.union([z.string(), z.array(z.string())]).nullish(),
  updated_at: z.string().nullish(),
  options: z.array(z.object({ name: z.string() })).nullish(),
  variants: z.array(WebhookVariant).nullish(),
  variant_gids: z.array(z.unknown()).nullish(),
});

const WebhookInventory = z.object({ inventory_item_id: id });

/** The GID of the product that a products/* webhook is about. Those of deleted ones have but its number. */
export function productIdIn(payload: unknown): string | undefined {
  const read = WebhookProduct.pick({ admin_graphql_api_id: true, id: true }).safeParse(payload);
  if (!read.success) return undefined;
  const { admin_graphql_api_id: gid, id: number } = read.data;
  return gid ?? (number === undefined ? undefined : `gid://shopify/Product/${number}`);
}

/**
 * Reads a products/create, update or delete webhook. `known` are the variants that we keep of that product. Undefined where
 * Shopify must be asked: webhooks leave out variants beyond the hundredth, whether stock is counted, and all of a deleted product.
 * What the merchant declared about booking it is never in them.
 */
export function readProductWebhook(
  payload: unknown,
  productId: string,
  known: readonly StoredVariant[],
): Omit<StoredProduct, "booking"> | undefined {
  const read = WebhookProduct.safeParse(payload);
  if (!read.success) return undefined;
  const { title, variants, variant_gids: gids, updated_at: updatedAt, ...told } = read.data;
  if (!title || !variants || !updatedAt || (gids?.length ?? 0) > variants.length) return undefined;
  const stored = variants.map((variant) => readVariant(variant, told.options ?? [], known));
  const clear = stored.filter((variant) => variant !== undefined);
  if (clear.length < stored.length) return undefined;
  return {
    productId,
    title,
    status: shownStatus(told.status ?? "ACTIVE", told.published_at !== null),
    type: told.product_type || null,
    tags: tagsOf(told.tags ?? ""),
    updatedAt: new Date(updatedAt),
    variants: clear,
  };
}

const tagsOf = (tags: string | string[]) =>
  (Array.isArray(tags) ? tags : tags.split(",")).map((tag) => tag.trim()).filter((tag) => tag !== "");

/** The GID of the inventory item that an inventory_levels/update webhook is about. */
export function readInventoryWebhook(payload: unknown): string | undefined {
  const read = WebhookInventory.safeParse(payload);
  return read.success ? `gid://shopify/InventoryItem/${read.data.inventory_item_id}` : undefined;
}

/** The GID of what a webhook is about. */
export function readGid(payload: unknown): string | undefined {
  const read = z.object({ admin_graphql_api_id: z.string() }).safeParse(payload);
  return read.success ? read.data.admin_graphql_api_id : undefined;
}

/** Undefined where only Shopify can say whether it is for sale. */
function readVariant(
  variant: WebhookVariant,
  options: readonly { name: string }[],
  known: readonly StoredVariant[],
): StoredVariant | undefined {
  const variantId = variant.admin_graphql_api_id;
  const stock = stockOf(
    variant,
    known.find((one) => one.variantId === variantId),
  );
  const item = variant.inventory_item_id;
  return (
    stock && {
      variantId,
      title: variant.title ?? "",
      options: [variant.option1, variant.option2, variant.option3].flatMap((value, place) =>
        value ? [{ name: options[place]?.name ?? `Option ${place + 1}`, value }] : [],
      ),
      sku: variant.sku || null,
      barcode: variant.barcode || null,
      price: variant.price,
      compareAtPrice: variant.compare_at_price ?? null,
      inventoryItemId: item === undefined || item === null ? null : `gid://shopify/InventoryItem/${item}`,
      ...stock,
    }
  );
}

type Stock = Pick<StoredVariant, "available" | "quantity" | "tracked">;

function stockOf(
  { inventory_policy: policy, inventory_quantity: quantity }: WebhookVariant,
  known?: StoredVariant,
): Stock | undefined {
  if (quantity === null || quantity === undefined) return undefined;
  const tracked = known?.tracked ?? (quantity === 0 ? undefined : true);
  if (policy === "continue") return { available: true, quantity: null, tracked: tracked ?? true };
  if (tracked === undefined || (!tracked && quantity !== 0)) return undefined;
  return tracked ? { available: quantity > 0, quantity, tracked } : { available: true, quantity: null, tracked };
}
