import { defineFields } from "#app/shops/fields.ts";

export const giftSettings = defineFields({
  sells: {
    kind: "switch",
    label: "Customers can give gift cards",
    help: "Paid from their store credit, made in Shopify, sent by text. Shopify must have allowed the app to make gift cards in your shop.",
    default: false,
  },
  mostADay: {
    kind: "money",
    label: "Most that one customer can give in a day",
    help: "Store credit that they send to others by text counts, too.",
    max: 2_000,
    default: 100,
  },
});
