import { randomBytes } from "node:crypto";
import { numericId } from "./gid.ts";
import { cents } from "./money.ts";
import type { Platform } from "./platform.ts";
import type { Address, Checkout, Customer, Fulfillment, Order } from "./store/records.ts";
import type { Store } from "./store/store.ts";
import { addWare, type Ware } from "./seed/stock-up.ts";
import { addPerson, addressOf, type Person } from "./seed/people.ts";
import { cancelNow } from "./trade/cancel-order.ts";
import { setSmsConsent } from "./trade/consent.ts";
import { saveCustomer } from "./trade/customers.ts";
import { draftFrom } from "./trade/draft-orders.ts";
import { addEvent, fulfil, type EventInput, type Portion, type TrackingInput } from "./trade/fulfil.ts";
import { adjustStock, availableOf } from "./trade/inventory.ts";
import { markPaid, saveOrder } from "./trade/orders.ts";
import { completeCheckout } from "./trade/place-order.ts";
import { received, refunded } from "./trade/order-status.ts";
import { refundAndSave } from "./trade/refunds.ts";
import { approveReturn, declineReturn, processReturn } from "./trade/returns.ts";
import { checkoutPayload } from "./webhooks/payloads/checkout.ts";
import { customerPayload } from "./webhooks/payloads/customer.ts";
import { productPayload } from "./webhooks/payloads/product.ts";
import { ordersOf, privacyPayload, scopesPayload, shopPayload, shopRedactPayload } from "./webhooks/payloads/shop.ts";

export type Line = { sku: string; quantity: number };

/** What the merchant, the carrier and the online shop do to one shop. Every action sends the webhooks Shopify would. */
export function merchantOf(platform: Platform, store: Store) {
  const act = <T>(work: () => T): T => {
    store.beginAction();
    return work();
  };
  return {
    ...orderActions(store, act),
    ...catalogueActions(store, act),
    ...peopleActions(store, act),
    ...appActions(platform, store, act),
    ...checkoutActions(store, act),
  };
}

export type Merchant = ReturnType<typeof merchantOf>;
type Act = <T>(work: () => T) => T;

function orderActions(store: Store, act: Act) {
  const last = (order: Order): Fulfillment => {
    const found = order.fulfillments.at(-1);
    if (!found) throw new Error(`${order.name} has not been shipped`);
    return found;
  };
  const report = (order: string, event: EventInput) =>
    act(() => addEvent(store, store.order(order), last(store.order(order)), event));
  const returned = (order: string) => {
    const one = store.order(order).returns.at(-1);
    if (!one) throw new Error(`${order} has no return`);
    return one;
  };
  return {
    /** `order` is everywhere a gid or a name, with or without "#". */
    fulfil: (order: string, tracking: TrackingInput & { lines?: Portion[] } = {}) =>
      act(() => fulfil(store, store.order(order), tracking.lines ?? null, tracking)),
    report,
    markInTransit: (order: string, event: Partial<EventInput> = {}) =>
      report(order, { status: "IN_TRANSIT", ...event }),
    markOutForDelivery: (order: string, event: Partial<EventInput> = {}) =>
      report(order, { status: "OUT_FOR_DELIVERY", ...event }),
    markDelivered: (order: string, event: Partial<EventInput> = {}) => report(order, { status: "DELIVERED", ...event }),
    markPaid: (order: string) => act(() => markPaid(store, store.order(order))),
    cancel: (order: string, options: { reason?: string; restock?: boolean; refund?: boolean } = {}) =>
      act(() => {
        const { reason = "OTHER", restock = true, refund = true } = options;
        cancelNow(store, store.order(order), {
          reason,
          restock,
          refundTo: refund ? "original" : null,
          staffNote: null,
        });
      }),
    refund: (order: string, amount?: string | number) =>
      act(() => {
        const found = store.order(order);
        const all = received(found) - refunded(found);
        const given = amount === undefined ? all : cents(amount);
        return refundAndSave(store, found, { lines: [], shipping: 0, to: "original", note: null, amount: given });
      }),
    approveReturn: (order: string) => act(() => approveReturn(store, store.order(order), returned(order))),
    declineReturn: (order: string, reason = "OTHER", note: string | null = null) =>
      act(() => declineReturn(store, store.order(order), returned(order), reason, note)),
    receiveReturn: (order: string) =>
      act(() => {
        const one = returned(order);
        processReturn(
          store,
          store.order(order),
          one,
          one.lines.map(({ id, quantity }) => ({ id, quantity })),
          true,
        );
      }),
    /** Touches an order without changing it, as an edit in the admin does. */
    note: (order: string, note: string) =>
      act(() => {
        const found = store.order(order);
        found.note = note;
        saveOrder(store, found);
      }),
  };
}

function catalogueActions(store: Store, act: Act) {
  const tell = (productId: string) => {
    const product = store.tables.products.get(productId);
    if (!product) throw new Error(`no product ${productId}`);
    product.updatedAt = store.time();
    store.tables.products.put(product);
    store.emit("products/update", productPayload(store, product));
  };
  return {
    setStock: (sku: string, pieces: number) =>
      act(() => {
        const variant = store.variant(sku);
        adjustStock(store, variant, { available: pieces - availableOf(variant) });
      }),
    setPrice: (sku: string, price: string | number, compareAt?: string | number | null) =>
      act(() => {
        const variant = store.variant(sku);
        variant.price = cents(price);
        if (compareAt !== undefined) variant.compareAtPrice = compareAt === null ? null : cents(compareAt);
        variant.updatedAt = store.time();
        store.tables.variants.put(variant);
        tell(variant.productId);
      }),
    addProduct: (ware: Ware) =>
      act(() => {
        const product = addWare(store, ware);
        Object.assign(product, { createdAt: store.time(), updatedAt: store.time() });
        store.emit("products/create", productPayload(store, product));
        return product;
      }),
    setProduct: (
      title: string,
      change: { title?: string; status?: "ACTIVE" | "DRAFT" | "ARCHIVED"; tags?: string[] },
    ) =>
      act(() => {
        const product = store.tables.products.find((one) => one.title === title || one.id === title);
        if (!product) throw new Error(`no product ${title}`);
        Object.assign(product, change);
        tell(product.id);
        return product;
      }),
    deleteProduct: (title: string) =>
      act(() => {
        const product = store.tables.products.find((one) => one.title === title || one.id === title);
        if (!product) throw new Error(`no product ${title}`);
        for (const id of product.variantIds) store.tables.variants.delete(id);
        store.tables.products.delete(product.id);
        store.emit("products/delete", { id: numericId(product.id) });
      }),
  };
}

function peopleActions(store: Store, act: Act) {
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

function checkoutActions(store: Store, act: Act) {
  return {
    /** A shopper fills a cart in the online shop and gets as far as the checkout. */
    startCheckout: (given: {
      phone?: string;
      email?: string;
      lines: Line[];
      address?: Partial<Address>;
      acceptsSms?: boolean;
    }): Checkout =>
      act(() => {
        const lineItems = given.lines.map(({ sku, quantity }) => ({ variantId: store.variant(sku).id, quantity }));
        const draft = draftFrom(store, { lineItems });
        const customer = store.customers.find(
          (one) => one.phone === given.phone || (given.email && one.email === given.email),
        );
        const number = store.count("checkout", 30_000_000_001);
        const name = {
          firstName: customer?.firstName ?? "",
          lastName: customer?.lastName ?? "",
          phone: given.phone ?? "",
        };
        const now = store.time();
        const checkout = store.tables.checkouts.put({
          id: store.id("AbandonedCheckout"),
          name: `#${number}`,
          token: randomBytes(16).toString("hex"),
          customerId: customer?.id ?? null,
          email: given.email ?? customer?.email ?? null,
          phone: given.phone ?? null,
          smsMarketingPhone: given.acceptsSms ? (given.phone ?? null) : null,
          acceptsSmsMarketing: given.acceptsSms ?? false,
          lines: draft.lines,
          shippingAddress: given.address ? addressOf(store, name, given.address) : null,
          discountCodes: [],
          note: "",
          totals: draft.totals,
          completedAt: null,
          createdAt: now,
          updatedAt: now,
        });
        store.emit("checkouts/create", checkoutPayload(store, checkout));
        return checkout;
      }),
    completeCheckout: (id: string, gateway = "shopify_payments"): Order =>
      act(() => {
        const checkout = store.tables.checkouts.get(id);
        if (!checkout) throw new Error(`no checkout ${id}`);
        const order = completeCheckout(store, checkout, gateway);
        store.emit("checkouts/update", checkoutPayload(store, checkout));
        return order;
      }),
  };
}

function appActions(platform: Platform, store: Store, act: Act) {
  return {
    /** Removes the app: its tokens are dead at once, the webhook is the only sign. */
    uninstall: () =>
      act(() => {
        const payload = shopPayload(store);
        store.install.installed = false;
        platform.tokens.revoke(store.domain);
        for (const one of store.tables.subscriptions.all()) store.tables.subscriptions.delete(one.id);
        store.emit("app/uninstalled", payload);
      }),
    install: () => act(() => void (store.install.installed = true)),
    changeScopes: (scopes: string[]) =>
      act(() => {
        const previous = store.install.scopes;
        store.install.scopes = [...scopes];
        platform.tokens.rescope(store.domain, store.install.scopes);
        store.emit("app/scopes_update", scopesPayload(store, previous, scopes));
      }),
    /** A customer asks what is known of them. */
    requestData: (phone: string) =>
      act(() => {
        const customer = store.customer(phone);
        const data_request = { id: store.count("data request", 9001) };
        store.emit("customers/data_request", {
          ...privacyPayload(store, customer),
          orders_requested: ordersOf(store, customer),
          data_request,
        });
      }),
    /** A customer asks to be forgotten. */
    requestRedaction: (phone: string) =>
      act(() => {
        const customer = store.customer(phone);
        store.emit("customers/redact", {
          ...privacyPayload(store, customer),
          orders_to_redact: ordersOf(store, customer),
        });
      }),
    /** What Shopify sends 48 hours after an uninstallation. */
    requestShopRedaction: () => act(() => store.emit("shop/redact", shopRedactPayload(store))),
  };
}
