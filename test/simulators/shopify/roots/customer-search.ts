import { numericId } from "../gid.ts";
import type { Context } from "../graphql/context.ts";
import { notImplemented } from "../graphql/errors.ts";
import type { SortValue } from "../graphql/order-of.ts";
import { type Searchable, searcher } from "../graphql/search.ts";
import { ordersOf, spent } from "../objects/customer.ts";
import type { Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { fullName } from "../trade/addresses.ts";
import { countryName } from "../trade/countries.ts";
import { byEmail, byPhone } from "../trade/customers.ts";

export type Identifier = {
  id?: string;
  emailAddress?: string;
  email?: string;
  phoneNumber?: string;
  phone?: string;
  customId?: unknown;
};

const searchable = (context: Context): Searchable<Customer> => ({
  text: (one) => [fullName(one), one.email, one.phone],
  filters: {
    id: (one) => numericId(one.id),
    first_name: (one) => one.firstName,
    last_name: (one) => one.lastName,
    email: (one) => one.email,
    phone: (one) => one.phone,
    tag: (one) => one.tags,
    tag_not: (one) => one.tags,
    country: (one) => one.addresses.flatMap((address) => [address.countryCode, countryName(address.countryCode)]),
    accepts_marketing: (one) => one.emailConsent.marketingState === "SUBSCRIBED",
    sms_marketing_state: (one) => one.sms.marketingState,
    email_marketing_state: (one) => one.emailConsent.marketingState,
    orders_count: (one) => ordersOf(one, context).length,
    total_spent: (one) => spent(one, context) / 100,
    state: (one) => one.state,
    customer_date: (one) => one.createdAt,
    created_at: (one) => one.createdAt,
    updated_at: (one) => one.updatedAt,
  },
});

export function found(query: string | null | undefined, context: Context, path: string): Customer[] {
  return context.store.tables.customers.search(searcher(query, searchable(context), context, path));
}

export const keys: Record<string, SortValue<Customer>> = {
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => numericId(one.id),
  CREATED_AT: (one) => one.createdAt,
  UPDATED_AT: (one) => one.updatedAt,
  NAME: (one) => `${one.lastName} ${one.firstName}`,
};

/** Live, never from the search index; a phone number that is none finds nobody. */
export function identified(store: Store, identifier: Identifier): Customer | null {
  if (identifier.id) return store.tables.customers.get(identifier.id);
  const phone = identifier.phoneNumber ?? identifier.phone;
  if (phone) return byPhone(store, phone);
  const email = identifier.emailAddress ?? identifier.email;
  if (email) return byEmail(store, email);
  throw notImplemented("finding a customer by customId");
}
