import { customerObjects } from "../objects/customer.ts";
import { discountObjects } from "../objects/discount.ts";
import { draftLineObjects } from "../objects/draft-line.ts";
import { draftObjects } from "../objects/draft.ts";
import { fulfillmentObjects } from "../objects/fulfillment.ts";
import { inventoryObjects } from "../objects/inventory.ts";
import { metafieldObjects } from "../objects/metafield.ts";
import { orderLineObjects } from "../objects/order-line.ts";
import { orderObjects } from "../objects/order.ts";
import { paymentTermsObjects } from "../objects/payment-terms.ts";
import { productObjects } from "../objects/product.ts";
import { refundObjects } from "../objects/refund.ts";
import { shopObjects } from "../objects/shop.ts";
import { variantObjects } from "../objects/variant.ts";
import { addressMutations } from "../roots/addresses.ts";
import { billingMutations } from "../roots/billing.ts";
import { bulkMutations, bulkObjects, bulkQueries } from "../roots/bulk.ts";
import { checkoutObjects, checkoutQueries } from "../roots/checkouts.ts";
import { consentMutations } from "../roots/consents.ts";
import { customerMutations, customerQueries } from "../roots/customers.ts";
import { discountMutations, discountQueries } from "../roots/discounts.ts";
import { draftMutations, draftQueries } from "../roots/draft-orders.ts";
import { flowMutations } from "../roots/flow.ts";
import { fulfillmentMutations, fulfillmentQueries } from "../roots/fulfillments.ts";
import { giftCardMutations, giftCardObjects, giftCardQueries } from "../roots/gift-cards.ts";
import { inventoryMutations } from "../roots/inventory.ts";
import { metafieldMutations, metafieldQueries } from "../roots/metafields.ts";
import { orderEditMutations, orderEditObjects, orderEditQueries } from "../roots/order-edits.ts";
import { orderMutations, orderQueries } from "../roots/orders.ts";
import { productQueries } from "../roots/products.ts";
import { returnMutations, returnQueries } from "../roots/returns.ts";
import { segmentMutations, segmentObjects, segmentQueries } from "../roots/segments.ts";
import { shopQueries } from "../roots/shop.ts";
import { storeCreditMutations, storeCreditQueries } from "../roots/store-credit.ts";
import { webhookMutations, webhookObjects, webhookQueries } from "../roots/webhooks.ts";
import type { Roots, TypeFields } from "./context.ts";

/** Everything the simulator can answer. What is not listed here says so when asked. */
export const queries: Roots = {
  ...bulkQueries,
  ...checkoutQueries,
  ...discountQueries,
  ...orderEditQueries,
  ...segmentQueries,
  ...customerQueries,
  ...draftQueries,
  ...fulfillmentQueries,
  ...giftCardQueries,
  ...metafieldQueries,
  ...orderQueries,
  ...productQueries,
  ...returnQueries,
  ...shopQueries,
  ...storeCreditQueries,
  ...webhookQueries,
};

export const mutations: Roots = {
  ...addressMutations,
  ...consentMutations,
  ...billingMutations,
  ...bulkMutations,
  ...discountMutations,
  ...flowMutations,
  ...giftCardMutations,
  ...inventoryMutations,
  ...orderEditMutations,
  ...segmentMutations,
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
  ...draftLineObjects,
  ...inventoryObjects,
  ...orderLineObjects,
  ...paymentTermsObjects,
  ...refundObjects,
  ...variantObjects,
  ...bulkObjects,
  ...checkoutObjects,
  ...discountObjects,
  ...giftCardObjects,
  ...orderEditObjects,
  ...segmentObjects,
  ...customerObjects,
  ...draftObjects,
  ...fulfillmentObjects,
  ...metafieldObjects,
  ...orderObjects,
  ...productObjects,
  ...shopObjects,
  ...webhookObjects,
};
