import { defineConfig } from "vitest/config";

/** The tests that `npm run mutate` asks whether they notice: those of the gate and of consent that need no database. */
export default defineConfig({
  test: {
    include: ["test/messages/{gate,local-time,quiet-hours}.test.ts", "test/consent/*.test.ts"],
    setupFiles: ["test/support/environment.ts"],
    // Mutants are switched on while the tests run: what was imported once serves them all.
    isolate: false,
    fileParallelism: false,
    testTimeout: 20_000,
  },
});
