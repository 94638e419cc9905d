import { interpret } from "#app/conversations/interpret/interpret.ts";
import { ownRows, type Row } from "../conversations/interpret/rows.ts";

/** A figure, beside the same figure of a plainer way in the same run. */
export type BenchRow = { name: string; value: number; unit: string; yardstick?: number; wanted?: string };

const ROUNDS = 5;

/** What one would write first: does the text contain the word? */
const naive: [string, RegExp][] = [
  ["opt_out", /stop|unsubscribe|cancel|quit|\bend\b|remove|opt.?out/i],
  ["track", /where|track|status/i],
  ["refund", /refund|money back/i],
  ["return", /return/i],
  ["address", /address/i],
  ["price", /price|cost|how much/i],
  ["deals", /deal|sale|discount|coupon/i],
  ["balance", /balance|points/i],
  ["buy", /buy|order|purchase/i],
  ["yes", /^(yes|y|ok|sure)/i],
  ["no", /^(no|n)\b/i],
  ["help", /help|info/i],
];

const readNaively = (text: string) => naive.find(([, words]) => words.test(text))?.[0] ?? "none";

type Speed = { perSecond: number; p99: number };

/** By the processor's time, since other work may share the machine; the slowest 1 % by the clock, best of the rounds. */
function speedOf(rows: readonly Row[], read: (row: Row) => unknown): Speed {
  for (const row of rows) read(row);
  let p99 = Infinity;
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    const times = rows.map((row) => {
      const before = performance.now();
      read(row);
      return performance.now() - before;
    });
    p99 = Math.min(p99, times.sort((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0);
  }
  const { user, system } = process.cpuUsage(start);
  return { perSecond: (rows.length * ROUNDS) / ((user + system) / 1e6), p99 };
}

function shareAccepted(rows: readonly Row[], read: (row: Row) => string): number {
  const right = rows.filter((row) => [row.expected.intent, ...(row.accept ?? [])].includes(read(row) as "none"));
  return right.length / rows.length;
}

/** Texts read a second on one core, the slowest 1 %, and how many are read as meant; beside a contains-the-word reader. */
export async function run(): Promise<BenchRow[]> {
  const { nearestIntent } = await import("#app/conversations/interpret/interpret.ts");
  const ours = speedOf(ownRows, (row) => interpret(row.text, row.context));
  const plain = speedOf(ownRows, (row) => readNaively(row.text));
  return [
    {
      name: "texts read a second, one core",
      value: Math.round(ours.perSecond),
      unit: "texts/s",
      yardstick: Math.round(plain.perSecond),
      wanted: "≥ 20,000",
    },
    {
      name: "slowest 1 %",
      value: Number(ours.p99.toFixed(3)),
      unit: "ms",
      yardstick: Number(plain.p99.toFixed(4)),
      wanted: "< 0.5",
    },
    {
      name: "read as meant",
      value: Number(
        (100 * shareAccepted(ownRows, (row) => nearestIntent(interpret(row.text, row.context).intent))).toFixed(1),
      ),
      unit: "%",
      yardstick: Number((100 * shareAccepted(ownRows, (row) => readNaively(row.text))).toFixed(1)),
    },
  ];
}

if (import.meta.main) console.table(await run());
