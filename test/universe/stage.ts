import "./fetch.ts";
import pino from "pino";
import { saveBillerAccount } from "#app/bills/accounts.server.ts";
import { ServiceForm } from "#app/bills/service-fields.ts";
import { saveBillService } from "#app/bills/services.server.ts";
import { clock } from "#app/lib/clock.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { startBiller, type BillerSimulator } from "../simulators/biller/start.ts";
import { demoBookings } from "../simulators/shopify/seed/demo-bookings.ts";
import { demoWares } from "../simulators/shopify/seed/demo-wares.ts";
import { availableOf } from "../simulators/shopify/trade/inventory.ts";
import { hurry } from "../support/hurry.ts";
import { demoShop, secondShop, startWorld, type World } from "../support/world.ts";
import type { Shopper } from "./cast.ts";
import { createOutside, type Outside } from "./outside.ts";
import { createWorker, type Worker } from "./worker.ts";

type StoreEvent = { topic: string; payload: unknown };

/** One shop of a story. */
export type Shop = {
  /** The first is 0. */
  place: number;
  domain: string;
  id: string;
  /** What it texts from. */
  number: string;
  store: ReturnType<World["shopify"]["store"]>;
  merchant: ReturnType<World["shopify"]["merchantOf"]>;
  shoppers: Shopper[];
  /** What the store told of, once, however often it is delivered. */
  events: readonly StoreEvent[];
  /** How many may come to each that is booked, by the variant's id. */
  seats: ReadonlyMap<string, number>;
};

/** Seconds by which the networks' clocks are ahead of the app's. */
export type Clocks = { shopify: number; ringcentral: number };

/** A world in which everything is for sale by text, and everything that happens in it is noted. */
export type Stage = World & {
  shops: Shop[];
  biller: BillerSimulator;
  clocks: Clocks;
  outside: Outside;
  worker: Worker;
  /** Lines of the app's log. */
  log: readonly string[];
  close(): Promise<void>;
};

type Wish = { shops?: "one" | "both" };

export async function setStage({ shops: wanted = "one" }: Wish = {}): Promise<Stage> {
  const ends: (() => Promise<unknown>)[] = [];
  const lines = keepLog();
  const clocks: Clocks = { shopify: 0, ringcentral: 0 };
  const { fetch } = globalThis;
  clock.offsetMs = 0;
  const by = (network: keyof Clocks) => () => new Date(Date.now() + clock.offsetMs + clocks[network] * 1000);
  const world = await startWorld({
    shops: wanted,
    ringcentral: { now: by("ringcentral") },
    shopify: { now: by("shopify") },
    onEnd: (end) => void ends.unshift(end),
  });
  const biller = await startBiller();
  const outside = createOutside(world.doors.url);
  const worker = createWorker(outside);
  const domains = wanted === "both" ? [demoShop, secondShop] : [demoShop];
  const shops = await Promise.all(
    domains.map((domain, place) => open(world, biller, { domain, place, offers: wanted === "both" })),
  );
  await world.quiet(60_000);
  await world.stopWorker();
  await worker.start();
  if (!outside.sees) throw new Error("what the app asks its database is not seen: nothing could be cut off");
  const calm = await outside.aside(() => Promise.resolve(hurry()));
  const close = async () => {
    calm();
    await worker.stop();
    for (const end of ends) await end();
    outside.close();
    await biller.close();
    globalThis.fetch = fetch;
  };
  return { ...world, shops, biller, clocks, outside, worker, log: lines, close };
}

const numbers = ["+18005550199", "+18885550142"];

type Opened = { domain: string; place: number; offers: boolean };

async function open(world: World, biller: BillerSimulator, { domain, place, offers }: Opened): Promise<Shop> {
  const store = world.shopify.store(domain);
  const merchant = world.shopify.merchantOf(domain);
  const events = keepEvents(store);
  if (place > 0) furnish(store, merchant);
  for (const sku of ["MUG-BLU", "MUG-NAV", "CUP-ESP"]) merchant.setStock(sku, 100_000);
  Object.assign(store.variant("SRV-WRP"), { taxable: false, requiresShipping: false });
  merchant.changeScopes([...store.install.scopes, "write_gift_cards"]);
  await world.quiet(60_000);
  const { id } = await shopOfPage(domain);
  await saveSettings(id, { commands, automations: offers ? automations : {} });
  await openBills(id, biller, world.doors.url);
  const number = numbers[place]!;
  return { place, domain, id, number, store, merchant, shoppers: [], events, seats: countSeats(store) };
}

/** What people text for is for sale here, too. */
function furnish(store: Shop["store"], merchant: Shop["merchant"]) {
  const wanted = ["MUG-BLU", "MUG-NAV", "MUG-RED", "CUP-ESP", "HAT-SUN", "SRV-WRP"];
  for (const ware of demoWares.filter(({ sku }) => wanted.includes(sku))) merchant.addProduct(ware);
  for (const ware of demoBookings(store.now())) merchant.addProduct(ware);
}

const commands = {
  buy: { values: { mixedPayment: true, handover: "both", pickupPlace: "100 Main Street" } },
  topup: { values: { product: "SRV-WRP", least: 5, most: 60 } },
  gift: { values: { sells: true } },
  orders: { confirm: "code" },
} as const;

/** Also what is off until a merchant turns it on. */
const automations = Object.fromEntries(
  ["welcome", "first-order", "vip", "cart-reminder", "credit-given"].map((key) => [key, { on: true }]),
);

function keepLog(): string[] {
  const lines: string[] = [];
  const { stream } = {
    stream: (log as unknown as Record<symbol, { write(line: string): void }>)[pino.symbols.streamSym]!,
  };
  stream.write = (line) => void lines.push(line);
  log.level = "trace";
  return lines;
}

function keepEvents(store: Shop["store"]): StoreEvent[] {
  const events: StoreEvent[] = [];
  const emit = store.emit.bind(store);
  store.emit = (topic, payload) => {
    events.push({ topic, payload: structuredClone(payload) });
    emit(topic, payload);
  };
  return events;
}

async function openBills(shopId: string, biller: BillerSimulator, doors: string) {
  env.BILLERS_ON_THIS_MACHINE = "allowed";
  const paths = { validatePath: "/accounts/validate", billPath: "/bills/fetch", plansPath: "/plans" };
  const calls = { payPath: "/payments", statusPath: "/payments/{key}" };
  const secrets = { baseUrl: biller.url, authValue: biller.key, callbackSecret: biller.callbackSecret };
  const credentials = { ...paths, ...calls, ...secrets };
  const account = await saveBillerAccount({ shopId, biller: "http", name: "Demo biller", credentials });
  if (!account || !("id" in account)) throw new Error(`the biller was refused: ${JSON.stringify(account)}`);
  const { rows } = await pool().query<{ hookPath: string }>(
    `SELECT "hookPath" FROM "BillerAccount" WHERE "id" = '${account.id}'`,
  );
  biller.callBackTo(`${doors}/webhooks/billers/${rows[0]!.hookPath}`);
  const common = { accountId: account.id, on: "on", otherNames: "", least: "1", most: "60", productId: "" };
  for (const service of services) await saveBillService(shopId, ServiceForm.parse({ ...common, ...service }));
}

const services = [
  { name: "Jio", category: "prepaid", operator: "JIO", amounts: "open", accountFormat: "\\d{10}" },
  { name: "City Power", category: "electricity", operator: "POWER", amounts: "bill", accountFormat: "\\d{8}" },
];

function countSeats({ tables }: Shop["store"]): Map<string, number> {
  const booked = new Set(tables.metafields.all().flatMap(({ key, ownerId }) => (key === "booking" ? [ownerId] : [])));
  const variants = tables.variants.all().filter(({ productId, tracked }) => tracked && booked.has(productId));
  return new Map(variants.map((variant) => [variant.id, availableOf(variant)]));
}
