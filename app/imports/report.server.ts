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

/** All of them as a CSV file, sent while it is read. `wordsOf`: what is wrong, in a merchant's words. */
export const problemFile = (shopId: string, importId: string, wordsOf: (problem: Problem) => string): Response =>
  csvFile("rows-not-imported.csv", pages(shopId, importId, wordsOf));

async function* pages(shopId: string, importId: string, wordsOf: (problem: Problem) => string) {
  yield [["Line", "Number ends in", "Problem"]];
  for (let after = 0; ;) {
    const rows = await db.importRow.findMany({
      where: { ...ofProblems(importId, shopId), row: { gt: after } },
      orderBy: { row: "asc" },
      take: pageSize,
    });
    yield rows.map(({ line, ending, result }) => [line, ending, wordsOf(result as Problem)]);
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.row;
  }
}
