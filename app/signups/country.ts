import {
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type CountryCode,
} from "libphonenumber-js/max";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import type { Shop } from "#app/shops/shop.ts";
import { inEach, type StorefrontLanguage } from "#app/shops/storefront.ts";

export const allCountries: readonly string[] = getCountries();

/** Whose numbers the form takes: what the merchant chose, else the shop's own country. */
export function countriesOf({ country, settings }: Pick<Shop, "country" | "settings">): string[] {
  const { countries } = settings.storefront;
  return (countries.length > 0 ? countries : [country]).filter((code) => allCountries.includes(code));
}

export type Country = { code: string; dial: string; name: Record<StorefrontLanguage, string> };

export const describeCountry = (code: string): Country => ({
  code,
  dial: `+${getCountryCallingCode(code as CountryCode)}`,
  name: inEach((language) => countryName(code, language)),
});

export const countryName = (code: string, language: string) =>
  new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;

/** Numbers that cost whoever texts them more than others do, or that no person reads. */
const neverTexted = new Set([
  ...["FIXED_LINE", "PREMIUM_RATE", "SHARED_COST", "TOLL_FREE", "PAGER", "UAN", "VOICEMAIL"],
]);

export type Typed = { phone: PhoneNumber; problem?: undefined } | { phone?: undefined; problem: "number" | "country" };

/**
 * Reads what a visitor typed as their number: as in the chosen country, or with its own. Stricter than what texts us: a stranger may type in
 * anybody's number, so it must be one that exists, that people text with, and of a country that the shop sends to.
 */
export function readTyped(written: string, chosen: string, countries: readonly string[]): Typed {
  const home = countries.includes(chosen) ? chosen : countries[0];
  const parsed = parsePhoneNumberFromString(written, { defaultCountry: home as CountryCode, extract: false });
  if (!parsed?.isValid()) return { problem: "number" };
  if (!isOf(parsed.number, countries)) return { problem: "country" };
  const phone = PhoneNumber.safeParse(parsed.number);
  if (!phone.success || parsed.ext || neverTexted.has(parsed.getType() ?? "")) return { problem: "number" };
  return { phone: phone.data };
}

/** Some countries share a plan of numbers with a larger one, such as Guernsey with Britain: then a number may be of either. */
const isOf = (number: string, countries: readonly string[]) =>
  countries.some((country) => {
    const parsed = parsePhoneNumberFromString(number);
    if (parsed?.countryCallingCode !== getCountryCallingCode(country as CountryCode)) return false;
    // Judged by the rules of this country, and not of the first one that the library knows.
    parsed.country = country as CountryCode;
    return parsed.isValid();
  });
