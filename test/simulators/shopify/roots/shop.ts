import { gidType } from "../gid.ts";
import { checkOwnerAccess } from "../graphql/access.ts";
import type { Context, Roots } from "../graphql/context.ts";
import { notImplemented } from "../graphql/errors.ts";
import { apiVersion } from "../graphql/schema.ts";
import { appOf } from "../objects/shop.ts";
import type { TableName } from "../store/tables.ts";

const tableOf: Record<string, TableName> = {
  Customer: "customers",
  Order: "orders",
  DraftOrder: "drafts",
  Product: "products",
  ProductVariant: "variants",
  Location: "locations",
  StoreCreditAccount: "creditAccounts",
  Segment: "segments",
  WebhookSubscription: "subscriptions",
  BulkOperation: "bulkOperations",
  Metafield: "metafields",
  AppSubscription: "appSubscriptions",
  MetafieldDefinition: "metafieldDefinitions",
};

export const shopQueries: Roots = {
  shop: () => ({}),
  node: ({ id }: { id: string }, context) => nodeOf(id, context),
  nodes: ({ ids }: { ids: string[] }, context) => ids.map((id) => nodeOf(id, context)),
  app: (_args: unknown, context) => appOf(context),
  currentAppInstallation: (_args: unknown, { store }) => ({ id: store.install.installationId }),
  publicApiVersions: () => [{ handle: apiVersion, displayName: `${apiVersion} (Latest)`, supported: true }],
};

function nodeOf(id: string, context: Context): unknown {
  checkOwnerAccess(id, "read", "node", context);
  const { store } = context;
  const type = gidType(id) ?? "";
  if (type === "Shop") return id === store.shop.id ? { __typename: "Shop", id } : null;
  const fulfillment =
    type === "Fulfillment" && store.orders.flatMap((order) => order.fulfillments).find((one) => one.id === id);
  if (fulfillment) return fulfillment;
  const table = tableOf[type];
  if (!table) throw notImplemented(`node of type ${type}`);
  return store.tables[table].get(id);
}
