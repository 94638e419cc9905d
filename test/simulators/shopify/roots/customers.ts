import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, Roots } from "../graphql/context.ts";
import { adminError, notImplemented, Refusal, refusing, userError } from "../graphql/errors.ts";
import { inOrder, type SortValue } from "../graphql/order-of.ts";
import { searcher, type Searchable } from "../graphql/search.ts";
import { spent, ordersOf } from "../objects/customer.ts";
import type { Customer } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { fullName, type AddressInput } from "../trade/addresses.ts";
import { checkSettable, consentFrom, setEmailConsent, setSmsConsent, type ConsentInput } from "../trade/consent.ts";
import { countryName } from "../trade/countries.ts";
import {
  addAddress,
  byEmail,
  byPhone,
  changeAddress,
  createCustomer,
  saveCustomer,
  updateCustomer,
  type CustomerInput,
} from "../trade/customers.ts";
import { numericId } from "../gid.ts";
import { writeMetafields, type MetafieldInput } from "../trade/metafields.ts";

type Identifier = {
  id?: string;
  emailAddress?: string;
  email?: string;
  phoneNumber?: string;
  phone?: string;
  customId?: unknown;
};
type SearchArgs = PageArgs & { query?: string | null; sortKey: string };
type FullInput = CustomerInput & {
  id?: string | null;
  smsMarketingConsent?: ConsentInput | null;
  emailMarketingConsent?: ConsentInput | null;
  metafields?: MetafieldInput[] | null;
};

export const customerQueries: Roots = {
  customer: ({ id }: { id: string }, { store }) => store.tables.customers.get(id),
  customerByIdentifier: ({ identifier }: { identifier: Identifier }, { store }) => identified(store, identifier),
  customers: (args: SearchArgs, context) =>
    connection(inOrder(found(args.query, context, "customers"), args.sortKey, keys, "customers"), args, context),
  customersCount: (args: { query?: string | null }, context) => ({
    count: found(args.query, context, "customersCount").length,
    precision: "EXACT",
  }),
};

export const customerMutations: Roots = {
  customerCreate: ({ input }: { input: FullInput }, { store }) =>
    refusing(
      () => {
        const sms = input.smsMarketingConsent && consentFrom(store, input.smsMarketingConsent, ["smsMarketingConsent"]);
        const email =
          input.emailMarketingConsent && consentFrom(store, input.emailMarketingConsent, ["emailMarketingConsent"]);
        const customer = createCustomer(store, input, []);
        if (sms && customer.phone) setSmsConsent(store, customer, sms);
        if (email && customer.email) setEmailConsent(store, customer, email);
        if (input.metafields) writeMetafields(store, customer.id, input.metafields);
        return { customer };
      },
      { customer: null },
    ),

  customerUpdate: ({ input }: { input: FullInput }, { store }) =>
    refusing(
      () => {
        const customer = known(store, input.id ?? "", ["id"], "Customer does not exist");
        for (const kind of ["sms", "email"] as const) {
          const field = `${kind}MarketingConsent` as const;
          if (!input[field]) continue;
          const mutation = `customer${kind === "sms" ? "Sms" : "Email"}MarketingConsentUpdate`;
          throw new Refusal(userError([field], `To update ${field}, please use the ${mutation} Mutation instead`));
        }
        if (input.metafields) writeMetafields(store, customer.id, input.metafields);
        return { customer: updateCustomer(store, customer, input, []) };
      },
      { customer: null },
    ),

  customerSet: ({ identifier, input }: { identifier?: Identifier | null; input: FullInput }, { store }) =>
    refusing(
      () => {
        const before = identifier ? identified(store, identifier) : null;
        if (identifier?.id && !before)
          throw new Refusal(userError(["input"], "Resource matching the identifier was not found.", "INVALID"));
        const given = { ...input, ...(identifier?.phone && { phone: input.phone ?? identifier.phone }) };
        const whole = { ...given, ...(identifier?.email && { email: input.email ?? identifier.email }) };
        return {
          customer: before ? updateCustomer(store, before, whole, ["input"]) : createCustomer(store, whole, ["input"]),
        };
      },
      { customer: null },
    ),

  customerDelete: ({ input }: { input: { id: string } }, { store }) =>
    refusing(
      () => {
        const customer = known(store, input.id, ["id"], "Customer can't be found");
        if (store.orders.some((order) => order.customerId === customer.id)) {
          throw new Refusal(userError(["id"], "Customer can’t be deleted because they have associated orders"));
        }
        store.tables.customers.delete(customer.id);
        store.emit("customers/delete", {
          id: numericId(customer.id),
          tax_exemptions: [],
          admin_graphql_api_id: customer.id,
        });
        return { deletedCustomerId: customer.id, shop: {} };
      },
      { deletedCustomerId: null, shop: {} },
    ),

  customerSmsMarketingConsentUpdate: (
    { input }: { input: { customerId: string; smsMarketingConsent: ConsentInput } },
    { store },
  ) => {
    checkSettable(input.smsMarketingConsent);
    return refusing(
      () => {
        const customer = known(store, input.customerId, null, "Customer not found");
        if (!customer.phone) {
          const message = "A phone number is required to set the SMS consent state.";
          throw new Refusal(userError(["input", "smsMarketingConsent"], message, "INVALID"));
        }
        setSmsConsent(store, customer, consentFrom(store, input.smsMarketingConsent, ["input", "smsMarketingConsent"]));
        return { customer };
      },
      { customer: null },
    );
  },

  customerEmailMarketingConsentUpdate: (
    { input }: { input: { customerId: string; emailMarketingConsent: ConsentInput } },
    { store },
  ) => {
    checkSettable(input.emailMarketingConsent);
    return refusing(
      () => {
        const customer = known(store, input.customerId, null, "Customer not found");
        if (!customer.email) {
          const message = "An email address is required to set the email consent state.";
          throw new Refusal(userError(["input", "emailMarketingConsent"], message, "INVALID"));
        }
        setEmailConsent(
          store,
          customer,
          consentFrom(store, input.emailMarketingConsent, ["input", "emailMarketingConsent"]),
        );
        return { customer };
      },
      { customer: null },
    );
  },

  customerAddressCreate: (
    args: { customerId: string; address: AddressInput; setAsDefault?: boolean | null },
    { store },
  ) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        return { address: addAddress(store, customer, args.address, args.setAsDefault ?? false) };
      },
      { address: null },
    ),

  customerAddressUpdate: (
    args: { customerId: string; addressId: string; address: AddressInput; setAsDefault?: boolean | null },
    { store },
  ) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        return { address: changeAddress(store, customer, args.addressId, args.address, args.setAsDefault ?? false) };
      },
      { address: null },
    ),

  customerAddressDelete: (args: { customerId: string; addressId: string }, { store }) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        ownAddress(customer, args.addressId);
        customer.addresses = customer.addresses.filter((one) => one.id !== args.addressId);
        if (customer.defaultAddressId === args.addressId) customer.defaultAddressId = customer.addresses[0]?.id ?? null;
        saveCustomer(store, customer);
        return { deletedAddressId: args.addressId };
      },
      { deletedAddressId: null },
    ),

  customerUpdateDefaultAddress: (args: { customerId: string; addressId: string }, { store }) =>
    refusing(
      () => {
        const customer = known(store, args.customerId, ["customerId"], "Customer does not exist");
        customer.defaultAddressId = ownAddress(customer, args.addressId);
        saveCustomer(store, customer);
        return { customer };
      },
      { customer: null },
    ),
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

function found(query: string | null | undefined, context: Context, path: string): Customer[] {
  return context.store.tables.customers.search(searcher(query, searchable(context), context, path));
}

const keys: Record<string, SortValue<Customer>> = {
  ID: (one) => numericId(one.id),
  RELEVANCE: (one) => numericId(one.id),
  CREATED_AT: (one) => one.createdAt,
  UPDATED_AT: (one) => one.updatedAt,
  NAME: (one) => `${one.lastName} ${one.firstName}`,
};

/** Live, never from the search index; a phone number that is none finds nobody. */
function identified(store: Store, identifier: Identifier): Customer | null {
  if (identifier.id) return store.tables.customers.get(identifier.id);
  const phone = identifier.phoneNumber ?? identifier.phone;
  if (phone) return byPhone(store, phone);
  const email = identifier.emailAddress ?? identifier.email;
  if (email) return byEmail(store, email);
  throw notImplemented("finding a customer by customId");
}

function known(store: Store, id: string, field: string[] | null, message: string): Customer {
  const customer = store.tables.customers.get(id);
  if (!customer) throw new Refusal(userError(field, message));
  return customer;
}

function ownAddress(customer: Customer, id: string): string {
  if (!customer.addresses.some((one) => one.id === id)) throw adminError(`Invalid id: ${id}`, "RESOURCE_NOT_FOUND");
  return id;
}
