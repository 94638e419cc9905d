import { addPerson, type Person } from "../seed/people.ts";
import type { Customer } from "../store/records/person.ts";
import type { Store } from "../store/store.ts";
import { setSmsConsent } from "../trade/consent.ts";
import type { AddressInput } from "../trade/addresses.ts";
import { addAddress, saveCustomer, updateCustomer } from "../trade/customers.ts";
import { createDraft, sendInvoice } from "../trade/draft-orders.ts";
import { creditById } from "../trade/store-credit.ts";
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
    /** Somebody of the shop, or whoever is logged in as the customer, writes another number. */
    changePhone: (phone: string, to: string) =>
      act(() => updateCustomer(store, store.customer(phone), { phone: to }, ["input"])),
    /** Orders go somewhere else from now on. */
    moveTo: (phone: string, address: AddressInput) =>
      act(() => addAddress(store, store.customer(phone), address, true)),
    tag: (phone: string, ...tags: string[]) =>
      act(() => {
        const customer = store.customer(phone);
        updateCustomer(store, customer, { tags: [...customer.tags, ...tags] }, ["input"]);
      }),
    /** Store credit from the customer's page in the admin. */
    giveCredit: (phone: string, amount: string, expiresAt: string | null = null) =>
      act(() => {
        const currencyCode = store.shop.currencyCode;
        return creditById(store, store.customer(phone).id, { amount, currencyCode }, expiresAt)[1];
      }),
    /** A draft order that the merchant wrote, with its invoice by email. */
    sendInvoice: (phone: string, sku: string, quantity = 1) =>
      act(() => {
        const { id, email } = store.customer(phone);
        const lineItems = [{ variantId: store.variant(sku).id, quantity }];
        const draft = createDraft(store, { lineItems, purchasingEntity: { customerId: id } });
        sendInvoice(store, draft, email);
        return draft;
      }),
  };
}
