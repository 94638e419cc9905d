import type { Import, ImportState } from "#app/imports/import.ts";
import { problems, type Counts } from "#app/imports/results.ts";
import { problemWords, resultWords } from "./import-words.ts";

export type ShownCount = { key: string; words: string; count: number };

export type ShownImport = {
  id: string;
  fileName: string;
  state: ImportState;
  hasNames: boolean;
  trouble: string | null;
  rowsDone: number;
  /** Not known before all rows were looked at once. */
  rowsAll: number | null;
  mode: "proof" | "ask" | null;
  good: ShownCount[];
  problems: ShownCount[];
  notInShopify: number;
};

/** An import as its page shows it, in numbers and words. */
export function shownImport(work: Import): ShownImport {
  const { id, fileName, state, hasNames, trouble, rowsDone, rowsAll, counts } = work;
  const tense = state === "checking" || state === "checked" ? "before" : "after";
  const good = Object.entries(resultWords).map(([key, words]) => ({
    key,
    words: words[tense],
    count: countOf(counts, key),
  }));
  const bad = problems.map((key) => ({ key, words: problemWords[key], count: countOf(counts, key) }));
  return {
    ...{ id, fileName, state, hasNames, trouble, rowsDone, rowsAll, mode: work.plan?.mode ?? null },
    good: good.filter(({ count }) => count > 0),
    problems: bad.filter(({ count }) => count > 0),
    notInShopify: countOf(counts, "not-in-shopify"),
  };
}

const countOf = (counts: Counts, key: string) => counts[key as keyof Counts] ?? 0;
