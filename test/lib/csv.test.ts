import { describe, expect, test } from "vitest";
import { csvLine } from "#app/lib/csv.ts";

describe("a cell of a file that we write", () => {
  test.each([
    ["plain", "plain"],
    ["", ""],
    [null, ""],
    [12, "12"],
    ["a,b", '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ["two\nlines", '"two\nlines"'],
    [" kept ", '" kept "'],
    ["=1+1", "'=1+1"],
    ["+SUM(A1)", "'+SUM(A1)"],
    ["-2+3", "'-2+3"],
    ["@cmd", "'@cmd"],
    ["\t=1", "'\t=1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ["+14155550101", "+14155550101"],
    ["+1 415 555", "'+1 415 555"],
  ])("%j is written as %j", (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\r\n`);
  });

  test("stands between commas", () => expect(csvLine(["a", null, "c"])).toBe("a,,c\r\n"));
});
