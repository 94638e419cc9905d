import type { Shop } from "#app/shops/shop.ts";
import type { Columns } from "./columns.ts";
import { isDayFirst } from "./consent-date.ts";
import { guessColumns } from "./guess-columns.ts";
import type { Import } from "./import.ts";
import { piecesOf } from "./imports.server.ts";
import { mostColumns } from "./plan.ts";
import { readRows } from "./read-rows.ts";

const rowsShown = 5;
const rowsGuessedBy = 50;
const longestCell = 80;

export type Preview = {
  first: string[];
  rows: string[][];
  /** What the columns probably are, for the merchant to correct. */
  guess: { columns: Columns; dayFirst: boolean };
};

/** The beginning of a file, as the merchant chooses its columns by it: its first row, which may name them, and some others. */
export async function preview(shop: Pick<Shop, "country">, file: Import): Promise<Preview> {
  const rows: string[][] = [];
  for await (const { cells } of readRows(piecesOf(file.id), file)) {
    if (cells) rows.push(cells.map((cell) => cell.trim().slice(0, longestCell)));
    if (rows.length > rowsGuessedBy) break;
  }
  const width = Math.min(mostColumns, Math.max(0, ...rows.map(({ length }) => length)));
  const [first = [], ...others] = rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ""));
  const columns = guessColumns(file.hasNames ? first : [], file.hasNames ? others : [first, ...others], shop.country);
  const dates = others.map((cells) => cells[columns.agreedAt ?? -1] ?? "");
  return { first, rows: others.slice(0, rowsShown), guess: { columns, dayFirst: isDayFirst(dates, shop.country) } };
}
