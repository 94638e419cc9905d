/**
 * What the app asks a merchant to allow. `write_x` includes `read_x`; each is here because an operation or a topic needs it,
 * which test/shopify/operations.test.ts works out from Shopify's schema.
 */
export const scopes = [
  "write_orders",
  "write_order_edits",
  "write_customers",
  "write_draft_orders",
  "read_fulfillments",
  "write_merchant_managed_fulfillment_orders",
  "read_products",
  "read_inventory",
  "write_payment_terms",
  "write_returns",
  "write_discounts",
  "read_store_credit_accounts",
  "write_store_credit_account_transactions",
  // For [app_proxy] of shopify.app.toml: the storefront's form.
  "write_app_proxy",
] as const;

/** What a merchant may allow later, for one thing that texts can then do. Shopify itself must let an app ask for gift cards. */
export const optionalScopes = ["write_gift_cards"] as const;
