import { createHash, randomUUID } from "node:crypto";
import { gid, type Gid } from "../gid.ts";
import type { Draft } from "./records/draft.ts";
import type { Product, Variant } from "./records/goods.ts";
import type { Order } from "./records/order.ts";
import type { Customer } from "./records/person.ts";
import type { Location, ShippingRate, Shop } from "./records/shop.ts";
import type { FlowTrigger } from "../flow.ts";
import { Table } from "./table.ts";
import { type TableName, tables, type Tables } from "./tables.ts";

export type StoreEvent = { topic: string; payload: unknown; eventId: string; triggeredAt: Date };
export type Install = { installed: boolean; scopes: string[]; installationId: Gid };

export type StoreSnapshot = {
  shop: Shop;
  rates: ShippingRate[];
  install: Install;
  counters: Record<string, number>;
  tables: Record<string, { id: Gid }[]>;
};

export type StoreSettings = {
  now: () => Date;
  indexLagMs: number;
  /** How long an asynchronous job of Shopify's takes here. */
  jobDelayMs: number;
  /** The triggers that the app's extensions bring to Shopify Flow; null: any is known. */
  flowTriggers: FlowTrigger[] | null;
  onEvent: (event: StoreEvent) => void;
  onChange: () => void;
};

/** The live state of one shop. Roots and merchant actions change it only through `trade/`. */
export class Store {
  readonly domain: string;
  readonly settings: StoreSettings;
  readonly tables: Tables = tables();
  shop: Shop;
  rates: ShippingRate[];
  install: Install;
  /** Payloads of mutations that carried `@idempotent`, by key: a repeat answers with the first one's. */
  readonly idempotent = new Map<string, { fingerprint: string; payload: unknown }>();
  /** What Flow was told, the oldest first. */
  readonly flowNews: { handle: string; payload: Record<string, unknown> }[] = [];
  private counters: Record<string, number>;
  private eventId = randomUUID();
  private readonly timers = new Map<NodeJS.Timeout, () => void>();
  private readonly working = new Set<Promise<void>>();

  constructor(domain: string, shop: Shop, install: Install, settings: StoreSettings) {
    this.domain = domain;
    this.shop = shop;
    this.install = install;
    this.settings = settings;
    this.rates = [];
    this.counters = {};
    for (const table of Object.values(this.tables)) {
      table.onChange = settings.onChange;
      table.lagMs = settings.indexLagMs;
    }
  }

  now(): Date {
    return this.settings.now();
  }

  /** Shopify gives times to the second, in UTC. */
  time(at: Date = this.now()): string {
    return at.toISOString().replace(/\.\d{3}Z$/, "Z");
  }

  /** Ids are counted per type from a base of the shop's own, so that no two shops ever share one. */
  id(type: string, suffix = ""): Gid {
    return gid(type, this.count(`id:${type}`, this.firstId(type))) + suffix;
  }

  jobId(): Gid {
    return gid("Job", randomUUID());
  }

  count(name: string, start = 1): number {
    const value = this.counters[name] ?? start;
    this.counters[name] = value + 1;
    return value;
  }

  get orders(): Order[] {
    return this.tables.orders.all();
  }
  get customers(): Customer[] {
    return this.tables.customers.all();
  }
  get products(): Product[] {
    return this.tables.products.all();
  }
  get variants(): Variant[] {
    return this.tables.variants.all();
  }
  get drafts(): Draft[] {
    return this.tables.drafts.all();
  }
  get location(): Location {
    const first = this.tables.locations.all()[0];
    if (!first) throw new Error(`${this.domain} has no location`);
    return first;
  }

  order(nameOrId: string): Order {
    const name = nameOrId.startsWith("#") ? nameOrId : `#${nameOrId}`;
    const found = this.tables.orders.get(nameOrId) ?? this.tables.orders.find((order) => order.name === name);
    if (!found) throw new Error(`${this.domain} has no order ${nameOrId}`);
    return found;
  }

  customer(phoneOrId: string): Customer {
    const found = this.tables.customers.get(phoneOrId) ?? this.tables.customers.find((one) => one.phone === phoneOrId);
    if (!found) throw new Error(`${this.domain} has no such customer`);
    return found;
  }

  variant(skuOrId: string): Variant {
    const found = this.tables.variants.get(skuOrId) ?? this.tables.variants.find((one) => one.sku === skuOrId);
    if (!found) throw new Error(`${this.domain} has no variant ${skuOrId}`);
    return found;
  }

  /** Everything emitted until the next action shares one event id, as the webhooks of one merchant action do. */
  beginAction(): void {
    this.eventId = randomUUID();
  }

  emit(topic: string, payload: unknown): void {
    this.settings.onEvent({ topic, payload, eventId: this.eventId, triggeredAt: this.now() });
  }

  /** Runs later, as Shopify's background jobs do; `settle` hurries them. */
  later(work: () => void, delayMs = this.settings.jobDelayMs): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, delayMs);
    timer.unref();
    this.timers.set(timer, work);
  }

  /** Lets `busy` and `finished` know of work that takes its time. */
  beginWork(work: Promise<void>): void {
    const known = work.finally(() => this.working.delete(known));
    this.working.add(known);
  }

  get busy(): boolean {
    return this.timers.size > 0 || this.working.size > 0;
  }

  /** Waits for work begun so far; a fault in it comes out here. */
  async finished(): Promise<void> {
    await Promise.all(this.working);
  }

  /** Does at once whatever `later` still holds. */
  settle(): void {
    for (const [timer, work] of [...this.timers]) {
      clearTimeout(timer);
      this.timers.delete(timer);
      work();
    }
  }

  snapshot(): StoreSnapshot {
    const entries = Object.entries(this.tables).map(([name, table]) => [name, table.all()] as const);
    const { shop, rates, install, counters } = this;
    return { shop, rates, install, counters, tables: Object.fromEntries(entries) };
  }

  restore(snapshot: StoreSnapshot): void {
    this.shop = snapshot.shop;
    this.rates = snapshot.rates;
    this.install = snapshot.install;
    this.counters = snapshot.counters;
    for (const [name, rows] of Object.entries(snapshot.tables)) {
      const table = this.tables[name as TableName] as Table<{ id: Gid }> | undefined;
      table?.load(rows);
    }
  }

  /** No two types start alike either: an id used for the wrong kind of thing must not happen to fit. */
  private firstId(type: string): number {
    const [shop, kind] = [this.domain, type].map((text) => createHash("sha256").update(text).digest());
    return 7_000_000_000_000 + (shop?.readUInt32BE(0) ?? 0) * 100 + (kind?.readUInt16BE(0) ?? 0) * 1_000_000;
  }
}
