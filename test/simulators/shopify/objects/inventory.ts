import { gid, numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { TypeFields } from "../graphql/context.ts";
import { invalidId } from "../graphql/errors.ts";
import type { Stock, Variant } from "../store/records/goods.ts";
import type { Location } from "../store/records/shop.ts";
import { countryName, provinceName } from "../trade/countries.ts";
import { onHand, stockAt } from "../trade/inventory.ts";
import { metafieldFields } from "./metafield.ts";

type Level = { id: string; variant: Variant; locationId: string; stock: Stock };

export const inventoryObjects: TypeFields = {
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
