import type { Shop } from "#app/shops/shop.ts";
import { isDayFirst } from "./consent-date.ts";
import { guessColumns } from "./guess-columns.ts";
import type { Import } from "./import.ts";
import { piecesOf } from "./imports.server.ts";
import type { Plan } from "./plan.ts";
import { readRows } from "./read-rows.ts";

const rowsShown = 5;
const rowsGuessedBy = 50;
const longestCell = 80;

export type Preview = {
  titles: string[];
  rows: string[][];
  /** What the columns probably are, for the merchant to correct. */
  guess: Pick<Plan, "columns" | "dayFirst">;
};

/** The beginning of a file, as the merchant chooses its columns by it. */
export async function preview(shop: Pick<Shop, "country">, file: Import): Promise<Preview> {
  const rows: string[][] = [];
  for await (const { cells } of readRows(piecesOf(file.id), file)) {
    if (cells) rows.push(cells.map((cell) => cell.slice(0, longestCell)));
    if (rows.length > rowsGuessedBy) break;
  }
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const named = file.hasNames ? (rows.shift() ?? []) : [];
  const titles = Array.from({ length: width }, (_, index) => named[index]?.trim() ?? "");
  const columns = guessColumns(titles, rows, shop.country);
  const dates = rows.map((cells) => cells[columns.agreedAt ?? -1] ?? "");
  return { titles, rows: rows.slice(0, rowsShown), guess: { columns, dayFirst: isDayFirst(dates, shop.country) } };
}
