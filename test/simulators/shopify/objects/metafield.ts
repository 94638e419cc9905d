import { gidType, numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { FieldOf, TypeFields } from "../graphql/context.ts";
import type { Metafield, MetafieldDefinition } from "../store/records/shop.ts";
import { digestOf, fullKey, isText } from "../trade/metafields.ts";

type Owner = { id: string };

/** The two fields of every type that has metafields. */
export const metafieldFields: Record<string, FieldOf> = {
  metafield: (owner: Owner, args: { namespace?: string | null; key: string }, context) => {
    const [namespace, key] = fullKey(args.namespace ?? null, args.key);
    return context.store.tables.metafields.find(
      (one) => one.ownerId === owner.id && one.namespace === namespace && one.key === key,
    );
  },
  metafields: (owner: Owner, args: PageArgs & { namespace?: string | null; keys?: string[] | null }, context) => {
    const wanted = args.keys?.map((key) => fullKey(args.namespace ?? null, key).join("."));
    const own = context.store.tables.metafields
      .all()
      .filter(
        (one) =>
          one.ownerId === owner.id &&
          (!args.namespace || one.namespace === args.namespace) &&
          (!wanted || wanted.includes(`${one.namespace}.${one.key}`)),
      );
    return connection(own, args, context);
  },
};

export const metafieldObjects: TypeFields = {
  Metafield: {
    compareDigest: digestOf,
    definition: (one: Metafield, _args: unknown, context) =>
      context.store.tables.metafieldDefinitions.find(
        (definition) =>
          definition.namespace === one.namespace &&
          definition.key === one.key &&
          definition.ownerType === ownerTypeOf(one.ownerId),
      ),
    description: () => null,
    jsonValue: (one: Metafield) => (isText(one.type) ? one.value : JSON.parse(one.value)),
    legacyResourceId: (one: Metafield) => numericId(one.id),
    ownerType: (one: Metafield) => ownerTypeOf(one.ownerId),
    owner: (one: Metafield, _args: unknown, context) => {
      const { customers, orders, products, variants, drafts } = context.store.tables;
      const own = [customers, orders, products, variants, drafts].map((table) => table.get(one.ownerId)).find(Boolean);
      return own ?? { __typename: gidType(one.ownerId), id: one.ownerId };
    },
    reference: () => null,
    sizeInBytes: (one: Metafield) => Buffer.byteLength(one.value),
  },
  MetafieldDefinition: {
    type: (one: MetafieldDefinition) => ({ name: one.type, category: one.type.split("_")[0] }),
    metafieldsCount: (one: MetafieldDefinition, _args: unknown, context) =>
      context.store.tables.metafields
        .all()
        .filter((field) => field.namespace === one.namespace && field.key === one.key).length,
    validations: (one: MetafieldDefinition) => one.validations,
    validationStatus: () => "ALL_VALID",
    useAsCollectionCondition: () => false,
  },
};

export function ownerTypeOf(ownerId: string): string {
  const type = gidType(ownerId) ?? "";
  return { Shop: "SHOP", AppInstallation: "API_PERMISSION", DiscountNode: "DISCOUNT" }[type] ?? type.toUpperCase();
}
