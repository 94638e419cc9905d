import { addPerson, type Person } from "../seed/people.ts";
import type { Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { setSmsConsent } from "../trade/consent.ts";
import { saveCustomer } from "../trade/customers.ts";
import { customerPayload } from "../webhooks/payloads/customer.ts";
import type { Act } from "./act.ts";

export function peopleActions(store: Store, act: Act) {
  return {
    setConsent: (phone: string, state: "SUBSCRIBED" | "UNSUBSCRIBED" | "PENDING", at?: Date) =>
      act(() => {
        const marketingOptInLevel = state === "PENDING" ? "CONFIRMED_OPT_IN" : "SINGLE_OPT_IN";
        const consent = {
          marketingState: state,
          marketingOptInLevel,
          consentUpdatedAt: store.time(at),
          collectedFrom: "SHOPIFY",
        };
        setSmsConsent(store, store.customer(phone), { ...consent, sourceLocationId: null });
      }),
    addCustomer: (person: Person) =>
      act(() => {
        const customer = addPerson(store, person);
        Object.assign(customer, { createdAt: store.time(), updatedAt: store.time() });
        store.emit("customers/create", customerPayload(store, customer));
        return customer;
      }),
    setCustomer: (
      phone: string,
      change: Partial<Pick<Customer, "firstName" | "lastName" | "email" | "note" | "locale">>,
    ) =>
      act(() => {
        const customer = Object.assign(store.customer(phone), change);
        saveCustomer(store, customer);
        return customer;
      }),
  };
}
