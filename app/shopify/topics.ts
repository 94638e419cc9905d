/** What Shopify tells us beside what automations listen to, and what for. */
export const ownTopics = {
  "products/create": "the list of products that texts are matched with",
  "products/update": "the list of products",
  "products/delete": "the list of products",
  "inventory_levels/update": "what is in stock",
  "customers_marketing_consent/update": "a customer's word on texts, given elsewhere",
  "bulk_operations/finish": "a long list, such as all products, is ready to be read",
} as const;
