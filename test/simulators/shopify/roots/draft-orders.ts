import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import { inOrder, type SortValue } from "../graphql/order-of.ts";
import { type Searchable, searcher } from "../graphql/search.ts";
import type { Draft } from "../store/records/draft.ts";
import type { Store } from "../store/store.ts";
import type { DraftInput } from "../trade/draft-input.ts";
import { createDraft, deleteDraft, draftFrom, saveDraft, sendInvoice, updateDraft } from "../trade/draft-orders.ts";
import { type MetafieldInput, writeMetafields } from "../trade/metafields.ts";
import { saveOrder } from "../trade/orders.ts";
import { templates, termsFrom, type TermsInput } from "../trade/payment-terms.ts";
import { completeDraft } from "../trade/place-order.ts";

type Input = DraftInput & { metafields?: MetafieldInput[] | null };
type CompleteArgs = {
  id: string;
  paymentGatewayId?: string | null;
  paymentPending?: boolean | null;
  sourceName?: string | null;
};

export const draftQueries: Roots = {
  draftOrder: ({ id }: { id: string }, { store }) => store.tables.drafts.get(id),
  draftOrders: (args: PageArgs & { query?: string | null; sortKey: string }, context) =>
    connection(inOrder(found(args.query, context), args.sortKey, keys, "draftOrders"), args, context),
  draftOrdersCount: (args: { query?: string | null }, context) => ({
    count: found(args.query, context).length,
    precision: "EXACT",
  }),
  paymentTermsTemplates: (args: { paymentTermsType?: string | null }) =>
    templates.filter((one) => !args.paymentTermsType || one.paymentTermsType === args.paymentTermsType),
};

export const draftMutations: Roots = {
  draftOrderCalculate: ({ input }: { input: Input }, { store }) =>
    refusing(() => ({ calculatedDraftOrder: { ...draftFrom(store, input), __typename: "CalculatedDraftOrder" } }), {
      calculatedDraftOrder: null,
    }),

  draftOrderCreate: ({ input }: { input: Input }, { store }) =>
    refusing(
      () => {
        const draftOrder = createDraft(store, input);
        if (input.metafields) writeMetafields(store, draftOrder.id, input.metafields);
        return { draftOrder };
      },
      { draftOrder: null },
    ),

  draftOrderUpdate: ({ id, input }: { id: string; input: Input }, { store }) =>
    refusing(() => ({ draftOrder: updateDraft(store, known(store, id), input) }), { draftOrder: null }),

  draftOrderComplete: (args: CompleteArgs, { store }) =>
    refusing(
      () => {
        const draftOrder = known(store, args.id);
        if (args.paymentGatewayId) throw new Refusal(userError(null, "Invalid payment gateway"));
        completeDraft(store, draftOrder, args.paymentPending ?? false, args.sourceName ?? null);
        return { draftOrder };
      },
      { draftOrder: null },
    ),

  draftOrderDelete: ({ input }: { input: { id: string } }, { store }) =>
    refusing(
      () => {
        deleteDraft(store, known(store, input.id));
        return { deletedId: input.id };
      },
      { deletedId: null },
    ),

  draftOrderInvoiceSend: ({ id, email }: { id: string; email?: { to?: string | null } | null }, { store }) =>
    refusing(
      () => {
        const draftOrder = known(store, id, null, "Draft order not found");
        sendInvoice(store, draftOrder, email?.to ?? null);
        return { draftOrder };
      },
      { draftOrder: null },
    ),

  paymentTermsCreate: (
    { referenceId, paymentTermsAttributes }: { referenceId: string; paymentTermsAttributes: TermsInput },
    { store },
  ) =>
    refusing(
      () => {
        const [order, draft] = [store.tables.orders.get(referenceId), store.tables.drafts.get(referenceId)];
        const owner = order ?? draft;
        if (!owner)
          throw new Refusal(
            userError(["referenceId"], "Reference does not exist.", "PAYMENT_TERMS_CREATION_UNSUCCESSFUL"),
          );
        owner.paymentTerms = termsFrom(store, paymentTermsAttributes, owner.totals.total, ["paymentTermsAttributes"]);
        if (order) saveOrder(store, order);
        if (draft) saveDraft(store, draft);
        return { paymentTerms: owner.paymentTerms };
      },
      { paymentTerms: null },
    ),
};

const searchable: Searchable<Draft> = {
  text: (one) => [one.name, one.email, ...one.tags],
  filters: {
    id: (one) => numericId(one.id),
    name: (one) => one.name,
    status: (one) => one.status,
    tag: (one) => one.tags,
    customer_id: (one) => one.customerId && numericId(one.customerId),
    source: (one) => one.sourceName,
    created_at: (one) => one.createdAt,
    updated_at: (one) => one.updatedAt,
  },
};

function found(query: string | null | undefined, context: Context): Draft[] {
  return context.store.tables.drafts.search(searcher(query, searchable, context, "draftOrders"));
}

const keys: Record<string, SortValue<Draft>> = {
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => numericId(one.id),
  NUMBER: (one) => numericId(one.id),
  UPDATED_AT: (one) => one.updatedAt,
  STATUS: (one) => one.status,
  TOTAL_PRICE: (one) => one.totals.total,
};

function known(
  store: Store,
  id: string,
  field: string[] | null = ["id"],
  message = "Draft order does not exist",
): Draft {
  const draft = store.tables.drafts.get(id);
  if (!draft) throw new Refusal(userError(field, message));
  return draft;
}
