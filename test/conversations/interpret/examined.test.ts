import { describe, expect, it } from "vitest";
import { nearestIntent } from "#app/conversations/interpret/interpret.ts";
import { examinedRows, judge, measure } from "./rows.ts";

describe("rows that the reader was not written from", () => {
  const figures = measure(examinedRows);

  it("are many, of every language and every intent", () => {
    expect(figures.rows).toBeGreaterThan(2_000);
    expect(new Set(examinedRows.map(({ expected }) => expected.intent)).size).toBe(18);
    expect(new Set(examinedRows.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(20);
  });

  it("lose no opt-out and make none up", () => {
    expect(figures.missedOptOuts).toEqual([]);
    expect(figures.falseOptOuts).toEqual([]);
  });

  it("buy and do nothing unasked", () => {
    expect(figures.falseBuys).toEqual([]);
    expect(figures.wrongDeeds).toEqual([]);
  });

  it("sell to those who ask for it", () => {
    const buying = examinedRows.filter(({ expected }) => expected.intent === "buy").map(judge);
    const sold = buying.filter(({ reading }) => nearestIntent(reading.intent) === "buy");
    expect(sold.length / buying.length).toBeGreaterThanOrEqual(0.9);
  });

  it("are read as meant", () => {
    expect(figures.accepted).toBeGreaterThanOrEqual(0.985);
    expect(figures.wrongSlots.length / figures.rows).toBeLessThan(0.005);
  });

  it.each(["en", "es", "fr", "de", "pt", "it", "nl", "hi"])("are read as meant in %s", (language) => {
    expect(measure(examinedRows.filter(({ lang }) => lang === language)).accepted).toBeGreaterThanOrEqual(0.965);
  });
});
