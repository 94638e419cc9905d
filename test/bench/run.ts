import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ratioOf, type BenchRow } from "./row.ts";

const folder = import.meta.dirname;
const notBenches = ["run.ts", "row.ts", "load.ts", "processes.ts", "bare-server.ts"];

type Bench = { run?: () => Promise<unknown> };

/** `npm run bench -- doors products --json`: every bench, or those that are named; a table, or JSON for a machine. */
async function main(args: string[]) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !notBenches.includes(file));
  const names = files.map((file) => file.replace(/\.ts$/, ""));
  // `doors-knock.ts` is a piece of `doors.ts`.
  const known = names.filter((name) => !names.some((other) => name.startsWith(`${other}-`)));
  const named = args.filter((arg) => !arg.startsWith("-"));
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no bench "${unknown[0]}": there is ${known.join(", ")}`);
  const rows: BenchRow[] = [];
  for (const name of named.length > 0 ? named : known) rows.push(...(await measure(name)));
  if (args.includes("--json")) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows.map(toLine));
}

async function measure(name: string): Promise<BenchRow[]> {
  const { run } = (await import(join(folder, `${name}.ts`))) as Bench;
  if (!run) return [];
  console.error(`${name} …`);
  return toRows(name, await run());
}

/** A bench that gives rows of its own shape has its figures shown under their names. */
function toRows(bench: string, measured: unknown): BenchRow[] {
  const given = Array.isArray(measured)
    ? (measured as Record<string, unknown>[])
    : [measured as Record<string, unknown>];
  return given.flatMap((one) => {
    if (typeof one.what === "string" && typeof one.value === "number")
      return [{ ...(one as unknown as BenchRow), bench }];
    const about = Object.values(one).find((value) => typeof value === "string");
    return Object.entries(one).flatMap(([key, value]) =>
      typeof value === "number" ? [{ bench, what: [about, key].filter(Boolean).join(" "), value, unit: "" }] : [],
    );
  });
}

const short = (value: number) => Number(value.toPrecision(4));

function toLine(row: BenchRow) {
  const { bench, what, value, unit, beside } = row;
  const ratio = ratioOf(row);
  return {
    bench,
    what,
    value: short(value),
    unit,
    beside: beside ? `${beside.what}: ${short(beside.value)}` : "",
    ratio: ratio === undefined ? "" : short(ratio),
  };
}

await main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
