import type { Gid } from "../gid.ts";
import { Refusal, userError, type UserError } from "../graphql/errors.ts";
import type { Address } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { countryCode, countryName, provinceCode, provinceName } from "./countries.ts";

export type AddressInput = {
  firstName?: string | null;
  lastName?: string | null;
  company?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  country?: string | null;
  countryCode?: string | null;
  province?: string | null;
  provinceCode?: string | null;
  zip?: string | null;
  phone?: string | null;
};

const texts = ["firstName", "lastName", "company", "address1", "address2", "city", "zip"] as const;

/** An address from what was given, laid over `before`; refuses what Shopify refuses, each field under `path`. */
export function addressFrom(input: AddressInput, id: Gid, path: string[], before: Address | null = null): Address {
  const errors = [...textErrors(input, path)];
  const base: Address = before ?? emptyAddress(id);
  const country = givenCountry(input);
  if (country === "invalid") errors.push(userError([...path, "country"], "Country is invalid", "INVALID"));
  const code = country === "invalid" ? null : (country ?? base.countryCode);
  const province = givenProvince(input, code);
  if (province === "invalid") errors.push(userError([...path, "province"], "Province is invalid", "INVALID"));
  if (errors.length > 0) throw new Refusal(...errors);
  const next: Address = { ...base, id, countryCode: code };
  for (const name of texts) if (input[name] !== undefined) next[name] = input[name]?.trim() || null;
  if (input.phone !== undefined) next.phone = input.phone || null;
  if (province !== undefined) next.provinceCode = province;
  return next;
}

export function emptyAddress(id: Gid): Address {
  const nothing = { firstName: null, lastName: null, company: null, address1: null, address2: null, city: null };
  return { id, ...nothing, provinceCode: null, countryCode: null, zip: null, phone: null };
}

/** A customer's or an order's copy: its own id, the kind of record told by the gid's suffix. */
export function copyAddress(
  store: Store,
  address: Address | null,
  model: "CustomerAddress" | "Address",
): Address | null {
  return address && { ...address, id: store.id("MailingAddress", `?model_name=${model}`) };
}

export function sameAddress(left: Address, right: Address): boolean {
  const text = ({ id: _id, ...rest }: Address) => JSON.stringify(Object.values(rest)).toLowerCase();
  return text(left) === text(right);
}

export function addressesMatch(one: { shippingAddress: Address | null; billingAddress: Address | null }): boolean {
  const { shippingAddress: to, billingAddress: payer } = one;
  return to === payer || (to !== null && payer !== null && sameAddress(to, payer));
}

export function formatted(address: Address): string[] {
  const place = [[address.city, address.provinceCode].filter(Boolean).join(" "), address.zip].filter(Boolean).join(" ");
  return [address.address1, address.address2, place, countryName(address.countryCode)].flatMap((line) => line || []);
}

/** The address as webhooks write it. */
export function restAddress(address: Address) {
  return {
    first_name: address.firstName,
    address1: address.address1,
    phone: address.phone,
    city: address.city,
    zip: address.zip,
    province: provinceName(address.countryCode, address.provinceCode),
    country: countryName(address.countryCode),
    last_name: address.lastName,
    address2: address.address2,
    company: address.company,
    latitude: null,
    longitude: null,
    name: fullName(address),
    country_code: address.countryCode,
    province_code: address.provinceCode,
  };
}

export function fullName(person: { firstName: string | null; lastName: string | null }): string {
  return [person.firstName, person.lastName].filter(Boolean).join(" ");
}

function givenCountry(input: AddressInput): string | undefined {
  const given = input.countryCode ?? input.country;
  return given ? (countryCode(given) ?? "invalid") : undefined;
}

function givenProvince(input: AddressInput, country: string | null): string | null | undefined {
  const given = input.provinceCode ?? input.province;
  if (given === undefined) return undefined;
  return given ? (provinceCode(country, given) ?? "invalid") : null;
}

function textErrors(input: AddressInput, path: string[]): UserError[] {
  return texts.flatMap((name) => {
    const value = input[name] ?? "";
    const label = name.replace(/([A-Z])/g, " $1").toLowerCase();
    const title = label.charAt(0).toUpperCase() + label.slice(1);
    const field = [...path, name];
    if (/\p{Extended_Pictographic}/u.test(value))
      return [userError(field, `${title} cannot contain emojis`, "INVALID")];
    if (/https?:\/\/|www\./i.test(value)) return [userError(field, `${title} cannot contain URL`, "INVALID")];
    if (/<[a-z/][^>]*>/i.test(value)) return [userError(field, `${title} cannot contain HTML tags`, "INVALID")];
    if (value.length > 255) return [userError(field, `${title} is too long (maximum is 255 characters)`, "TOO_LONG")];
    return [];
  });
}
