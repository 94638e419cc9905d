import { pipeline, Readable } from "node:stream";
import { parse, type CsvError, type InfoRecord } from "csv-parse";
import type { Format } from "./format.ts";

/** One row of a file: where it begins, counted from 1, and its cells; or that the file cannot be read from there on. */
export type FileRow = { line: number; cells: string[] } | { line: number; cells?: undefined };

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const longestRow = 65_536;

/**
 * The rows of a CSV file, one after the other, whatever it was written with: lines that are empty are none. Never more of it is held
 * than a piece and a row. Never throws for what stands in the file: a quotation mark that is never closed, or a row without end, is
 * the last row.
 */
export async function* readRows(pieces: Pieces, { encoding, delimiter }: Format): AsyncGenerator<FileRow, undefined> {
  let brokenAfter = Infinity;
  const parser = parse({
    delimiter,
    record_delimiter: "\n",
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: longestRow,
    info: true,
    // Told rather than thrown: an error would take the rows with it that were read and not yet handed out.
    skip_records_with_error: true,
    on_skip: (error) => void (brokenAfter = Math.min(brokenAfter, recordsBefore(error))),
  });
  pipeline(Readable.from(decoded(pieces, encoding, () => brokenAfter < Infinity)), parser, () => {});
  let line = 0;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: InfoRecord }>) {
    if (info.records > brokenAfter) break;
    line = info.lines;
    yield { line: info.lines - linesWithin(record), cells: record };
  }
  if (brokenAfter < Infinity) yield { line: line + 1 };
  return undefined;
}

const recordsBefore = (error: CsvError | undefined) => (error as { records?: number } | undefined)?.records ?? 0;

/** A row that runs over several lines begins on the first of them. */
const linesWithin = (cells: readonly string[]) => cells.reduce((lines, cell) => lines + cell.split("\n").length - 1, 0);

/** The text of a file, with one kind of line end, and without the letter zero, which no database keeps. */
async function* decoded(pieces: Pieces, encoding: string, isBroken: () => boolean) {
  const decoder = new TextDecoder(encoding);
  let held = "";
  for await (const piece of pieces) {
    if (isBroken()) return;
    const text = held + decoder.decode(piece, { stream: true });
    // What follows may be the other half of a line end.
    held = text.endsWith("\r") ? "\r" : "";
    yield clean(held ? text.slice(0, -1) : text);
  }
  yield clean(held + decoder.decode());
}

const clean = (text: string) => text.replaceAll("\0", "").replace(/\r\n?/g, "\n");
