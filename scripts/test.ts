// `npm test`: every test, and the checks beside them. `npm test -- <filter>` runs only the tests that vitest finds by that filter.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { generateClient } from "../test/support/build.ts";
import { build, checks, runChecks } from "./checks.ts";

const filters = process.argv.slice(2);

const results = filters.length > 0 ? [await runTests("report", filters)] : await runAll();
const sum = (outcome: "passed" | "failed") => results.reduce((total, result) => total + result[outcome], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

/** Conversations wait for networks, and a browser leaves a core idle: both go on at once, and the checks have what time is left. */
async function runAll() {
  const checked = runChecks(checks, { aside: true });
  const built = await runChecks([build]);
  const tested = await Promise.all([
    runTests("report", ["--project=!browser"]),
    runTests("browser", ["--project=browser"], { aside: true }),
  ]);
  return [built, ...tested, await checked];
}

/** `aside`: what it says is said when it has ended, so that it does not stand between the lines of another. */
async function runTests(name: string, wanted: readonly string[], { aside = false } = {}) {
  await generateClient();
  const report = `.data/test/${name}.json`;
  mkdirSync(".data/test", { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...wanted], {
    stdio: aside ? ["ignore", "pipe", "pipe"] : "inherit",
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => said.push(piece));
  const [code] = (await once(child, "exit")) as [number | null];
  process.stdout.write(Buffer.concat(said));
  const counted = count(report);
  // An error outside of every test, or no report at all, fails the run too.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

type Report = { testResults: { status: string; assertionResults: { status: string }[] }[] };

function count(report: string) {
  let [passed, failed] = [0, 0];
  for (const { status, assertionResults } of readReport(report).testResults) {
    const failedHere = assertionResults.filter((test) => test.status === "failed").length;
    passed += assertionResults.filter((test) => test.status === "passed").length;
    // A file that could not even be loaded has no test that failed.
    failed += failedHere === 0 && status === "failed" ? 1 : failedHere;
  }
  return { passed, failed };
}

function readReport(report: string): Report {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Report;
  } catch {
    return { testResults: [] };
  }
}
