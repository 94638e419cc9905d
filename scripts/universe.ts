// `npm run universe -- --seeds 100 --from 7`: plays whole shops and their shoppers, one story a seed, and says what broke in each.
import { parseArgs } from "node:util";
import { generateClient } from "../test/support/build.ts";
import { Complaint, run } from "./running-demo.ts";
import { playSeeds, type Played } from "./universe-seeds.ts";
import { plantAll } from "./universe-plants.ts";

const usage = `Plays two shops whose shoppers text whatever they like, while calls fail before and after they took effect, events come twice, late or never, processes die, the database goes away and clocks differ; and holds what must always be true.

  npm run universe -- --seeds 100 --from 7
  npm run universe -- --plants

  --seeds     how many stories to play (10)
  --from      the first one's seed (1)
  --shoppers  how many people text the first shop (6); a third of them text the second, too
  --rounds    how often each may text (4)
  --plants    makes mistakes in a copy of the app, one after the other, and shows that each is found (in 20 stories at most)
  --only      those mistakes whose name has these words
  --lanes     how many are looked for at a time (as many as there are processors)

What was texted, what came of it, what broke and the shortest story that breaks it stand in .data/universe/<seed>.json.`;

await run(async () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string" },
      from: { type: "string", default: "1" },
      shoppers: { type: "string", default: "6" },
      rounds: { type: "string", default: "4" },
      plants: { type: "boolean" },
      only: { type: "string" },
      lanes: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const seeds = count(values.seeds ?? (values.plants ? "20" : "10"));
  const wish = { seeds, from: count(values.from), shoppers: count(values.shoppers), rounds: count(values.rounds) };
  await generateClient();
  const which = { only: values.only, lanes: values.lanes ? count(values.lanes) : undefined };
  if (values.plants ? !(await plantAll(wish, which)) : !(await playAll(wish))) process.exitCode = 1;
});

type Wish = { seeds: number; from: number; shoppers: number; rounds: number };

async function playAll(wish: Wish): Promise<boolean> {
  const sum = { stories: 0, texts: 0, answers: 0, calls: 0, events: 0, orders: 0, deaths: 0, broken: 0 };
  await playSeeds(wish, (seed, played) => {
    tell(seed, played, wish);
    sum.stories += 1;
    if (played.broken.length > 0) sum.broken += 1;
    for (const key of ["texts", "answers", "calls", "events", "orders", "deaths"] as const)
      sum[key] += played.figures?.[key] ?? 0;
  });
  const { stories, texts, answers, calls, events, orders, deaths, broken } = sum;
  console.log(
    `\n${stories} stories: ${texts} texts, ${answers} answers, ${events} events, ${calls} calls to Shopify, ${orders} orders, ${deaths} deaths. ${broken} broke a promise.`,
  );
  return broken === 0;
}

function count(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new Complaint(`"${given}" is no number of anything.\n\n${usage}`);
  return number;
}

function tell(seed: number, { ms, figures, broken, told }: Played, { shoppers, rounds }: Wish) {
  const { texts = 0, orders = 0, deaths = 0 } = figures ?? {};
  const took = `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `${broken.length > 0 ? "✗" : "✓"} seed ${seed} (${took}): ${texts} texts, ${orders} orders, ${deaths} deaths`,
  );
  if (broken.length === 0) return;
  for (const { promise, what } of broken) console.log(`    ${promise}: ${what}`);
  console.log(`    again: npm run universe -- --seeds 1 --from ${seed} --shoppers ${shoppers} --rounds ${rounds}`);
  if (told) console.log(`    in short:\n${told}`);
}
