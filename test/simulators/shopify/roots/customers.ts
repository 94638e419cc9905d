import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Roots } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import { inOrder } from "../graphql/order-of.ts";
import type { Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { consentFrom, type ConsentInput, setEmailConsent, setSmsConsent } from "../trade/consent.ts";
import { createCustomer, type CustomerInput, updateCustomer } from "../trade/customers.ts";
import { type MetafieldInput, writeMetafields } from "../trade/metafields.ts";
import { found, identified, type Identifier, keys } from "./customer-search.ts";

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
        updateCustomer(store, customer, input, []);
        if (input.metafields) writeMetafields(store, customer.id, input.metafields);
        return { customer };
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
};

export function known(store: Store, id: string, field: string[] | null, message: string): Customer {
  const customer = store.tables.customers.get(id);
  if (!customer) throw new Refusal(userError(field, message));
  return customer;
}
