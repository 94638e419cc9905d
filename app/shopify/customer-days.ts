import { changeOf, type AdminRequest, type Change } from "./admin.ts";
import { listBornOn, listLastOrdered, readLastOrder, setBirthday } from "./operations.ts";

const gidOf = (memberId: string) => `gid://shopify/Customer/${memberId.split("/").at(-1)}`;

/** A range of days of the shop's calendar, as 2026-11-22, both of them in it. */
export type Days = { from: string; to: string };

/**
 * Who agreed to texts and ordered last in these days, page by page; `onlyOnce`: and never else. Shopify sorts its segments by and by:
 * ask `lastOrderOf` before acting.
 */
export async function* lastOrdered(
  admin: AdminRequest,
  { from, to }: Days,
  { onlyOnce }: { onlyOnce: boolean },
): AsyncGenerator<{ customerId: string; orderId: string }> {
  const asked = [
    "sms_subscription_status = 'SUBSCRIBED'",
    `last_order_date >= ${from} AND last_order_date <= ${to}`,
    ...(onlyOnce ? ["number_of_orders = 1"] : []),
  ];
  const ask = (after: string | null) => admin(listLastOrdered, { search: asked.join(" AND "), after });
  let after: string | null = null;
  do {
    const { customerSegmentMembers: page }: Awaited<ReturnType<typeof ask>> = await ask(after);
    for (const { node } of page.edges)
      if (node.lastOrderId) yield { customerId: gidOf(node.id), orderId: node.lastOrderId };
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
}

/** The last order of a customer, as it is now. */
export async function lastOrderOf(
  admin: AdminRequest,
  customerId: string,
): Promise<{ id: string; at: Date; isCancelled: boolean } | undefined> {
  const order = (await admin(readLastOrder, { customerId })).customer?.lastOrder;
  return order ? { id: order.id, at: new Date(order.createdAt), isCancelled: !!order.cancelledAt } : undefined;
}

/** A customer's metafield of type date, by its two names. */
export type DateField = { namespace: string; key: string };

/**
 * Customers whose date in that metafield comes round on one of these days, whatever their year, with the date as it stands there. Throws
 * ShopifyError where the shop has no such metafield.
 */
export async function* comesRound(
  admin: AdminRequest,
  { namespace, key }: DateField,
  days: readonly string[],
): AsyncGenerator<{ customerId: string; date: string }> {
  const search = days.map((day) => `anniversary(date: 'metafields.${namespace}.${key}') = ${day}`).join(" OR ");
  const ask = (after: string | null) => admin(listBornOn, { search, namespace, key, after });
  let after: string | null = null;
  do {
    const { customerSegmentMembers: page }: Awaited<ReturnType<typeof ask>> = await ask(after);
    for (const { node } of page.edges)
      if (node.metafield) yield { customerId: gidOf(node.id), date: node.metafield.value };
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
}

/** Writes a birthday (04-12) to the customer, where the merchant and their other apps find it: metafield `sms.birthday`. Safe to repeat. */
export async function noteBirthdayOf(
  admin: AdminRequest,
  { customerId, birthday }: { customerId: string; birthday: string },
): Promise<Change<string>> {
  const field = { namespace: "sms", key: "birthday", type: "single_line_text_field", value: birthday };
  const { metafieldsSet: payload } = await admin(setBirthday, { metafields: [{ ownerId: customerId, ...field }] });
  return changeOf(payload, payload?.metafields?.[0]?.id);
}
