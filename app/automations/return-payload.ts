import { z } from "zod";
import { returnNews, type ReturnNews } from "#app/shopify/order-news.ts";
import type { AutomationContext } from "./automation.ts";
import { buyerOf, gidOf, Id, type ToBuyer } from "./order-news-payload.ts";

/** Of what happens to a return Shopify tells little more than its name. */
export const ReturnPayload = z
  .object({ admin_graphql_api_id: z.string().nullish(), id: Id.nullish() })
  .refine((payload) => payload.admin_graphql_api_id || payload.id, "names no return")
  .transform(({ admin_graphql_api_id, id }) => ({ returnId: admin_graphql_api_id || gidOf("Return", id ?? "") }));
export type ReturnPayload = z.infer<typeof ReturnPayload>;

export type ToReturner = ToBuyer & { sentBack: ReturnNews };

/** Whom a return concerns, if that is so of it now. */
export const whenReturned =
  (isSo: (sentBack: ReturnNews) => boolean) =>
  async ({ returnId }: ReturnPayload, { admin }: AutomationContext): Promise<ToReturner[]> => {
    const sentBack = await returnNews(admin, returnId);
    return sentBack && isSo(sentBack) ? buyerOf(sentBack.order).map((to) => ({ ...to, sentBack })) : [];
  };
