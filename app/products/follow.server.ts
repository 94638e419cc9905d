import { now } from "#app/lib/clock.server.ts";
import { log } from "#app/lib/log.server.ts";
import { refusals } from "#app/shopify/admin.ts";
import { everyProduct, readBulkOperation, startBulkQuery } from "#app/shopify/operations.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { inBatches, linesIn, productsIn } from "./bulk-lines.ts";
import { askForBooking, askForProduct, askForVariant } from "./from-admin.ts";
import { productIdIn, readGid, readInventoryWebhook, readProductWebhook } from "./from-webhook.ts";
import { endAllBut, endProduct, findVariants, saveProducts, saveVariant } from "./save.server.ts";
import { hasChoices } from "./stored-product.ts";

const batchSize = 500;
const downloadMs = 10 * 60_000;

/**
 * Has Shopify list every product of a shop. It tells when the list is ready (bulk_operations/finish), which `applyProductsRead`
 * then reads. Safe to repeat: while one list is being made, no other is asked for. Throws ShopifyError.
 */
export async function requestFullSync(shopId: string): Promise<void> {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt) return;
  const { bulkOperationRunQuery: started } = await adminFor(shop.domain)(startBulkQuery, { query: everyProduct });
  const refused = refusals(started);
  const isBusy = refused.some(({ code }) => code === "OPERATION_IN_PROGRESS");
  if (refused.length > 0 && !isBusy) throw new Error(`Shopify will not list the products: ${refused[0]?.message}`);
  log.info({ shop: shop.domain, operation: started?.bulkOperation?.id, isBusy }, "asked for the list of products");
}

/** Reads the list of all products that has become ready. Returns what became of it. Throws where it could not be read. */
export async function applyProductsRead(shop: Shop, payload: unknown): Promise<string> {
  const id = readGid(payload);
  if (id === undefined) return "no list is named";
  const { bulkOperation: list } = await adminFor(shop.domain)(readBulkOperation, { id });
  if (!list?.query.includes("EveryProduct")) return "not a list of products";
  if (list.status !== "COMPLETED")
    return `the list of products is ${list.status}: ${list.errorCode ?? "no reason given"}`;
  const asOf = new Date(list.createdAt);
  const pieces = list.url ? await download(list.url) : noPieces();
  const { read, gone } = await applyBulkResult(shop.id, pieces, { asOf, objects: Number(list.objectCount) });
  return `read ${read} products, ${gone} gone`;
}

/**
 * Keeps the products of a list as it streams in, some 500 at a time, and ends those that it does not hold.
 * Throws, and ends none, where the list breaks off: `objects` says how many lines it must have.
 */
export async function applyBulkResult(
  shopId: string,
  pieces: AsyncIterable<string>,
  { asOf, objects }: { asOf: Date; objects: number },
): Promise<{ read: number; gone: number }> {
  let lines = 0;
  const counted = async function* () {
    for await (const line of linesIn(pieces)) {
      lines += 1;
      yield line;
    }
  };
  const productIds: string[] = [];
  for await (const batch of inBatches(productsIn(counted()), batchSize)) {
    await saveProducts(shopId, batch, asOf);
    productIds.push(...batch.map(({ productId }) => productId));
  }
  if (lines !== objects) throw new Error(`The list of products broke off after ${lines} of ${objects} lines`);
  return { read: productIds.length, gone: await endAllBut(shopId, productIds, asOf) };
}

async function download(url: string): Promise<AsyncIterable<string>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(downloadMs) });
  if (!response.ok || !response.body) throw new Error(`The list of products did not come: ${response.status}`);
  return response.body.pipeThrough(new TextDecoderStream());
}

async function* noPieces(): AsyncGenerator<string> {}

/**
 * Follows a products/create, products/update or products/delete webhook. Asks Shopify only for what the webhook leaves out.
 * Returns what became of it. Throws ShopifyError.
 */
export async function applyProductUpdate(shop: Shop, payload: unknown): Promise<string> {
  const productId = productIdIn(payload);
  if (productId === undefined) return "no product is named";
  const told = readProductWebhook(payload, productId, await findVariants(shop.id, productId));
  if (!told) return refresh(shop, productId);
  // Where there is nothing to choose there are no days and hours to book.
  const booking = hasChoices(told) ? await askForBooking(adminFor(shop.domain), productId) : null;
  await saveProducts(shop.id, [{ ...told, booking }], told.updatedAt);
  return "kept the product";
}

/** Follows an inventory_levels/update webhook: it tells of one place only, so Shopify is asked for the sum. Throws ShopifyError. */
export async function applyInventoryLevel(shop: Shop, payload: unknown): Promise<string> {
  const inventoryItemId = readInventoryWebhook(payload);
  if (inventoryItemId === undefined) return "no stock is named";
  const found = await askForVariant(adminFor(shop.domain), inventoryItemId);
  if (!found) return "of no product";
  const isKnown = await saveVariant(shop.id, found.productId, found.variant);
  return isKnown ? "kept the stock" : refresh(shop, found.productId);
}

async function refresh(shop: Shop, productId: string): Promise<string> {
  const askedAt = now();
  const product = await askForProduct(adminFor(shop.domain), productId);
  if (!product) {
    await endProduct(shop.id, productId, askedAt);
    return "ended the product";
  }
  await saveProducts(shop.id, [product], askedAt);
  return "asked for the product and kept it";
}
