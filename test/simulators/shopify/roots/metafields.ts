import { connection, type PageArgs } from "../graphql/connection.ts";
import { checkOwnerAccess } from "../graphql/access.ts";
import type { Roots } from "../graphql/context.ts";
import { refusing, Refusal, userError } from "../graphql/errors.ts";
import { ownerTypeOf } from "../objects/metafield.ts";
import { fullKey, setMetafields } from "../trade/metafields.ts";
import { tidyTags } from "../trade/tags.ts";
import { saveCustomer, setTags } from "../trade/customers.ts";
import { saveDraft } from "../trade/draft-orders.ts";
import { saveOrder } from "../trade/orders.ts";
import { productPayload } from "../webhooks/payloads/product.ts";
import type { Store } from "../store/store.ts";

type DefinitionInput = {
  name: string;
  namespace?: string | null;
  key: string;
  ownerType: string;
  type: string;
  description?: string | null;
  pin?: boolean;
  validations?: { name: string; value: string }[] | null;
};

export const metafieldQueries: Roots = {
  metafieldDefinitions: (
    args: PageArgs & { ownerType: string; namespace?: string | null; key?: string | null },
    context,
  ) => {
    const all = context.store.tables.metafieldDefinitions
      .all()
      .filter(
        (one) =>
          one.ownerType === args.ownerType &&
          (!args.namespace || one.namespace === args.namespace) &&
          (!args.key || one.key === args.key),
      );
    return connection(all, args, context);
  },
  metafieldDefinition: ({ id }: { id?: string | null }, { store }) => store.tables.metafieldDefinitions.get(id),
};

export const metafieldMutations: Roots = {
  metafieldsSet: ({ metafields }: { metafields: Parameters<typeof setMetafields>[1] }, context) => {
    for (const one of metafields) checkOwnerAccess(one.ownerId, "write", "metafieldsSet", context);
    return refusing(() => ({ metafields: setMetafields(context.store, metafields) }), { metafields: null });
  },

  metafieldsDelete: (
    { metafields }: { metafields: { ownerId: string; namespace: string; key: string }[] },
    { store },
  ) => {
    const deleted = metafields.map(({ ownerId, namespace, key }) => {
      const [space, name] = fullKey(namespace, key);
      const found = store.tables.metafields.find(
        (one) => one.ownerId === ownerId && one.namespace === space && one.key === name,
      );
      return found && store.tables.metafields.delete(found.id) ? { ownerId, namespace, key } : null;
    });
    return { deletedMetafields: deleted, userErrors: [] };
  },

  metafieldDefinitionCreate: ({ definition }: { definition: DefinitionInput }, { store }) =>
    refusing(
      () => {
        const [namespace, key] = fullKey(definition.namespace ?? null, definition.key);
        const twin = store.tables.metafieldDefinitions.find(
          (one) => one.namespace === namespace && one.key === key && one.ownerType === definition.ownerType,
        );
        if (twin)
          throw new Refusal(
            userError(
              ["definition", "key"],
              `Key is in use for ${label(definition.ownerType)} metafields on the '${namespace}' namespace.`,
              "TAKEN",
            ),
          );
        const { name, ownerType, type, description = null, validations, pin } = definition;
        const id = store.id("MetafieldDefinition");
        const pinnedPosition = pin ? 1 : null;
        const made = {
          id,
          name,
          namespace,
          key,
          ownerType,
          type,
          description,
          pinnedPosition,
          validations: validations ?? [],
        };
        return { createdDefinition: store.tables.metafieldDefinitions.put(made) };
      },
      { createdDefinition: null },
    ),

  tagsAdd: ({ id, tags }: { id: string; tags: string[] }, context) => {
    checkOwnerAccess(id, "write", "tagsAdd", context);
    return changeTags(context.store, id, (before) => [...before, ...tags]);
  },
  tagsRemove: ({ id, tags }: { id: string; tags: string[] }, context) => {
    checkOwnerAccess(id, "write", "tagsRemove", context);
    const gone = new Set(tags.map((tag) => tag.trim().toLowerCase()));
    return changeTags(context.store, id, (before) => before.filter((tag) => !gone.has(tag.toLowerCase())));
  },
};

function changeTags(store: Store, id: string, change: (tags: string[]) => string[]): unknown {
  return refusing(
    () => {
      const { customers, orders, drafts, products } = store.tables;
      const [customer, order, draft, product] = [customers.get(id), orders.get(id), drafts.get(id), products.get(id)];
      const owner = customer ?? order ?? draft ?? product;
      if (!owner)
        throw new Refusal(
          userError(["id"], `${ownerTypeOf(id).charAt(0)}${ownerTypeOf(id).slice(1).toLowerCase()} does not exist`),
        );
      const tags = tidyTags(change(owner.tags));
      if (customer) {
        setTags(store, customer, tags);
        saveCustomer(store, customer);
        return { node: customer };
      }
      owner.tags = tags;
      if (order) saveOrder(store, order);
      if (draft) saveDraft(store, draft);
      if (product) {
        product.updatedAt = store.time();
        products.put(product);
        store.emit("products/update", productPayload(store, product));
      }
      return { node: owner };
    },
    { node: null },
  );
}

function label(ownerType: string): string {
  return ownerType.charAt(0) + ownerType.slice(1).toLowerCase();
}
