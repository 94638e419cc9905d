import type { Gid } from "../gid.ts";
import type { Stock, Variant } from "../store/records/goods.ts";
import type { Store } from "../store/store.ts";
import { inventoryLevelPayload, variantPayload } from "../webhooks/payloads/product.ts";

export type Quantities = { available?: number; committed?: number; reserved?: number };

export function stockAt(variant: Variant, locationId: Gid): Stock | null {
  return variant.stock[locationId] ?? null;
}

export function onHand(stock: Stock): number {
  return stock.available + stock.committed + stock.reserved;
}

/** What the shop can still sell of a variant, over all its places. */
export function availableOf(variant: Variant): number {
  return Object.values(variant.stock).reduce((sum, stock) => sum + stock.available, 0);
}

export function forSale(variant: Variant): boolean {
  return !variant.tracked || variant.inventoryPolicy === "CONTINUE" || availableOf(variant) > 0;
}

/** Moves quantities and tells of it: the level always, in and out of stock when the line is crossed. */
export function adjustStock(
  store: Store,
  variant: Variant,
  change: Quantities,
  locationId: Gid = store.location.id,
): void {
  if (!variant.tracked) return;
  const before = availableOf(variant);
  const stock = (variant.stock[locationId] ??= { available: 0, committed: 0, reserved: 0, updatedAt: store.time() });
  stock.available += change.available ?? 0;
  stock.committed += change.committed ?? 0;
  stock.reserved += change.reserved ?? 0;
  stock.updatedAt = store.time();
  store.tables.variants.put(variant);
  if (!change.available) return;
  store.emit("inventory_levels/update", inventoryLevelPayload(variant, locationId));
  const after = availableOf(variant);
  if (before > 0 && after <= 0) store.emit("variants/out_of_stock", variantPayload(variant));
  if (before <= 0 && after > 0) store.emit("variants/in_stock", variantPayload(variant));
}
