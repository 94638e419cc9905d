import { defineFields } from "#app/shops/fields.ts";

export const dealsSettings = defineFields({
  mint: {
    kind: "switch",
    label: "Give each customer a code of their own",
    help: "For one order, and for nobody else. Made in Shopify when they ask.",
    default: false,
  },
  percent: { kind: "number", label: "What it takes off", min: 1, max: 90, unit: "%", default: 10 },
  lastsDays: { kind: "number", label: "How long it can be used", min: 1, max: 90, unit: "days", default: 7 },
  everyDays: {
    kind: "number",
    label: "How often a customer may have one: every",
    min: 1,
    max: 365,
    unit: "days",
    default: 30,
  },
});
