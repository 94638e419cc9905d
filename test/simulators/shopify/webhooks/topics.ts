/** Sent to their own address, whatever the app subscribes to. */
export const privacyTopics = ["customers/data_request", "customers/redact", "shop/redact"];

/** Everything the simulator tells of by itself, in the form of the X-Shopify-Topic header. */
export const emittedTopics = [
  ...["app/uninstalled", "app/scopes_update", "app_subscriptions/update", "bulk_operations/finish"],
  ...["checkouts/create", "checkouts/update"],
  ...["customers/create", "customers/update", "customers/delete", "customers/purchasing_summary"],
  ...["customers_marketing_consent/update", "customers_email_marketing_consent/update"],
  ...["customer.tags_added", "customer.tags_removed"],
  ...["draft_orders/create", "draft_orders/update", "draft_orders/delete"],
  ...["fulfillments/create", "fulfillments/update", "fulfillment_events/create"],
  ...["fulfillment_orders/line_items_prepared_for_pickup", "fulfillment_orders/progress_reported"],
  ...["fulfillment_orders/placed_on_hold", "fulfillment_orders/hold_released", "fulfillment_orders/rescheduled"],
  "orders/risk_assessment_changed",
  ...["inventory_levels/update", "variants/in_stock", "variants/out_of_stock"],
  ...["orders/create", "orders/updated", "orders/paid", "orders/cancelled", "orders/edited"],
  ...["orders/fulfilled", "orders/partially_fulfilled", "order_transactions/create", "refunds/create"],
  ...["products/create", "products/update", "products/delete", "discounts/create"],
  ...["returns/request", "returns/approve", "returns/decline", "returns/cancel", "returns/close", "returns/process"],
  ...privacyTopics,
];

/** Where smscommerce listens. */
export function defaultPath(topic: string): string {
  if (privacyTopics.includes(topic)) return "/webhooks/privacy";
  return topic.startsWith("app/") ? `/webhooks/${topic}` : "/webhooks/shopify";
}

/** "orders/create" and "customer.tags_added" to ORDERS_CREATE and CUSTOMER_TAGS_ADDED. */
export function topicEnum(topic: string): string {
  return topic.replace(/[/.]/g, "_").toUpperCase();
}
