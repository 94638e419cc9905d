import { z } from "zod";

const text = z.string().nullish();
/** What fits its column: what is no amount brings nothing. */
const amount = /^\d{1,13}(\.\d+)?$/;

/** What attribution reads of a new order (api 2026-07). Keys of personal data are absent where the app is not approved for them. */
export const NewOrder = z
  .object({
    id: z.union([z.number(), z.string()]),
    admin_graphql_api_id: text,
    tags: z.union([z.string(), z.array(z.string())]).nullish(),
    total_price: z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(amount)),
    currency: z.string().length(3),
    created_at: text,
    test: z.boolean().nullish(),
    phone: text,
    customer: z
      .object({ admin_graphql_api_id: text, id: z.union([z.number(), z.string()]).nullish(), phone: text })
      .nullish(),
  })
  .transform((order) => ({
    id: order.admin_graphql_api_id || `gid://shopify/Order/${order.id}`,
    /** Shopify writes them as one line. */
    tags: Array.isArray(order.tags) ? order.tags : (order.tags ?? "").split(/,\s*/),
    amount: order.total_price,
    currency: order.currency,
    placedAt: momentOf(order.created_at),
    isTest: order.test === true,
    customerId:
      order.customer?.admin_graphql_api_id || (order.customer?.id && `gid://shopify/Customer/${order.customer.id}`),
    phones: [order.customer?.phone, order.phone],
  }));
export type NewOrder = z.infer<typeof NewOrder>;

function momentOf(written: string | null | undefined): Date | undefined {
  const moment = new Date(written ?? NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** What an order by text is tagged with after its request's reference: the end of the text's id. */
export const referenceIn = (tags: readonly string[]): string | undefined =>
  tags.map((tag) => /^sms-([\da-f]{16})$/.exec(tag)?.[1]).find((reference) => reference);
