// `npm run universe -- --seeds 100 --from 7`: plays whole crowds of shoppers, one story a seed, and says what broke in each.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { generateClient } from "../test/support/build.ts";
import { Complaint, run } from "./running-demo.ts";

const usage = `Plays crowds of shoppers who text whatever they like, while calls are cut off and texts come twice, and holds what must always be true.

  npm run universe -- --seeds 100 --from 7

  --seeds     how many stories to play (10)
  --from      the first one's seed (1)
  --shoppers  how many people text in each (30)
  --rounds    how often each may text (10)

What was texted, what came of it and what broke stands in .data/universe/<seed>.json.`;

type Played = {
  figures: { texts: number; answers: number; calls: number; orders: number };
  broken: string[];
};

await run(async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "10" },
      from: { type: "string", default: "1" },
      shoppers: { type: "string", default: "30" },
      rounds: { type: "string", default: "10" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const [seeds, from, shoppers, rounds] = [values.seeds, values.from, values.shoppers, values.rounds].map(count);
  await generateClient();
  const sum = { seeds: 0, texts: 0, answers: 0, calls: 0, orders: 0, broken: 0 };
  for (let seed = from!; seed < from! + seeds!; seed++) {
    const played = await play(seed, shoppers!, rounds!);
    tell(seed, played, `npm run universe -- --seeds 1 --from ${seed} --shoppers ${shoppers} --rounds ${rounds}`);
    sum.seeds += 1;
    for (const key of ["texts", "answers", "calls", "orders"] as const) sum[key] += played.figures[key];
    if (played.broken.length > 0) sum.broken += 1;
  }
  console.log(
    `\n${sum.seeds} stories, ${sum.seeds * shoppers!} conversations: ${sum.texts} texts, ${sum.answers} answers, ${sum.orders} orders, ${sum.calls} calls to Shopify. ${sum.broken} broke a promise.`,
  );
  if (sum.broken > 0) process.exitCode = 1;
});

function count(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new Complaint(`"${given}" is no number of anything.\n\n${usage}`);
  return number;
}

/** A world of its own for each, so that a seed is the same story whichever came before. */
async function play(seed: number, shoppers: number, rounds: number): Promise<Played> {
  const file = `.data/universe/${seed}.json`;
  rmSync(file, { force: true });
  const story = { UNIVERSE_SEED: `${seed}`, UNIVERSE_SHOPPERS: `${shoppers}`, UNIVERSE_ROUNDS: `${rounds}` };
  const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "test/universe"], {
    env: { ...process.env, ...story },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece));
  const [code] = (await once(child, "exit")) as [number | null];
  const played = read(file);
  if (played && (code === 0 || played.broken.length > 0)) return played;
  const figures = played?.figures ?? { texts: 0, answers: 0, calls: 0, orders: 0 };
  return { figures, broken: [`it did not come to its end:\n${said}`] };
}

function read(file: string): Played | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Played;
  } catch {
    return undefined;
  }
}

function tell(seed: number, { figures, broken }: Played, again: string) {
  const { texts, answers, orders } = figures;
  console.log(`${broken.length > 0 ? "✗" : "✓"} seed ${seed}: ${texts} texts, ${answers} answers, ${orders} orders`);
  for (const what of broken) console.log(`    ${what}`);
  if (broken.length > 0) console.log(`    again: ${again}`);
}
