import pino from "pino";
import { saveBillerAccount } from "#app/bills/accounts.server.ts";
import { ServiceForm } from "#app/bills/service-fields.ts";
import { saveBillService } from "#app/bills/services.server.ts";
import { pool } from "#app/lib/db.server.ts";
import { env } from "#app/lib/env.server.ts";
import { log } from "#app/lib/log.server.ts";
import { shopOfPage } from "#app/shops/install.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import { startBiller, type BillerSimulator } from "../simulators/biller/start.ts";
import { availableOf } from "../simulators/shopify/trade/inventory.ts";
import { demoShop, startWorld, type World } from "../support/world.ts";

type StoreEvent = { topic: string; payload: unknown };

/** A world in which everything is for sale by text, and everything that happens in it is noted. */
export type Stage = World & {
  store: ReturnType<World["shopify"]["store"]>;
  biller: BillerSimulator;
  /** Lines of the app's log. */
  log: readonly string[];
  /** What the store told of, once, however often it is delivered. */
  events: readonly StoreEvent[];
  /** How many may come to each that is booked, by the variant's id. */
  seats: ReadonlyMap<string, number>;
};

export async function setStage(): Promise<Stage> {
  const lines = keepLog();
  const world = await startWorld();
  const store = world.shopify.store(demoShop);
  const events = keepEvents(store);
  for (const sku of ["MUG-BLU", "MUG-NAV", "CUP-ESP"]) world.shopify.merchant.setStock(sku, 100_000);
  Object.assign(store.variant("SRV-WRP"), { taxable: false, requiresShipping: false });
  world.shopify.merchant.changeScopes([...store.install.scopes, "write_gift_cards"]);
  await world.quiet();
  const { id } = await shopOfPage(demoShop);
  await saveSettings(id, { commands });
  const biller = await startBiller();
  await openBills(id, biller, world.doors.url);
  return { ...world, store, biller, log: lines, events, seats: countSeats(store) };
}

const commands = {
  buy: { values: { mixedPayment: true, handover: "both", pickupPlace: "100 Main Street" } },
  topup: { values: { product: "SRV-WRP", least: 5, most: 60 } },
  gift: { values: { sells: true } },
  orders: { confirm: "code" },
} as const;

function keepLog(): string[] {
  const lines: string[] = [];
  const { stream } = {
    stream: (log as unknown as Record<symbol, { write(line: string): void }>)[pino.symbols.streamSym]!,
  };
  stream.write = (line) => void lines.push(line);
  log.level = "trace";
  return lines;
}

function keepEvents(store: Stage["store"]): StoreEvent[] {
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

function countSeats({ tables }: Stage["store"]): Map<string, number> {
  const booked = new Set(tables.metafields.all().flatMap(({ key, ownerId }) => (key === "booking" ? [ownerId] : [])));
  const variants = tables.variants.all().filter(({ productId, tracked }) => tracked && booked.has(productId));
  return new Map(variants.map((variant) => [variant.id, availableOf(variant)]));
}
