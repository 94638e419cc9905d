import examples from "libphonenumber-js/mobile/examples";
import { getExampleNumber, type CountryCode } from "libphonenumber-js/max";

/** A mobile number of each of these countries, as people there write it and as the world does. */
export const examplesOf = (countries: readonly string[]) =>
  countries.flatMap((country) => {
    const number = getExampleNumber(country as CountryCode, examples);
    return number ? [{ country, national: number.formatNational(), international: number.number }] : [];
  });
