import type { Platform } from "../platform.ts";
import type { Store } from "../store/store.ts";
import { ordersOf, privacyPayload, scopesPayload, shopPayload, shopRedactPayload } from "../webhooks/payloads/shop.ts";
import type { Act } from "./act.ts";

export function appActions(platform: Platform, store: Store, act: Act) {
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
