import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { availableParallelism, constants, setPriority } from "node:os";
import { buildWhereNeeded, generateClient } from "../test/support/build.ts";

/** `aside`: it takes only the time in which nobody else wants a core. */
type Manner = { aside?: boolean };
export type Check = { name: string; run(manner: Manner): Promise<void> };

const modules = "node_modules";

/** A program of npm's, run by this Node; rejects with all that it said if it complains. */
const program =
  (file: string, ...args: string[]) =>
  ({ aside }: Manner): Promise<void> => {
    const child = spawn(process.execPath, [`${modules}/${file}`, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    if (aside && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece));
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(said.trim() || `It ended with ${code}`))));
    });
  };

const typesOf = (configuration: string) => program("ts7/bin/tsc", "--noEmit", "-p", configuration);

/** Each runs on pages of its own, by Preact, with the elements that Shopify has there. */
const extensions = globSync("extensions/*/tsconfig.json");

/** What must hold besides the tests. */
export const checks: readonly Check[] = [
  { name: "types", run: typesOf("tsconfig.json") },
  {
    name: "types of extensions",
    async run(manner) {
      for (const configuration of extensions) await typesOf(configuration)(manner);
    },
  },
  { name: "lint", run: program("oxlint/bin/oxlint", "--type-aware", "--deny-warnings") },
  { name: "format", run: program("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".") },
  {
    name: "ladder",
    run: program(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      "app",
      "server.ts",
      "scripts",
      "test",
      "--output-type",
      "err-long",
    ),
  },
];

export const build: Check = { name: "build", run: () => buildWhereNeeded() };

/** Runs checks side by side, as many as the machine has cores, and says how each went. Answers how many failed. */
export async function runChecks(
  wanted: readonly Check[],
  manner: Manner = {},
): Promise<{ passed: number; failed: number }> {
  await generateClient();
  const left = [...wanted];
  const result = { passed: 0, failed: 0 };
  async function work() {
    for (let check = left.shift(); check; check = left.shift()) {
      if (await passes(check, manner)) result.passed += 1;
      else result.failed += 1;
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return result;
}

async function passes({ name, run }: Check, manner: Manner): Promise<boolean> {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  try {
    await run(manner);
    console.log(`✓ ${name} (${seconds()} s)`);
    return true;
  } catch (error) {
    console.error(`✗ ${name} (${seconds()} s)\n\n${(error as Error).message}\n`);
    return false;
  }
}
