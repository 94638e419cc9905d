import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Roots, TypeFields } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import { apiVersion } from "../graphql/schema.ts";
import type { Subscription } from "../store/records/shop.ts";

type Input = {
  uri?: string | null;
  callbackUrl?: string | null;
  format?: string | null;
  filter?: string | null;
  includeFields?: string[] | null;
  metafieldNamespaces?: string[] | null;
  name?: string | null;
};

export const webhookQueries: Roots = {
  webhookSubscription: ({ id }: { id: string }, { store }) => store.tables.subscriptions.get(id),
  webhookSubscriptions: (
    args: PageArgs & { topics?: string[] | null; uri?: string | null; callbackUrl?: string | null },
    context,
  ) => {
    const uri = args.uri ?? args.callbackUrl;
    const chosen = context.store.tables.subscriptions
      .all()
      .filter((one) => (!args.topics || args.topics.includes(one.topic)) && (!uri || one.uri === uri));
    return connection(chosen, args, context);
  },
  webhookSubscriptionsCount: (_args: unknown, { store }) => ({
    count: store.tables.subscriptions.all().length,
    precision: "EXACT",
  }),
};

export const webhookMutations: Roots = {
  webhookSubscriptionCreate: (
    { topic, webhookSubscription: input }: { topic: string; webhookSubscription: Input },
    { store },
  ) =>
    refusing(
      () => {
        const uri = checkedUri(input);
        const taken = store.tables.subscriptions.find(
          (one) => one.topic === topic && one.uri === uri && one.filter === (input.filter ?? null),
        );
        if (taken)
          throw new Refusal(
            userError(["webhookSubscription", "callbackUrl"], "Address for this topic has already been taken"),
          );
        const now = store.time();
        const webhookSubscription = store.tables.subscriptions.put({
          id: store.id("WebhookSubscription"),
          topic,
          ...fieldsFrom(input),
          uri,
          createdAt: now,
          updatedAt: now,
        });
        return { webhookSubscription };
      },
      { webhookSubscription: null },
    ),

  webhookSubscriptionUpdate: (
    { id, webhookSubscription: input }: { id: string; webhookSubscription: Input },
    { store },
  ) =>
    refusing(
      () => {
        const before = store.tables.subscriptions.get(id);
        if (!before) throw new Refusal(userError(["id"], "Webhook subscription does not exist"));
        const uri = input.uri || input.callbackUrl ? checkedUri(input) : before.uri;
        Object.assign(before, fieldsFrom(input), { uri, updatedAt: store.time() });
        return { webhookSubscription: store.tables.subscriptions.put(before) };
      },
      { webhookSubscription: null },
    ),

  webhookSubscriptionDelete: ({ id }: { id: string }, { store }) =>
    refusing(
      () => {
        if (!store.tables.subscriptions.delete(id))
          throw new Refusal(userError(["id"], "Webhook subscription does not exist"));
        return { deletedWebhookSubscriptionId: id };
      },
      { deletedWebhookSubscriptionId: null },
    ),
};

export const webhookObjects: TypeFields = {
  WebhookSubscription: {
    apiVersion: () => ({ handle: apiVersion, displayName: apiVersion, supported: true }),
    callbackUrl: (one: Subscription) => one.uri,
    endpoint: (one: Subscription) => ({ __typename: "WebhookHttpEndpoint", callbackUrl: one.uri }),
    legacyResourceId: (one: Subscription) => numericId(one.id),
    metafields: () => [],
  },
};

/** https only, but for a machine talking to itself. */
function checkedUri(input: Input): string {
  const uri = input.uri ?? input.callbackUrl ?? "";
  const field = ["webhookSubscription", "callbackUrl"];
  if (!uri) throw new Refusal(userError(field, "Address can't be blank"));
  const local = /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(uri);
  if (!uri.startsWith("https://") && !local)
    throw new Refusal(userError(field, `Address protocol http:// is not supported`));
  return uri;
}

function fieldsFrom(input: Input) {
  return {
    format: input.format ?? "JSON",
    filter: input.filter ?? null,
    includeFields: input.includeFields ?? [],
    metafieldNamespaces: input.metafieldNamespaces ?? [],
    name: input.name ?? null,
  };
}
