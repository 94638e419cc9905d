// `npm run fill -- --messages 100000 --contacts 20000`: fills a shop of the running demo with people and their texts.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { secretKeysIn } from "../test/demo/secret-keys.ts";
import { askDemo, Complaint, run } from "./running-demo.ts";

const usage = `Fills a shop of the running demo with people and with what they texted in the last 90 days, to see the pages as a busy shop does.

  npm run fill -- [--messages 100000] [--contacts 20000] [--seed 1] [--shop demo-shop.myshopify.com] [--days 90]

  The same seed makes the same people and texts. A shop is filled once.
  With DATABASE_URL and SECRET_KEYS it fills the database that they name: never one that real people are texted from.`;

await run(async () => {
  const { values } = parseArgs({
    options: {
      messages: { type: "string", default: "100000" },
      contacts: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      days: { type: "string", default: "90" },
      shop: { type: "string", default: "demo-shop.myshopify.com" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const { shop } = values;
  const sizes = {
    messages: count(values, "messages"),
    contacts: count(values, "contacts"),
    days: count(values, "days"),
  };
  await prepareEnvironment();
  const [{ fill }, { pool, closeDatabase }, { sumDays }] = await Promise.all([
    import("../test/fill/fill.ts"),
    import("#app/lib/db.server.ts"),
    import("#app/messages/figures.server.ts"),
  ]);
  const begun = performance.now();
  try {
    const isNew = await fill(pool(), { shop, seed: count(values, "seed"), end: new Date(), ...sizes });
    if (!isNew) return console.log(`${shop} was filled before: nothing was added`);
    await sumDays();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${shop} has ${sizes.contacts} more contacts and ${sizes.messages} more texts, made in ${seconds} s`);
  } finally {
    await closeDatabase();
  }
});

function count(values: Record<string, string | boolean | undefined>, name: string): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1)
    throw new Complaint(`--${name} must be a whole number from 1\n\n${usage}`);
  return number;
}

/** Where the app's modules look for the database and the keys. What else they ask for, nothing here uses. */
async function prepareEnvironment() {
  const unused = { SHOPIFY_API_KEY: "unused", SHOPIFY_API_SECRET: "unused", SHOPIFY_APP_URL: "http://localhost" };
  Object.assign(process.env, unused, { LOG_LEVEL: "error" });
  if (process.env.DATABASE_URL) return;
  const { folder } = await askDemo<{ folder: string }>("/demo/here");
  const { addressIn } = await import("#app/lib/postgres/start.server.ts");
  const { prepareHome } = await import("#app/lib/postgres/home.server.ts");
  const { socket } = await prepareHome(join(folder, "postgres"));
  Object.assign(process.env, { DATABASE_URL: addressIn(socket), SECRET_KEYS: secretKeysIn(folder) });
}
