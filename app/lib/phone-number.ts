import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/max";
import { z } from "zod";

/** A number in E.164 form, such as +12065551234. */
export const PhoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .brand("PhoneNumber");
export type PhoneNumber = z.infer<typeof PhoneNumber>;

/**
 * Reads a number as people and stores write it. National forms need the country of the shop.
 * Judges by possible length only: the list of valid area codes lags behind the numbers that are in use.
 */
export function toPhoneNumber(written: string | null | undefined, country?: string): PhoneNumber | undefined {
  if (!written) return undefined;
  const parsed = parsePhoneNumberFromString(written, country as CountryCode | undefined);
  return parsed?.isPossible() ? PhoneNumber.safeParse(parsed.number).data : undefined;
}

/** A number as people write it who may be in another country. */
export const shownNumber = (number: PhoneNumber): string =>
  parsePhoneNumberFromString(number)?.formatInternational() ?? number;
