import type { Context, Roots } from "../graphql/context.ts";
import { notImplemented, Refusal, refusing, userError } from "../graphql/errors.ts";
import type { Variant } from "../store/records/goods.ts";
import type { Store } from "../store/store.ts";
import { adjustStock, stockAt } from "../trade/inventory.ts";

type Target = { inventoryItemId: string; locationId: string; changeFromQuantity?: number | null };
type AdjustInput = {
  name: string;
  reason: string;
  referenceDocumentUri?: string | null;
  changes: (Target & { delta: number })[];
};
type SetInput = {
  name: string;
  reason: string;
  referenceDocumentUri?: string | null;
  quantities: (Target & { quantity: number })[];
};

export const inventoryMutations: Roots = {
  inventoryAdjustQuantities: ({ input }: { input: AdjustInput }, context) =>
    refusing(
      () => {
        checkName(input.name);
        const places = input.changes.map((change, index) =>
          placeOf(context.store, change, ["input", "changes", String(index)]),
        );
        const changes = places.map((variant, index) =>
          moved(context, variant, input.changes[index]!, input.changes[index]!.delta, input.name),
        );
        return { inventoryAdjustmentGroup: group(context, input, changes) };
      },
      { inventoryAdjustmentGroup: null },
    ),

  inventorySetQuantities: ({ input }: { input: SetInput }, context) =>
    refusing(
      () => {
        checkName(input.name);
        const places = input.quantities.map((one, index) =>
          placeOf(context.store, one, ["input", "quantities", String(index)]),
        );
        const changes = places.map((variant, index) => {
          const wanted = input.quantities[index]!;
          const now = stockAt(variant, wanted.locationId)?.available ?? 0;
          return moved(context, variant, wanted, wanted.quantity - now, input.name);
        });
        return { inventoryAdjustmentGroup: group(context, input, changes) };
      },
      { inventoryAdjustmentGroup: null },
    ),
};

function checkName(name: string): void {
  if (name !== "available") throw notImplemented(`changing ${name} quantities`);
}

function placeOf(store: Store, target: Target, path: string[]): Variant {
  const variant = store.tables.variants.find((one) => one.inventoryItemId === target.inventoryItemId);
  if (!variant)
    throw new Refusal(
      userError(
        [...path, "inventoryItemId"],
        "The specified inventory item could not be found.",
        "INVALID_INVENTORY_ITEM",
      ),
    );
  const stock = stockAt(variant, target.locationId);
  if (!stock)
    throw new Refusal(
      userError([...path, "locationId"], "The specified location could not be found.", "INVALID_LOCATION"),
    );
  const { changeFromQuantity: from } = target;
  if (from !== null && from !== undefined && from !== stock.available) {
    const message = "The changeFromQuantity argument no longer matches the persisted quantity.";
    throw new Refusal(userError([...path, "changeFromQuantity"], message, "CHANGE_FROM_QUANTITY_STALE"));
  }
  return variant;
}

function moved({ store }: Context, variant: Variant, target: Target, delta: number, name: string) {
  adjustStock(store, variant, { available: delta }, target.locationId);
  return {
    name,
    delta,
    quantityAfterChange: stockAt(variant, target.locationId)?.available ?? null,
    item: { id: variant.inventoryItemId, variant },
    location: store.tables.locations.get(target.locationId),
    ledgerDocumentUri: null,
  };
}

function group(
  { store }: Context,
  input: { reason: string; referenceDocumentUri?: string | null },
  changes: unknown[],
) {
  const id = store.id("InventoryAdjustmentGroup");
  const { reason, referenceDocumentUri = null } = input;
  return { id, createdAt: store.time(), reason, referenceDocumentUri, changes, staffMember: null };
}
