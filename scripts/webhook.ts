// `npm run -s webhook -- orders/create order.json`: delivers a store event to the app as Shopify would.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { askDemo, Complaint, run } from "./running-demo.ts";

const usage = `Signs a payload and delivers it to the demo's app as a webhook of Shopify's, byte by byte as it stands in the file.

  npm run -s webhook -- orders/create order.json [--shop demo-shop.myshopify.com] [--repeat 3] [--bad-hmac] [--json]

  order.json   a file, or - for the standard input
  --shop       the shop that it is about
  --repeat     deliver the same event so often
  --bad-hmac   sign it wrongly
  --wait       how many seconds to wait at most (60)
  --json       print {"status":[200],"texts":[{"to","text"}]}`;

type Answer = { status: number[]; done: boolean; texts: { to: string; text: string }[] };

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      shop: { type: "string" },
      repeat: { type: "string", default: "1" },
      "bad-hmac": { type: "boolean", default: false },
      wait: { type: "string", default: "60" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const [topic, file] = positionals;
  if (!topic || !file) throw new Complaint(`Say which topic, and which file.\n\n${usage}`);
  const { shop, repeat } = values;
  const query = new URLSearchParams({
    topic,
    repeat,
    badHmac: String(values["bad-hmac"]),
    patienceMs: String(Math.round(Number(values.wait) * 1000)),
    ...(shop && { shop }),
  });
  const body = new Uint8Array(read(file));
  const answer = await askDemo<Answer>(`/demo/webhooks?${query}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body,
  });
  if (!answer.done) console.error(`The app was still busy after ${values.wait} seconds`);
  print(answer, values.json ?? false);
});

function read(file: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new Complaint(`The file ${file} cannot be read: ${(error as Error).message}`);
  }
}

function print({ status, texts }: Answer, json: boolean) {
  if (json) return console.log(JSON.stringify({ status, texts }));
  console.log(status.join("\n"));
  for (const { to, text } of texts) console.log(`\nto ${to}:\n${text}`);
}
