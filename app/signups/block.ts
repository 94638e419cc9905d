import { shownNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { StorefrontLanguage } from "#app/shops/storefront.ts";
import { countriesOf, describeCountry, type Country } from "./country.ts";

export type Wording = { text: string; hash: string };

/** What the theme's block shows. Public: whoever looks at the page sees it. */
export type Block = {
  /** Null where no number is connected: the block then shows nothing. */
  number: PhoneNumber | null;
  /** As people of the shop's country write it. */
  shown: string | null;
  /** Null while the form is switched off. */
  form: { wording: Record<StorefrontLanguage, Wording>; countries: Country[] } | null;
};

export function blockOf(
  shop: Shop,
  number: PhoneNumber | undefined,
  wording: Record<StorefrontLanguage, Wording>,
): Block {
  if (!number) return { number: null, shown: null, form: null };
  const countries = countriesOf(shop).map(describeCountry);
  const takes = shop.settings.storefront.form && countries.length > 0;
  return { number, shown: shownNumber(number), form: takes ? { wording, countries } : null };
}
