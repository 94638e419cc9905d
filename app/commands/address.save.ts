import type { PostalAddress } from "#app/contacts/postal-address.ts";
import { addAddress, addressesOf, setDefaultAddress, type Address, type Customer } from "#app/shopify/customers.ts";
import type { CommandRequest } from "./command.ts";

/**
 * Adds an address and sends orders there from now on; what was there stays in the customer's book. Safe to repeat: one that is there
 * already is not added again. Returns Shopify's word on what is wrong with it, if it refuses it.
 */
export function saveAsDefault(
  { admin, journal }: CommandRequest,
  customer: Customer,
  address: PostalAddress,
): Promise<{ refused: string | null }> {
  const { id: customerId, firstName, lastName, phone } = customer;
  return journal("address", {
    // A try that died may have added it: then it is found below, among the addresses that exist.
    find: async () => undefined,
    act: async () => {
      const input = { ...address, firstName, lastName, phone };
      const added = await addAddress(admin, { customerId, address: input });
      if (added.done) return { refused: null };
      const known = (await addressesOf(admin, customerId)).find((one) => isSame(one, address));
      if (!known) return { refused: added.refused[0]?.message ?? "" };
      const chosen = await setDefaultAddress(admin, { customerId, addressId: known.id });
      return { refused: chosen.refused?.[0]?.message ?? null };
    },
  });
}

/** The same place, however it is written. */
export function isSame(one: Address, other: PostalAddress): boolean {
  const written = (address: (string | null | undefined)[]) =>
    address.map((part) => part?.trim().toLowerCase() ?? "").join("|");
  return (
    written([one.address1, one.address2, one.city, one.provinceCode, one.zip, one.countryCodeV2]) ===
    written([other.address1, other.address2, other.city, other.provinceCode, other.zip, other.countryCode])
  );
}
