import type { Contact } from "#app/contacts/contact.ts";
import { maskPhone } from "#app/contacts/mask.ts";
import { otherNumber } from "#app/contacts/other-number.ts";
import type { Customer } from "#app/shopify/customers.ts";
import type { Say } from "./outcome.ts";

/**
 * What the speaker's text `changedElsewhere` tells a customer on their other number, where they have one: a phone that was lent
 * or lost may have asked for the change. `reference` names the change, so that it is told once.
 */
export function toldElsewhere(
  customer: Customer,
  { contact, shop, reference }: { contact: Contact; shop: { country: string }; reference: string },
): Say[] {
  const phone = otherNumber(customer, contact.phone, shop.country);
  if (!phone) return [];
  const to = { phone, customer, objection: true };
  const values = { phone: maskPhone(contact.phone) };
  return [{ key: "changedElsewhere", values, kind: "transactional", cause: `changed:${reference}`, to }];
}
