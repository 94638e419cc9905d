import { z } from "zod";
import { hasProvinces, provinceAtEnd } from "./provinces.ts";

export const PostalAddress = z.object({
  address1: z.string(),
  address2: z.string().optional(),
  city: z.string(),
  provinceCode: z.string().optional(),
  zip: z.string().optional(),
  countryCode: z.string(),
});
export type PostalAddress = z.infer<typeof PostalAddress>;

/** In full, to be read back: 12 Main St, Apt 4, Springfield, IL 62701, US. */
export const oneLine = ({ address1, address2, city, provinceCode, zip, countryCode }: PostalAddress) =>
  [address1, address2, city, [provinceCode, zip].filter(Boolean).join(" "), countryCode].filter(Boolean).join(", ");

/** What an address lacks, in the words of its country. */
export type Missing = "street" | "city" | "province" | "zip";

const postcodes: Record<string, RegExp> = {
  US: /\b\d{5}(?:-\d{4})?\b/g,
  CA: /\b[a-z]\d[a-z][ -]?\d[a-z]\d\b/gi,
  GB: /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/gi,
  NL: /\b\d{4} ?[a-z]{2}\b/gi,
  BR: /\b\d{5}-?\d{3}\b/g,
  PT: /\b\d{4}-\d{3}\b/g,
  IN: /\b\d{3} ?\d{3}\b/g,
};
const anyPostcode = /\b\d{4,6}\b/g;

const streetEnds =
  /^(st|str|street|ave|av|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|cir|circle|way|pl|place|sq|square|ter|terrace|trl|trail|pkwy|parkway|hwy|highway|broadway|row|loop)\.?$/i;
const unit = /\b(?:apt|apartment|unit|suite|ste|flat|floor|fl|room|rm|#)\.? ?[\w-]+$/i;

const countryNames = new Intl.DisplayNames(["en"], { type: "region" });
const countries = [
  "US",
  "CA",
  "GB",
  "IE",
  "AU",
  "NZ",
  "IN",
  "DE",
  "AT",
  "CH",
  "FR",
  "BE",
  "NL",
  "ES",
  "PT",
  "IT",
  "MX",
  "BR",
];
const countryByName = new Map(countries.map((code) => [countryNames.of(code)!.toLowerCase(), code]));

/**
 * Reads a postal address as people text it: one line or several, with or without commas. `country` is the shop's, unless the text
 * ends with another. Returns what is missing rather than guessing: an address is read back and approved by code, but not invented.
 */
export function readPostalAddress(text: string, country: string): { address: PostalAddress } | { missing: Missing[] } {
  const { countryCode, rest } = takeCountry(
    text
      .replace(/\s*\n\s*/g, ", ")
      .trim()
      .slice(0, 300),
    country,
  );
  const { zip, before, after } = takePostcode(rest, countryCode);
  const province = hasProvinces(countryCode)
    ? (provinceAtEnd(before, countryCode) ?? provinceAtEnd(after, countryCode))
    : undefined;
  const keepsCommas = province
    ? before.replace(new RegExp(`[\\s,]*${lastWords(before, province.before)}[\\s,]*$`, "i"), "")
    : before;
  const { street, city } = splitStreet(keepsCommas, province ? "" : after);
  const missing: Missing[] = [];
  if (!/\p{L}/u.test(street)) missing.push("street");
  if (!city) missing.push("city");
  if (hasProvinces(countryCode) && !province) missing.push("province");
  if (!zip && countryCode !== "IE") missing.push("zip");
  if (missing.length > 0) return { missing };
  const flat = unit.exec(street);
  const address1 = flat && flat.index > 0 ? street.slice(0, flat.index).replace(/[\s,]+$/, "") : street;
  return {
    address: {
      address1,
      ...(flat && flat.index > 0 && { address2: flat[0] }),
      city,
      ...(province && { provinceCode: province.code }),
      ...(zip && { zip }),
      countryCode,
    },
  };
}

/** The words that were taken off the end, as a pattern. */
const lastWords = (whole: string, before: string) =>
  whole
    .trim()
    .split(/[\s,]+/)
    .slice(before ? before.split(" ").length : 0)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s,]+");

function takeCountry(text: string, country: string) {
  const parts = text.split(",");
  const last = parts.at(-1)!.trim().toLowerCase().replace(/\./g, "");
  const named = countryByName.get(last) ?? (last === "usa" || last === "us" ? "US" : last === "uk" ? "GB" : undefined);
  return named ? { countryCode: named, rest: parts.slice(0, -1).join(",") } : { countryCode: country, rest: text };
}

/** The last postcode-like thing that does not open the text: there stands the house's number. */
function takePostcode(text: string, country: string) {
  const found = [...text.matchAll(postcodes[country] ?? anyPostcode)].filter(({ index }) => index > 0).at(-1);
  if (!found) return { zip: undefined, before: text, after: "" };
  const zip = country === "US" ? found[0] : found[0].toUpperCase();
  return {
    zip,
    before: text.slice(0, found.index).replace(/[\s,]+$/, ""),
    after: text.slice(found.index + found[0].length).replace(/^[\s,]+/, ""),
  };
}

function splitStreet(text: string, after: string): { street: string; city: string } {
  const parts = text.split(",").map((part) => part.trim()).filter(Boolean); // prettier-ignore
  if (after) return { street: parts.join(", "), city: after.split(",")[0]!.trim() };
  if (parts.length > 1) return { street: parts.slice(0, -1).join(", "), city: parts.at(-1)! };
  const words = text.split(/\s+/);
  const named = words.findLastIndex((word, index) => index > 0 && index < words.length - 1 && streetEnds.test(word));
  if (named === -1) return { street: text, city: "" };
  const end = /^[ns]?[ew]?\.?$/i.test(words[named + 1]!) && named < words.length - 2 ? named + 1 : named; // King St W
  const flat = /^((?:apt|unit|suite|ste|flat|#)\.? ?[\w-]+) (.+)$/i.exec(words.slice(end + 1).join(" "));
  const street = words.slice(0, end + 1).join(" ");
  return flat ? { street: `${street} ${flat[1]}`, city: flat[2]! } : { street, city: words.slice(end + 1).join(" ") };
}
