import type { PhoneNumber } from "#app/lib/phone-number.ts";

/** What of a customer's account somebody may change to get at it. Undefined: nobody told us. */
export type Account = {
  customerId: string;
  phone?: PhoneNumber | null;
  email?: string | null;
  /** Where orders go (`placeOf`). */
  address?: string | null;
};

const accountParts = ["phone", "email", "address"] as const;
export type AccountPart = (typeof accountParts)[number];

type Written = { address1?: string | null; city?: string | null; zip?: string | null; country?: string | null };

/** A place in letters and digits alone: the same however it is written. Null for none. */
export function placeOf(address: Written | null | undefined): string | null {
  const { address1, city, zip, country } = address ?? {};
  const place = [address1, city, zip, country].map((part) => (part ?? "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  return place.some((part) => part) ? place.join(" ") : null;
}

/** A number that was an account's own, and what has changed since it was last heard of. */
export type KnownNumber = { contactId: string; phone: PhoneNumber; changed: AccountPart[] };
