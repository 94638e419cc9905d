import { legacyId } from "../gid.ts";
import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots, TypeFields } from "../graphql/context.ts";
import { adminError, Refusal, refusing, userError } from "../graphql/errors.ts";
import { inOrder, type SortValue } from "../graphql/order-of.ts";
import { customerObjects, ordersOf } from "../objects/customer.ts";
import type { Customer } from "../store/records/person.ts";
import type { Segment } from "../store/records/shop.ts";
import { membersOf, parseSegment } from "../trade/segment-query.ts";

type MemberArgs = PageArgs & {
  segmentId?: string | null;
  query?: string | null;
  queryId?: string | null;
  sortKey?: string | null;
};
type Member = { id: string; customer: Customer };

export const segmentQueries: Roots = {
  segment: ({ id }: { id: string }, { store }) => store.tables.segments.get(id),
  segments: (args: PageArgs & { sortKey: string }, context) =>
    connection(inOrder(context.store.tables.segments.all(), args.sortKey, keys, "segments"), args, context),
  segmentsCount: (_args: unknown, { store }) => ({ count: store.tables.segments.all().length, precision: "EXACT" }),
  customerSegmentMembers: (args: MemberArgs, context) => {
    const members = chosen(args, context);
    return connection(members.map(memberOf), args, context, { totalCount: members.length, statistics: {} });
  },
  customerSegmentMembership: (args: { customerId: string; segmentIds: string[] }, { store }) => ({
    memberships: args.segmentIds.map((segmentId) => {
      const segment = store.tables.segments.get(segmentId);
      return {
        segmentId,
        isMember: segment ? membersOf(store, segment.query).some((one) => one.id === args.customerId) : false,
      };
    }),
  }),
};

export const segmentMutations: Roots = {
  segmentCreate: ({ name, query }: { name: string; query: string }, { store }) =>
    refusing(
      () => {
        parseSegment(store, query);
        const at = store.time();
        return {
          segment: store.tables.segments.put({
            id: store.id("Segment"),
            name,
            query,
            creationDate: at,
            lastEditDate: at,
          }),
        };
      },
      { segment: null },
    ),
  segmentUpdate: ({ id, name, query }: { id: string; name?: string | null; query?: string | null }, { store }) =>
    refusing(
      () => {
        const segment = store.tables.segments.get(id);
        if (!segment) throw new Refusal(userError(["id"], "Segment does not exist"));
        if (query) parseSegment(store, query);
        Object.assign(segment, {
          name: name ?? segment.name,
          query: query ?? segment.query,
          lastEditDate: store.time(),
        });
        return { segment: store.tables.segments.put(segment) };
      },
      { segment: null },
    ),
  segmentDelete: ({ id }: { id: string }, { store }) =>
    refusing(
      () => {
        if (!store.tables.segments.delete(id)) throw new Refusal(userError(["id"], "Segment does not exist"));
        return { deletedSegmentId: id };
      },
      { deletedSegmentId: null },
    ),
};

const ofCustomer = (field: string) => {
  const read = customerObjects["Customer"]?.[field];
  return ({ customer }: Member, args: unknown, context: Context, info: unknown) =>
    read ? read(customer as never, args as never, context, info as never) : customer[field as keyof Customer];
};

export const segmentObjects: TypeFields = {
  CustomerSegmentMember: {
    ...Object.fromEntries(
      [
        ...["firstName", "lastName", "displayName", "note", "amountSpent", "numberOfOrders"],
        ...["defaultAddress", "defaultEmailAddress", "defaultPhoneNumber", "metafield", "metafields"],
      ].map((field) => [field, ofCustomer(field)]),
    ),
    lastOrderId: ({ customer }: Member, _args: unknown, context) => ordersOf(customer, context).at(-1)?.id ?? null,
  },
};

const keys: Record<string, SortValue<Segment>> = {
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => numericId(one.id),
  CREATION_DATE: (one) => one.creationDate,
  LAST_EDIT_DATE: (one) => one.lastEditDate,
};

function memberOf(customer: Customer): Member {
  return { id: `gid://shopify/CustomerSegmentMember/${legacyId(customer.id)}`, customer };
}

function chosen(args: MemberArgs, { store }: Context): Customer[] {
  const segment = store.tables.segments.get(args.segmentId);
  if (args.segmentId && !segment) throw adminError("this segment does not exist", "RESOURCE_NOT_FOUND");
  try {
    return membersOf(store, segment?.query ?? args.query ?? "");
  } catch (error) {
    if (error instanceof Refusal) throw adminError(error.message, "BAD_REQUEST");
    throw error;
  }
}
