// `npm run faults -- kill --orders 1000`: real processes, really killed; says what was lost, what was done twice, and how fast all was well again.
import "../test/support/environment.ts";
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Postgres } from "../test/faults/postgres.ts";
import type { Report } from "../test/faults/report.ts";
import { buildWhereNeeded } from "../test/support/build.ts";
import { Complaint, run } from "./running-demo.ts";

const scenarios = {
  kill: "web and worker killed (kill -9) at random moments",
  database: "PostgreSQL stopped in each way that there is, and started again",
  network: "the networks' answers cut off half-way, a byte at a time, or never",
  machines:
    "two web and two worker processes on one database: two killed, then all replaced by a version with a migration",
  overload: "more texts and events than can be worked on",
  disk: "the database's disk full, and free again",
  fuzz: "the doors and the readers behind them get what is bent",
};
const names = Object.keys(scenarios);

const usage = `Runs the app in processes of its own and does to it what happens to servers, while people order by text and the shop tells of events.

  npm run faults -- kill database --orders 1000 --events 10000

${Object.entries(scenarios)
  .map(([name, what]) => `  ${name.padEnd(10)} ${what}`)
  .join("\n")}
  all        one after the other

  --orders    how many people order (200)
  --events    how many events of the store come in besides those of the orders (2000)
  --requests  how many requests the doors get in "fuzz" (100000)
  --seed      of what is left to chance (1)
  --json      for programs`;

type Given = { orders: number; events: number; requests: number; seed: number };
type Scenario = { run(wish: Given & { server: Postgres; databaseUrl: string }): Promise<Report> };

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      orders: { type: "string", default: "200" },
      events: { type: "string", default: "2000" },
      requests: { type: "string", default: "100000" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help || positionals.length === 0) return console.log(usage);
  const given = { orders: count(values.orders), events: count(values.events), requests: count(values.requests), seed: count(values.seed) }; // prettier-ignore
  await buildWhereNeeded();
  // Only now is there a client of the database, which all of these import.
  const { isWhole, print } = await import("../test/faults/report.ts");
  const reports: Report[] = [];
  for (const name of positionals.includes("all") ? names : positionals) {
    const report = await play(name, given);
    reports.push(report);
    if (!values.json) print(report);
  }
  if (values.json) console.log(JSON.stringify(reports, null, 2));
  process.exitCode = reports.every(isWhole) ? 0 : 1;
}).finally(() => process.exit());

/** On a PostgreSQL of its own, which writes everything down as it would for a merchant. */
async function play(name: string, given: Given): Promise<Report> {
  if (!names.includes(name)) throw new Complaint(`There is no "${name}".\n\n${usage}`);
  const { startServer } = await import("../test/faults/postgres.ts");
  const scenario = (await import(`../test/faults/${name}.ts`)) as Scenario;
  const folder = resolve(`.data/faults/${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startServer(folder);
  try {
    return await scenario.run({ server, databaseUrl: server.url, ...given });
  } finally {
    await server.stop("fast");
  }
}

function count(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new Complaint(`"${given}" is no number of anything.\n\n${usage}`);
  return number;
}
