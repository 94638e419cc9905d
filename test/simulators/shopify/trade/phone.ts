import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js";

/** E.164 as Shopify stores it, or null when the text is no phone number. */
export function normalisedPhone(text: string, country: string): string | null {
  const parsed = parsePhoneNumberFromString(text, country as CountryCode);
  return parsed?.isPossible() ? parsed.number : null;
}
