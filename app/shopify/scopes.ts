/**
 * What the app asks a merchant to allow. `write_x` includes `read_x`; each is here because an operation or a topic needs it,
 * which test/shopify/operations.test.ts works out from Shopify's schema.
 */
export const scopes = [
  "write_orders",
  "write_customers",
  "write_draft_orders",
  "read_products",
  "read_inventory",
  "write_payment_terms",
  "write_returns",
  "read_store_credit_accounts",
  "write_store_credit_account_transactions",
] as const;
