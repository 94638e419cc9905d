import { formatMoney } from "#app/lib/money.ts";
import type { Language } from "#app/lib/language.ts";
import type { CodeDiscount } from "#app/shopify/discounts.ts";
import { buyWordsFor } from "./buy-words.ts";
import type { Catalogue, CatalogueItem } from "./catalogue.ts";
import { priceTag } from "./price-tag.ts";

/** A price tag with what to text for exactly that, and with the code that makes it cheapest, of those that everybody may know. */
export function offerTag(
  catalogue: Catalogue,
  items: readonly CatalogueItem[],
  told: readonly CodeDiscount[],
  language: Language,
) {
  const tag = priceTag(items, language);
  if (tag.key === "range") return tag;
  const item = items.find(({ available }) => available) ?? items[0]!;
  const saving = item.available ? savingOn(item, told) : undefined;
  const less = saving ? formatMoney({ amount: String(saving.price), currencyCode: item.currency }, language) : "";
  return { ...tag, values: { ...tag.values, buy: buyWordsFor(catalogue, item), code: saving?.code ?? "", less } };
}

/** What one of it costs with the best code; a discount on some products only may not be for this one. */
function savingOn({ price, currency }: CatalogueItem, told: readonly CodeDiscount[]) {
  const full = Number(price);
  return told
    .filter(({ limitedItems, minimum }) => !limitedItems && reaches(full, currency, minimum))
    .map(({ code, value }) => ({ code, price: full - off(value, full, currency) }))
    .filter(({ price: left }) => left < full)
    .toSorted((one, other) => one.price - other.price)[0];
}

function reaches(full: number, currency: string, minimum: CodeDiscount["minimum"]): boolean {
  if (!minimum) return true;
  if ("quantity" in minimum) return minimum.quantity <= 1;
  return minimum.subtotal.currencyCode === currency && Number(minimum.subtotal.amount) <= full;
}

function off(value: CodeDiscount["value"], full: number, currency: string): number {
  if (value.off === "percent") return Math.round(full * value.percent) / 100;
  if (value.off === "amount" && value.amount.currencyCode === currency)
    return Math.min(full, Number(value.amount.amount));
  return 0;
}
