import { catalogueActions } from "./merchant/catalogue.ts";
import { checkoutActions } from "./merchant/checkouts.ts";
import { appActions } from "./merchant/installation.ts";
import { orderActions } from "./merchant/orders.ts";
import { peopleActions } from "./merchant/people.ts";
import type { Platform } from "./platform.ts";
import type { Store } from "./store/store.ts";

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
