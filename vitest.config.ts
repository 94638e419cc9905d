import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const setupFiles = ["test/support/environment.ts"];

export default defineConfig({
  test: {
    // A conversation waits for a database and two networks more than it computes. By itself vitest would leave a core idle.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/{journeys,universe}/**", "test/browser/**"],
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
          // One browser and one demo: its pages are visited one after the other, when the machine has nothing else to do.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
