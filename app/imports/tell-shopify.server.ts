import { findOrCreateContact, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import type { AdminRequest, UserError } from "#app/shopify/admin.ts";
import { addCustomer, consentInput, findCustomersByNumber, setConsent, type Customer } from "#app/shopify/customers.ts";
import type { Person } from "./read-person.ts";

export type Told = { shopId: string; person: Person; customer: Customer | undefined; isAsked: boolean };

/**
 * Has Shopify know somebody who was brought in, and what they agreed to or are asked. Safe to repeat. Answers their customer record;
 * undefined where Shopify takes no such customer. Throws ShopifyError.
 */
export async function tellShopify(admin: AdminRequest, { shopId, person, customer, isAsked }: Told) {
  const wish = { state: isAsked ? "pending" : "subscribed", at: person.proof?.agreedAt ?? now() } as const;
  const known = customer ?? (await createCustomer(admin, person, wish)) ?? (await unlisted(admin, person));
  if (!known) return undefined;
  const said = known.consent?.state;
  // Who said no in Shopify in the moment since it was asked is not signed up again.
  const isSettled =
    said === wish.state || said === "unsubscribed" || said === "redacted" || (isAsked && said === "subscribed");
  const { done } = isSettled ? { done: known } : await setConsent(admin, { customerId: known.id, ...wish });
  const consent = (done ?? known).consent;
  await db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shopId, person.phone, { customerId: known.id });
    if (consent)
      await noteStoreConsent(tx, contact, { state: consent.state, at: consent.updatedAt }, { current: true });
  });
  return done ?? known;
}

type Wish = { state: "pending" | "subscribed"; at: Date };

/** Undefined where somebody has this number already, of whom the search did not know, or where Shopify refuses. */
async function createCustomer(admin: AdminRequest, person: Person, { state, at }: Wish): Promise<Customer | undefined> {
  const { phone, firstName, lastName, email } = person;
  // A question is as of now, by Shopify's clock: ours may be ahead.
  const smsMarketingConsent = consentInput({ state }, state === "pending" ? undefined : at.toISOString());
  const input = { phone, firstName, lastName, smsMarketingConsent };
  const { done, refused } = await addCustomer(admin, { ...input, ...(email && { email }) });
  if (done) return done;
  // Somebody else has this email, or Shopify takes it for none: the number is what counts here.
  const again = email && isAbout("email", refused) ? await addCustomer(admin, input) : { refused };
  if (again.refused && !isAbout("phone", again.refused, /taken/i))
    log.warn({ why: again.refused[0]?.message }, "Shopify refused a customer of a list");
  return again.done;
}

const unlisted = async (admin: AdminRequest, { phone }: Person) => (await findCustomersByNumber(admin, phone))[0];

const isAbout = (field: string, refused: readonly UserError[], saying = /./) =>
  refused.some((error) => error.field?.includes(field) && saying.test(error.message));
