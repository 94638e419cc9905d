import { csvFile } from "#app/lib/csv.server.ts";
import { db } from "#app/lib/db.server.ts";
import { problems, type Problem } from "./results.ts";

export type ProblemRow = { line: number; problem: Problem; ending: string | null };

const ofProblems = (importId: string, shopId: string) => ({ importId, shopId, result: { in: [...problems] } });

/** The first rows that nobody was texted for, and why. */
export async function firstProblems(shopId: string, importId: string, most = 50): Promise<ProblemRow[]> {
  const rows = await db.importRow.findMany({
    where: ofProblems(importId, shopId),
    orderBy: { row: "asc" },
    take: most,
  });
  return rows.map(({ line, result, ending }) => ({ line, problem: result as Problem, ending }));
}

const pageSize = 2_000;

/** The file in a merchant's words: its three columns' names, and what is wrong with a row. */
type Wording = { headings: string[]; words: (problem: Problem) => string };

/** All of them as a CSV file, sent while it is read. */
export const problemFile = (shopId: string, importId: string, wording: Wording): Response =>
  csvFile("rows-not-imported.csv", pages(shopId, importId, wording));

async function* pages(shopId: string, importId: string, { headings, words }: Wording) {
  yield [headings];
  for (let after = 0; ;) {
    const rows = await db.importRow.findMany({
      where: { ...ofProblems(importId, shopId), row: { gt: after } },
      orderBy: { row: "asc" },
      take: pageSize,
    });
    yield rows.map(({ line, ending, result }) => [line, ending, words(result as Problem)]);
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.row;
  }
}
