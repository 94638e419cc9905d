import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const setupFiles = ["test/support/environment.ts"];

const elsewhere = ["test/{journeys,universe}/**", "test/browser/**"];
const files = globSync("test/**/*.test.{ts,tsx}", { exclude: elsewhere });
/** A test of pure files leaves nothing behind: such tests share their processes, and what these have loaded once. */
const isPure = (file: string) =>
  !/\.server\.tsx?"|\/support\/|\/simulators\/|\/demo\/|route-requests|node:child_process|process\.env/.test(
    readFileSync(file, "utf8"),
  );

export default defineConfig({
  test: {
    // A conversation waits for a database and two networks more than it computes. By itself vitest would leave a core idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: "pure",
          include: files.filter(isPure),
          isolate: false,
          setupFiles,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "unit",
          include: files.filter((file) => !isPure(file)),
          setupFiles,
          globalSetup: "test/support/shared-postgres.ts",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: "journeys",
          include: ["test/{journeys,universe}/**/*.test.ts"],
          setupFiles,
          globalSetup: "test/support/shared-postgres.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          setupFiles,
          globalSetup: "test/support/demo.ts",
          // One browser and one demo: its pages are visited one after the other.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
