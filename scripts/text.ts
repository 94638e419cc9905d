// `npm run -s text -- +14155550101 "BUY 2 blue mug"`: texts the shop from a shopper's phone and shows what comes back.
import { parseArgs } from "node:util";
import { askDemo, Complaint, run } from "./running-demo.ts";

const usage = `Texts the demo's shop from a phone, and shows what the phone got until the app was done.

  npm run -s text -- +14155550101 "BUY 2 blue mug" [--shop demo-shop.myshopify.com] [--json]

  --shop     the shop to text
  --wait     how many seconds to wait at most (60)
  --json     print {"replies":[{"text","parts","at"}]}`;

type Answer = { done: boolean; status: number[]; replies: { text: string; parts: number; at: string }[] };

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      shop: { type: "string" },
      wait: { type: "string", default: "60" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const [from, ...words] = positionals;
  if (!from || words.length === 0) throw new Complaint(`Say from which phone, and what.\n\n${usage}`);
  const answer = await askDemo<Answer>("/demo/texts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      from,
      text: words.join(" "),
      shop: values.shop,
      patienceMs: Math.round(Number(values.wait) * 1000),
    }),
  });
  if (answer.status.some((status) => status !== 200))
    console.error(`The app did not take the text: it answered ${answer.status.join(", ")}`);
  if (!answer.done) console.error(`The app was still busy after ${values.wait} seconds`);
  print(answer, values.json ?? false);
});

function print({ replies }: Answer, json: boolean) {
  if (json)
    return console.log(JSON.stringify({ replies: replies.map(({ text, parts, at }) => ({ text, parts, at })) }));
  if (replies.length === 0) console.error("(no reply)");
  console.log(replies.map(({ text }) => text).join("\n\n"));
}
