// `npm test`: every test, and the checks beside them. `npm test -- <filter>` runs only the tests that vitest finds by that filter.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { generateClient } from "../test/support/build.ts";
import { build, checks, runChecks } from "./checks.ts";

const report = ".data/test/report.json";
const filters = process.argv.slice(2);

const results = filters.length > 0 ? [await runTests()] : await runAll();
const sum = (outcome: "passed" | "failed") => results.reduce((total, result) => total + result[outcome], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

/** Conversations wait for networks, and the browser leaves a core idle: the checks are done in that time. */
async function runAll() {
  const checked = runChecks(checks, { aside: true });
  const built = await runChecks([build]);
  return [built, await runTests(), await checked];
}

async function runTests() {
  await generateClient();
  mkdirSync(".data/test", { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const child = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...filters], {
    stdio: "inherit",
  });
  const [code] = (await once(child, "exit")) as [number | null];
  const counted = count();
  // An error outside of every test, or no report at all, fails the run too.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

type Report = { testResults: { status: string; assertionResults: { status: string }[] }[] };

function count() {
  let [passed, failed] = [0, 0];
  for (const { status, assertionResults } of readReport().testResults) {
    const failedHere = assertionResults.filter((test) => test.status === "failed").length;
    passed += assertionResults.filter((test) => test.status === "passed").length;
    // A file that could not even be loaded has no test that failed.
    failed += failedHere === 0 && status === "failed" ? 1 : failedHere;
  }
  return { passed, failed };
}

function readReport(): Report {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Report;
  } catch {
    return { testResults: [] };
  }
}
