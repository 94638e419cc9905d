import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { delimiterOf, isWorkbook, markedEncoding, type Encoding } from "#app/imports/format.ts";
import { readRows, type FileRow } from "#app/imports/read-rows.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array, format: { encoding: Encoding; delimiter: string }, pieces = 1) => {
  const rows: FileRow[] = [];
  for await (const row of readRows(cut(bytes, pieces), format)) rows.push(row);
  return rows;
};

function cut(bytes: Uint8Array, pieces: number): Uint8Array[] {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.slice(at * size, (at + 1) * size));
}

const read = async (text: string, delimiter = ",") =>
  (await rowsOf(bytesOf(text), { encoding: "utf-8", delimiter })).map(({ line, cells }) => [line, ...(cells ?? ["!"])]);

describe("the rows of a file", () => {
  test.each([
    ["a,b\n1,2\n\n3,4", [[1, "a", "b"], [2, "1", "2"], [4, "3", "4"]]],
    ['a,b\r\n"x\ny",2\r\n3,4\r\n', [[1, "a", "b"], [2, "x\ny", "2"], [4, "3", "4"]]],
    ["a\rb\rc", [[1, "a"], [2, "b"], [3, "c"]]],
    ["\n\n,,\na,b", [[4, "a", "b"]]],
    ['say "hi",2\n"it""s",3', [[1, 'say "hi"', "2"], [2, 'it"s', "3"]]],
    ["a\0b,c", [[1, "ab", "c"]]],
    ["", []],
    ['a,"1\r\n2",b\r\nc,d,e', [[1, "a", "1\n2", "b"], [3, "c", "d", "e"]]],
    // The rest of a file whose quotation mark is never closed is one row that nobody can read.
    ['a,b\n1,"2\n3,4\n', [[1, "a", "b"], [2, "!"]]],
    [`a,b\n${"x".repeat(70_000)}\n3,4\n`, [[1, "a", "b"], [2, "!"]]],
  ])("%j", async (text, rows) => expect(await read(text)).toEqual(rows)); // prettier-ignore
});

const cell = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((text) => !text.includes("\0") && !text.includes("\uFEFF"));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 20 });
const style = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  eol: fc.constantFrom("\n", "\r\n", "\r"),
  quoteAll: fc.boolean(),
  ends: fc.boolean(),
  encoding: fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be"),
  mark: fc.boolean(),
  pieces: fc.integer({ min: 1, max: 9 }),
});
type Style = typeof style extends fc.Arbitrary<infer One> ? One : never;

function written(table: readonly (readonly string[])[], { delimiter, eol, quoteAll, ends, encoding, mark }: Style) {
  const quoted = (text: string) =>
    quoteAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = table.map((row) => row.map(quoted).join(delimiter)).join(eol) + (ends ? eol : "");
  const marked = (mark || encoding !== "utf-8" ? "\uFEFF" : "") + text;
  return encoding === "utf-8" ? bytesOf(marked) : utf16(marked, encoding);
}

function utf16(text: string, encoding: Encoding): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(encoding === "utf-16be" ? bytes.swap16() : bytes);
}

test("whatever a list was written with, every row comes out once, as it was, at its line", async () => {
  await fc.assert(
    fc.asyncProperty(rows, style, async (table, how) => {
      const named = [["Phone", "Name"], ...table];
      const bytes = written(named, how);
      expect(markedEncoding(bytes) ?? "utf-8").toBe(how.encoding);
      const head = new TextDecoder(how.encoding).decode(bytes);
      expect(delimiterOf(head)).toBe(how.delimiter);
      const found = await rowsOf(bytes, how, how.pieces);
      // A row of nothing but empty cells is none.
      const kept = named.filter((row) => row.some((one) => one.trim() !== ""));
      expect(found.map(({ cells }) => cells)).toEqual(kept.map((row) => row.map((one) => one.replace(/\r\n?/g, "\n"))));
      const lines = found.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test("no bytes at all make it throw, and what it reads of them does not depend on how they came", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be", "windows-1252"),
      fc.constantFrom(",", ";", "\t"),
      async (bytes, encoding, delimiter) => {
        const whole = await rowsOf(bytes, { encoding, delimiter });
        expect(await rowsOf(bytes, { encoding, delimiter }, 7)).toEqual(whole);
        expect(whole.slice(0, -1).every(({ cells }) => cells !== undefined)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("a workbook is no list", () => {
  expect(isWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(true);
  expect(isWorkbook(bytesOf("Phone,Name"))).toBe(false);
});
