import { customerObjects } from "../objects/customer.ts";
import { draftObjects } from "../objects/draft.ts";
import { fulfillmentObjects } from "../objects/fulfillment.ts";
import { metafieldObjects } from "../objects/metafield.ts";
import { orderObjects } from "../objects/order.ts";
import { productObjects } from "../objects/product.ts";
import { shopObjects } from "../objects/shop.ts";
import { customerMutations, customerQueries } from "../roots/customers.ts";
import { draftMutations, draftQueries } from "../roots/draft-orders.ts";
import { fulfillmentMutations, fulfillmentQueries } from "../roots/fulfillments.ts";
import { metafieldMutations, metafieldQueries } from "../roots/metafields.ts";
import { orderMutations, orderQueries } from "../roots/orders.ts";
import { productQueries } from "../roots/products.ts";
import { returnMutations, returnQueries } from "../roots/returns.ts";
import { shopQueries } from "../roots/shop.ts";
import { storeCreditMutations, storeCreditQueries } from "../roots/store-credit.ts";
import { webhookMutations, webhookObjects, webhookQueries } from "../roots/webhooks.ts";
import type { Roots, TypeFields } from "./context.ts";

/** Everything the simulator can answer. What is not listed here says so when asked. */
export const queries: Roots = {
  ...customerQueries,
  ...draftQueries,
  ...fulfillmentQueries,
  ...metafieldQueries,
  ...orderQueries,
  ...productQueries,
  ...returnQueries,
  ...shopQueries,
  ...storeCreditQueries,
  ...webhookQueries,
};

export const mutations: Roots = {
  ...customerMutations,
  ...draftMutations,
  ...fulfillmentMutations,
  ...metafieldMutations,
  ...orderMutations,
  ...returnMutations,
  ...storeCreditMutations,
  ...webhookMutations,
};

export const fieldsOf: TypeFields = {
  ...customerObjects,
  ...draftObjects,
  ...fulfillmentObjects,
  ...metafieldObjects,
  ...orderObjects,
  ...productObjects,
  ...shopObjects,
  ...webhookObjects,
};
