import type { Demo } from "./demo.ts";
import { DemoError } from "./options.ts";
import { shops, type DemoShop } from "./simulators.ts";

const patienceMs = 30_000;
const browserLike =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";

/** Makes the shops ready to be texted, through the doors that a merchant would use, and only where that was not done before. */
export async function setUpShops(demo: Demo): Promise<void> {
  for (const shop of shops) {
    await openApp(demo, shop);
    if (!(await isConnected(demo, shop))) await connectNumber(demo, shop);
  }
  await demo.untilQuiet({ patienceMs });
}

/** The first visit from Shopify's admin installs the app. */
async function openApp({ app, simulators, ...demo }: Demo, { domain }: DemoShop): Promise<void> {
  const response = await fetch(simulators.shopify.appAddress(domain, "/app"), {
    headers: { "user-agent": browserLike },
  });
  if (!response.ok)
    throw new DemoError(`The app did not open in ${domain}: it answered ${response.status}; see ${app.logFile}`);
  await response.arrayBuffer();
  await demo.untilQuiet({ patienceMs });
}

/** Is there a number that hears from the network at this app's address? The port may have changed since the last time. */
async function isConnected({ app, database, simulators }: Demo, { domain, number }: DemoShop): Promise<boolean> {
  const found = await database.query<{ subscriptionId: string | null }>(
    `SELECT a."subscriptionId" FROM "GatewayAccount" a JOIN "Shop" s ON s.id = a."shopId" WHERE s.domain = $1 AND a.number = $2`,
    [domain, number],
  );
  const { subscriptions } = simulators.ringcentral;
  return found.some(({ subscriptionId }) =>
    subscriptions.some(({ id, address }) => id === subscriptionId && address.startsWith(app.url)),
  );
}

/** What the merchant does in Settings. */
async function connectNumber({ app, simulators }: Demo, { domain, number, account }: DemoShop): Promise<void> {
  const { clientId, clientSecret, jwt } = account;
  const response = await fetch(`${app.url}/app/settings?_data`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${simulators.shopify.sessionToken(domain)}`,
      "user-agent": browserLike,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ intent: "connect", gateway: "ringcentral", clientId, clientSecret, jwt, number }),
  });
  const answer = await response.text();
  if (!response.ok)
    throw new DemoError(`The number ${number} could not be connected to ${domain}: ${answer.slice(0, 500)}`);
}
