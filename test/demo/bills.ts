import type { Demo } from "./demo.ts";
import { DemoError } from "./options.ts";
import type { DemoShop } from "./simulators.ts";

const browserLike =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

const paths = {
  ...{ validatePath: "/accounts/validate", billPath: "/bills/fetch", plansPath: "/plans" },
  ...{ payPath: "/payments", statusPath: "/payments/{key}" },
};
const common = { intent: "save", on: "on", otherNames: "", least: "1", most: "100", productId: "" };
const services = [
  { name: "Airtel", category: "prepaid", operator: "AIRTEL", amounts: "plans", accountFormat: "\\d{10}" },
  { name: "Jio", category: "prepaid", operator: "JIO", amounts: "open", accountFormat: "\\d{10}" },
  { name: "Dish", category: "tv", operator: "DISH", amounts: "open", accountFormat: "\\d{8}" },
  { name: "City Power", category: "electricity", operator: "POWER", amounts: "bill", accountFormat: "\\d{8}" },
  { name: "Blue Water", category: "water", operator: "WATER", amounts: "bill", accountFormat: "W-\\d{5}" },
  { name: "Fibre One", category: "internet", operator: "FIBRE", amounts: "bill", accountFormat: "[A-Z]{2}\\d{5}" },
];

/** Lets the shop's customers recharge and pay bills at the stand-in biller, whose address may have changed since the last time. */
export async function connectBiller(demo: Demo, shop: DemoShop): Promise<void> {
  const { url, key, callbackSecret } = demo.simulators.biller;
  const known = await accountOf(demo, shop);
  const account = { ...paths, intent: "save", name: "Demo biller", baseUrl: url, authValue: key, callbackSecret };
  await save(demo, shop, `account/${known?.id ?? "new"}`, account);
  const saved = await accountOf(demo, shop);
  if (!saved) throw new DemoError(`The biller could not be connected to ${shop.domain}; see ${demo.app.logFile}`);
  demo.simulators.biller.callBackTo(`${demo.app.url}/webhooks/billers/${saved.hookPath}`);
  if (known) return;
  for (const service of services) await save(demo, shop, "service/new", { ...common, ...service, accountId: saved.id });
}

type Account = { id: string; hookPath: string };

async function accountOf({ database }: Demo, { domain }: DemoShop): Promise<Account | undefined> {
  const [found] = await database.query<Account>(
    `SELECT a.id, a."hookPath" FROM "BillerAccount" a JOIN "Shop" s ON s.id = a."shopId" WHERE s.domain = $1`,
    [domain],
  );
  return found;
}

/** What the merchant does under Bills. */
async function save({ app, simulators }: Demo, { domain }: DemoShop, page: string, fields: Record<string, string>) {
  const response = await fetch(`${app.url}/app/billers/${page}.data`, {
    method: "POST",
    headers: { authorization: `Bearer ${simulators.shopify.sessionToken(domain)}`, "user-agent": browserLike },
    body: new URLSearchParams(fields),
  });
  await response.arrayBuffer();
}
