import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/journeys/**", "test/browser/**"],
          setupFiles: ["test/support/environment.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
