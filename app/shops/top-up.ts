import { chosen, defineFields } from "./fields.ts";
import type { Settings } from "./settings.ts";

/** How a shop sells store credit, if it does. */
export const topUpFields = defineFields({
  product: {
    kind: "text",
    label: "SKU of the product that sells store credit",
    help: "Whoever buys it, by text or online, gets what they paid for it as store credit once it is paid. Without tax and shipping is best. Empty: no store credit is sold.",
    longest: 60,
    default: "",
  },
  least: { kind: "money", label: "Least at once", min: 1, max: 1_000, default: 5 },
  most: { kind: "money", label: "Most at once", min: 1, max: 10_000, default: 200 },
  pay: {
    kind: "choice",
    label: "How it is paid",
    options: [
      { value: "link", label: "Online: the text has a link to the order's page" },
      { value: "cash", label: "In cash: mark the order as paid when you have the money" },
    ],
    default: "link",
  },
});

export const topUpOf = (settings: Settings) => chosen(topUpFields, settings.commands["topup"]?.values);

/** Is this what the shop sells store credit by? */
export function isTopUp(settings: Settings, sku: string | null | undefined): boolean {
  const { product } = topUpOf(settings);
  return product !== "" && sku?.trim().toLowerCase() === product.toLowerCase();
}
