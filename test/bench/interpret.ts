import { interpret, nearestIntent } from "#app/conversations/interpret/interpret.ts";
import type { BenchRow } from "./row.ts";
import { ownRows, type Row } from "../conversations/interpret/rows.ts";

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

/** Texts read a second on one core (20,000 wanted), the slowest 1 % (under 0.5 ms wanted), and how many are read as meant; beside a contains-the-word reader. */
export async function run(): Promise<BenchRow[]> {
  const ours = speedOf(ownRows, (row) => interpret(row.text, row.context));
  const plain = speedOf(ownRows, (row) => readNaively(row.text));
  const meant = (read: (row: Row) => string) => Number((100 * shareAccepted(ownRows, read)).toFixed(1));
  const row = (what: string, value: number, unit: string, plainly: number): BenchRow => ({
    bench: "interpret",
    what,
    value,
    unit,
    beside: { what: "a reader that looks for words", value: plainly },
  });
  return [
    row("texts read, one core", Math.round(ours.perSecond), "texts/s", Math.round(plain.perSecond)),
    row("slowest 1 % of texts", Number(ours.p99.toFixed(3)), "ms", Number(plain.p99.toFixed(4))),
    row(
      "read as meant",
      meant((one) => nearestIntent(interpret(one.text, one.context).intent)),
      "%",
      meant((one) => readNaively(one.text)),
    ),
  ];
}

if (import.meta.main) console.table(await run());
