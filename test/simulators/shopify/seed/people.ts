import type { Gid } from "../gid.ts";
import type { Address, Consent, Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { noConsent } from "../trade/consent.ts";

export type Person = {
  phone: string;
  firstName: string;
  lastName: string;
  email: string | null;
  subscribed: boolean;
  locale?: string;
  tags?: string[];
  address?: Partial<Address>;
};

const since = "2026-02-10T15:30:00Z";

/** Enters a customer in the books, without telling anybody. */
export function addPerson(store: Store, person: Person): Customer {
  const { phone, firstName, lastName, email, locale = "en", tags = [] } = person;
  const addresses = person.address ? [addressOf(store, person, person.address)] : [];
  return store.tables.customers.put({
    id: store.id("Customer"),
    ...{ firstName, lastName, email, phone, locale, tags, addresses },
    note: null,
    taxExempt: false,
    verifiedEmail: email !== null,
    state: "DISABLED",
    defaultAddressId: addresses[0]?.id ?? null,
    sms: person.subscribed ? subscribed() : noConsent(),
    emailConsent: noConsent(),
    createdAt: since,
    updatedAt: since,
  });
}

export function addressOf(
  store: Store,
  person: { firstName: string; lastName: string; phone: string },
  part: Partial<Address>,
): Address {
  const id: Gid = store.id("MailingAddress", "?model_name=CustomerAddress");
  const { firstName, lastName, phone } = person;
  const nothing = {
    company: null,
    address1: null,
    address2: null,
    city: null,
    provinceCode: null,
    countryCode: "US",
    zip: null,
  };
  return { ...nothing, firstName, lastName, phone, ...part, id };
}

function subscribed(): Consent {
  return {
    marketingState: "SUBSCRIBED",
    marketingOptInLevel: "SINGLE_OPT_IN",
    consentUpdatedAt: since,
    collectedFrom: "SHOPIFY",
    sourceLocationId: null,
  };
}
