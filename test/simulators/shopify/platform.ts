import type { Client } from "./auth/session-token.ts";
import { Tokens } from "./auth/tokens.ts";
import { Faults } from "./faults.ts";
import { Bucket, type BucketSize } from "./graphql/bucket.ts";
import type { Context } from "./graphql/context.ts";
import { answer } from "./graphql/execute.ts";
import { Store, type StoreEvent, type StoreSettings } from "./store/store.ts";
import { Deliveries, type DeliveryRules } from "./webhooks/deliver.ts";
import { dispatch, type Route } from "./webhooks/dispatch.ts";
import { withoutProtected } from "./webhooks/protected-data.ts";
import { emptyShop } from "./seed/shop.ts";

/** One request to the Admin API, as it came and as it was answered. `status` 0: the connection was cut. */
export type RecordedRequest = {
  shop: string;
  operationName: string | null;
  query: string;
  variables: Record<string, unknown>;
  token: string;
  at: Date;
  status: number;
  /** The body of the answer. */
  answer: string;
};

export type PlatformOptions = {
  client: Client;
  scopes: string[];
  route: Route;
  bucketSize: BucketSize;
  delivery: Omit<DeliveryRules, "secret">;
  protectedData: boolean;
  store: Omit<StoreSettings, "onEvent" | "onChange">;
};

/** All that Shopify is to one app: its shops, its tokens, its rate limits, its webhooks. */
export class Platform {
  readonly client: Client;
  readonly options: PlatformOptions;
  readonly route: Route;
  readonly tokens = new Tokens();
  readonly faults = new Faults();
  readonly deliveries: Deliveries;
  readonly requests: RecordedRequest[] = [];
  /** Approval for protected customer data, which Shopify gives or refuses the app as a whole. */
  protectedData: boolean;
  readonly stores = new Map<string, Store>();
  /** Results of bulk queries, by the last part of the operation's id. */
  readonly bulkFiles = new Map<string, string>();
  url = "";
  changed: () => void = () => {};
  private readonly buckets = new Map<string, Bucket>();

  constructor(options: PlatformOptions) {
    this.options = options;
    this.client = options.client;
    this.route = options.route;
    this.protectedData = options.protectedData;
    this.deliveries = new Deliveries({ ...options.delivery, secret: options.client.apiSecret });
  }

  addStore(domain: string): Store {
    const settings: StoreSettings = {
      ...this.options.store,
      onChange: () => this.changed(),
      onEvent: (event) => dispatch(store, this.seen(event), this.route, this.deliveries),
    };
    const { shop, install } = emptyShop(domain, this.options.scopes, settings.now());
    const store: Store = new Store(domain, shop, install, settings);
    this.stores.set(domain, store);
    return store;
  }

  private seen(event: StoreEvent): StoreEvent {
    return this.protectedData ? event : { ...event, payload: withoutProtected(event.payload) };
  }

  /** Throws for a shop the simulator was not started with. */
  store(domain: string): Store {
    const found = this.stores.get(domain);
    if (!found) throw new Error(`the simulator has no shop ${domain}`);
    return found;
  }

  bucket(domain: string): Bucket {
    let bucket = this.buckets.get(domain);
    if (!bucket) this.buckets.set(domain, (bucket = new Bucket(this.options.bucketSize)));
    return bucket;
  }

  /** The context of a question the simulator asks itself: no scopes, no limits. */
  context(store: Store): Context {
    return {
      store,
      app: { apiKey: this.client.apiKey },
      ...{ scopes: null, userId: null, protectedData: true, bulk: false, searchWarnings: [] },
      ask: (query, context) => answer({ query, variables: {} }, context, null),
      publish: (name, text) => {
        this.bulkFiles.set(name, text);
        return `${this.url}/sim/bulk/${name}.jsonl`;
      },
    };
  }

  async idle(): Promise<void> {
    for (;;) {
      for (const store of this.stores.values()) {
        store.settle();
        await store.finished();
      }
      await this.deliveries.idle();
      await new Promise((resolve) => setImmediate(resolve));
      if (!this.deliveries.busy && ![...this.stores.values()].some((store) => store.busy)) return;
    }
  }
}
