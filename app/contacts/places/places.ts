import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { overlays } from "./area-codes.ts";
// From the metadata of Google's libphonenumber, Apache License 2.0 (NOTICE); made by scripts/places.ts.
import known from "./places.json" with { type: "json" };
import { everyZone, zonesOfState } from "./states.ts";

/** Where somebody may be: every place that cannot be ruled out. */
export type Places = {
  /** ISO 3166-1 alpha-2; undefined where the number tells none. */
  country: string | undefined;
  /** IANA time zones, at least one. */
  zones: readonly string[];
  /** States of the US or provinces of Canada; none where none is known. */
  states: readonly string[];
};

export type Address = { countryCode?: string | null; provinceCode?: string | null };

const prefixes: Readonly<Record<string, number[]>> = known.prefixes;
const states: Readonly<Record<string, string>> = known.states;
const longestPrefix = Math.max(...Object.keys(prefixes).map(({ length }) => length));

/**
 * Where somebody may be, by their address and by their number: people keep their numbers when they move, and move on from addresses. A
 * number that tells nothing is where the shop is; one of the US that tells nothing may be anywhere in it.
 */
export function placesOf(phone: PhoneNumber, address: Address | null | undefined, shop: { timeZone: string }): Places {
  const byNumber = placesOfNumber(phone);
  const home = address?.countryCode === "US" ? address.provinceCode : undefined;
  const zonesAtHome = home ? (zonesOfState(home) ?? []) : [];
  const zones = [...new Set([...zonesAtHome, ...byNumber.zones])];
  return {
    country: byNumber.country ?? address?.countryCode ?? undefined,
    zones: zones.length > 0 ? zones : [shop.timeZone],
    states: [...new Set([...(home ? [home] : []), ...byNumber.states])],
  };
}

const exchanges = new Map<string, Places>();
/** Some 3 MB. */
const mostKnown = 20_000;

/** In North America the area and the exchange decide, and a shop's customers live in few of them: looking one up takes long. */
function placesOfNumber(phone: PhoneNumber): Places {
  if (!/^\+1\d{10}$/.test(phone)) return lookUp(phone);
  const exchange = phone.slice(2, 8);
  const places = exchanges.get(exchange) ?? lookUp(phone);
  if (exchanges.size >= mostKnown) exchanges.clear();
  exchanges.set(exchange, places);
  return places;
}

function lookUp(phone: PhoneNumber): Places {
  const digits = phone.slice(1);
  const country = parsePhoneNumberFromString(phone)?.country;
  if (!digits.startsWith("1")) return { country, zones: zonesOfPrefix(digits), states: [] };
  const code = digits.slice(1, 4);
  const area = overlays[code] ?? code;
  const zones = zonesOfPrefix(`1${area}`);
  return {
    country: country ?? "US",
    zones: zones.length > 0 ? zones : everyZone,
    states: states[area]?.split(" ") ?? [],
  };
}

function zonesOfPrefix(digits: string): readonly string[] {
  for (let length = longestPrefix; length > 0; length--) {
    const found = prefixes[digits.slice(0, length)];
    if (found) return found.map((index) => known.zones[index]!);
  }
  return [];
}
