import type { RequestListener } from "node:http";
import type { Faults } from "./faults.ts";
import type { BucketSize } from "./graphql/bucket.ts";
import type { Flow, FlowTrigger } from "./flow.ts";
import type { Merchant } from "./merchant.ts";
import type { RecordedRequest } from "./platform.ts";
import type { AppProxy, Forgery, Visit } from "./storefront/proxy.ts";
import type { Store } from "./store/store.ts";
import type { Delivery } from "./webhooks/deliver.ts";

export type ShopifyOptions = {
  /** 0, the default, takes any free port. */
  port?: number;
  apiKey: string;
  apiSecret: string;
  /** Where webhooks go; without it none are sent to the app. */
  appUrl?: string;
  /** State is kept here as JSON and found again at the next start. */
  dataFile?: string;
  now?: () => Date;
  /** How long searches lag behind writes. Default 1000, as recorded from a real shop; tests mostly want 0. */
  indexLagMs?: number;
  /** How long cancellations and bulk queries take. Default 50. */
  jobDelayMs?: number;
  /** Default "demo". */
  seed?: "demo" | "empty";
  shops?: string[];
  /** What the merchant has granted. Default: all that texting customers can need. */
  scopes?: string[];
  /** Whether the app is approved for customers' names, addresses, phones and emails. Default true. */
  protectedData?: boolean;
  /** What the app's configuration subscribes to. Default: everything the simulator tells of. */
  topics?: string[];
  /** The triggers that the app's extensions bring to Shopify Flow. Default: any is known. */
  flowTriggers?: FlowTrigger[];
  /** What the app's configuration says of its proxy. */
  appProxy?: AppProxy;
  webhookPath?: (topic: string) => string;
  /** Before each retry of a webhook that was not answered with 2xx. Default: eight, from 50 ms to 6.4 s. */
  retryDelaysMs?: number[];
  webhookTimeoutMs?: number;
  bucket?: BucketSize;
};

export type DeliverOptions = {
  repeat?: number;
  badHmac?: boolean;
  webhookId?: string;
  headers?: Record<string, string>;
  /** Sent as it is instead of the payload. */
  raw?: string;
};

export type ShopifySimulator = {
  url: string;
  port: number;
  shops: string[];
  /** A shop's live state. */
  store: (domain: string) => Store;
  sessionToken: (domain: string, options?: { ttlSeconds?: number; userId?: string }) => string;
  /** The address at which Shopify's admin opens a page of the app in its frame. */
  appAddress: (domain: string, path?: string) => string;
  setAppUrl: (url: string) => void;
  /** Sends one webhook by hand, `repeat` times under the same id, and gives the statuses. */
  deliver: (domain: string, topic: string, payload: unknown, options?: DeliverOptions) => Promise<number[]>;
  deliveries: Delivery[];
  /** The next webhooks never come. */
  loseWebhooks: (times?: number) => void;
  /** The first shop's merchant. */
  merchant: Merchant;
  merchantOf: (domain: string) => Merchant;
  /** A shop's workflows in Shopify Flow. */
  flowOf: (domain: string) => Flow;
  faults: Faults;
  requests: RecordedRequest[];
  /** A shop's storefront, with the app's theme blocks on its pages, to be served on an address of its own. */
  storefront: (domain: string) => RequestListener;
  /** Asks the app through the proxy of a shop's storefront, as a visitor; or as somebody who only pretends to be Shopify. */
  proxied: (domain: string, visit: Visit, forgery?: Forgery) => Promise<Response>;
  /** Empties the rate limit of a shop: the next request is throttled. */
  drainBucket: (domain: string) => void;
  /** Hurries background jobs and waits until every webhook has been accepted or given up. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
};
