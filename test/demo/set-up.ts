import type { Demo } from "./demo.ts";
import { connectBiller } from "./bills.ts";
import { DemoError } from "./options.ts";
import { shops, type DemoShop } from "./simulators.ts";

const patienceMs = 30_000;
const browserLike =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

/** Makes the shops ready to be texted, through the doors that a merchant would use, and only where that was not done before. */
export async function setUpShops(demo: Demo): Promise<void> {
  for (const shop of shops) {
    await openApp(demo, shop);
    await connectNumber(demo, shop);
  }
  await connectBiller(demo, shops[0]);
  // What a text may ask for must be known before the first text comes.
  await demo.untilQuiet({ patienceMs, jobs: ["welcome-shop", "sync-products", "run-automations", "tell-theme"] });
}

/** The first visit from Shopify's admin installs the app. */
async function openApp({ app, simulators }: Demo, { domain }: DemoShop): Promise<void> {
  const response = await fetch(simulators.shopify.appAddress(domain, "/app"), {
    headers: { "user-agent": browserLike },
  });
  if (!response.ok)
    throw new DemoError(`The app did not open in ${domain}: it answered ${response.status}; see ${app.logFile}`);
  await response.arrayBuffer();
}

type Number = { id: string; subscriptionId: string | null };

/** Makes the shop's number hear from the network at this app's address, which may have changed since the last time. */
async function connectNumber(demo: Demo, shop: DemoShop): Promise<void> {
  const before = await numberOf(demo, shop);
  if (hears(demo, before)) return;
  const { clientId, clientSecret, jwt } = shop.account;
  const connect = { intent: "connect", gateway: "ringcentral", number: shop.number, clientId, clientSecret, jwt };
  const answer = await save(demo, shop, "settings", before ? { ...connect, replaces: before.id } : connect);
  if (!before) await makeChoices(demo, shop);
  if (!hears(demo, await numberOf(demo, shop)))
    throw new DemoError(`The number ${shop.number} could not be connected to ${shop.domain}: ${answer.slice(0, 500)}`);
}

async function numberOf({ database }: Demo, { domain, number }: DemoShop): Promise<Number | undefined> {
  const [found] = await database.query<Number>(
    `SELECT a.id, a."subscriptionId" FROM "GatewayAccount" a JOIN "Shop" s ON s.id = a."shopId" WHERE s.domain = $1 AND a.number = $2`,
    [domain, number],
  );
  return found;
}

const hears = ({ app, simulators }: Demo, number: Number | undefined) =>
  simulators.ringcentral.subscriptions.some(
    ({ id, address }) => id === number?.subscriptionId && address.startsWith(`${app.url}/`),
  );

/** Somebody who tries the demo at night wants to read about a parcel at once. */
const roundTheClock = {
  ...{ intent: "save", storePhone: "", testPhone: "", transactionalTexts: "with-consent", pricePerPart: "0.01" },
  ...{ offersFrom: "09:00", offersTo: "20:00", offersOnSundayFrom: "12:00", offersOnSundayTo: "20:00" },
  ...{ ordersFrom: "00:00", ordersTo: "23:59", marketingADay: "2", marketingAWeek: "6", minutesApart: "60" },
  ...{ spoken: "en es fr de pt it nl hi", otherwise: "" },
  ...{ spendLimitADay: "", plainly: "on", shortLinks: "saving", linkDomain: "", tagLinks: "on" },
};

/** What a merchant would choose so that everything can be tried: which offers are told, and what is off until it is set up. */
async function makeChoices(demo: Demo, shop: DemoShop): Promise<void> {
  await choose(demo, shop, "settings", roundTheClock);
  const store = demo.simulators.shopify.store(shop.domain);
  const told = store.tables.discounts.find(({ title }) => title === "SHIPFREE")?.id;
  await choose(demo, shop, "offers", { told: told?.replace("DiscountCodeNode", "DiscountNode") ?? "" });
  // Shopify lets an app make gift cards when it was asked to.
  demo.simulators.shopify.merchantOf(shop.domain).changeScopes([...store.install.scopes, "write_gift_cards"]);
  await choose(demo, shop, "commands/gift", { on: "on", "values.sells": "on" });
  await choose(demo, shop, "commands/topup", { on: "on", "values.product": "SRV-WRP" });
  const storefront = { form: "on", countries: "US CA GB", perHour: "60" };
  await choose(demo, shop, "settings/storefront", storefront);
  await choose(demo, shop, "automations/birthday-gift", { on: "on" });
  await choose(demo, shop, "commands/refer", { on: "on", "values.friendGets": "5", "values.customerGets": "10" });
}

/** Saves what a page must take: a demo that lacks a choice would be missed by nobody. */
async function choose(demo: Demo, shop: DemoShop, page: string, fields: Record<string, string>): Promise<void> {
  const answer = await save(demo, shop, page, fields);
  if (!answer.includes('"ok",true')) throw new DemoError(`The page ${page} did not take it: ${answer.slice(0, 500)}`);
}

/** What the merchant does on a page. Answers what the page would show. */
async function save({ app, simulators }: Demo, { domain }: DemoShop, page: string, fields: Record<string, string>) {
  const response = await fetch(`${app.url}/app/${page}.data`, {
    method: "POST",
    headers: { authorization: `Bearer ${simulators.shopify.sessionToken(domain)}`, "user-agent": browserLike },
    body: new URLSearchParams(fields),
  });
  return response.text();
}
