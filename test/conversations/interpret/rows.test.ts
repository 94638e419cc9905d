import { describe, expect, it } from "vitest";
import { measure, ownRows, rowsBeside } from "./rows.ts";

describe("our own rows", () => {
  const figures = measure(ownRows);

  it("cover every language in depth", () => {
    expect(figures.rows).toBeGreaterThan(1_000);
    for (const language of ["en", "es", "fr", "de", "pt", "it", "nl", "hi"]) {
      expect(ownRows.filter(({ lang }) => lang === language).length).toBeGreaterThan(50);
    }
  });

  it("miss no opt-out and invent none", () => {
    expect(figures.missedOptOuts).toEqual([]);
    expect(figures.falseOptOuts).toEqual([]);
  });

  it("buy and do nothing unasked", () => {
    expect(figures.falseBuys).toEqual([]);
    expect(figures.wrongDeeds).toEqual([]);
  });

  it("are read as meant", () => {
    expect(figures.misread.length / figures.rows).toBeLessThan(0.01);
    expect(figures.wrongSlots.length / figures.rows).toBeLessThan(0.005);
  });

  it.each(["en", "es", "fr", "de", "pt", "it", "nl", "hi"])("are read as meant in %s", (language) => {
    expect(measure(ownRows.filter(({ lang }) => lang === language)).accepted).toBeGreaterThanOrEqual(0.98);
  });
});

const core = rowsBeside("core.jsonl");
const dev = rowsBeside("dev.jsonl");

describe.runIf(core.length > 0)("the labelled rows beside the repository", () => {
  it("core: every one", () => {
    const figures = measure(core);
    expect(figures.misread).toEqual([]);
    expect(figures.wrongSlots).toEqual([]);
  });

  it("dev: within what is promised", () => {
    const figures = measure(dev);
    expect(figures.missedOptOuts).toEqual([]);
    expect(figures.falseOptOuts.length).toBeLessThanOrEqual(1);
    expect(figures.falseBuys).toEqual([]);
    expect(figures.wrongDeeds.length).toBeLessThanOrEqual(1);
    expect(figures.accepted).toBeGreaterThanOrEqual(0.97);
    expect(figures.wrongSlots.length).toBeLessThanOrEqual(1);
  });
});
