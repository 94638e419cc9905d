// `npm run -s store -- orders`: shows a part of the demo's world as JSON.
import { parseArgs } from "node:util";
import { askDemo, Complaint, run } from "./running-demo.ts";

const usage = `Shows a part of the demo's world as JSON.

  npm run -s store -- orders|customers|products|drafts|consent|messages [--shop demo-shop.myshopify.com]

  orders, customers, products, drafts   the simulated store's records, with their names in Shopify's Admin API
  consent                               what Shopify knows of each number's consent, and the app's own ledger
  messages                              the app's own log of texts`;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { shop: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return console.log(usage);
  const [part] = positionals;
  if (!part) throw new Complaint(`Say which part.\n\n${usage}`);
  const query = values.shop ? `?${new URLSearchParams({ shop: values.shop })}` : "";
  console.log(JSON.stringify(await askDemo(`/demo/store/${encodeURIComponent(part)}${query}`), null, 2));
});
