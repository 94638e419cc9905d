import "./environment.ts";

/** One PostgreSQL for all test files of a run: vitest's globalSetup, which begins before any `setupFiles`. */
export default async function sharePostgres() {
  const { default: holdServer } = await import("./database.ts");
  return holdServer();
}
