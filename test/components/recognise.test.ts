import { describe, expect, test } from "vitest";
import { recogniser } from "#app/components/recognise.ts";

const recognise = recogniser([
  "Waiting: the shop is closed",
  "At most {{most}} characters",
  "At most {{most}} characters (of {{all}})",
  "Not sent: {{why}}",
  "{{count}} texts_one",
  "{{count}} texts_other",
  "{{name}}: {{value}}",
]);

describe("a sentence that was written down", () => {
  test("is known again as it is, or by what stands in its gaps", () => {
    expect(recognise("Waiting: the shop is closed")).toEqual({ key: "Waiting: the shop is closed", values: {} });
    expect(recognise("At most 40 characters")).toEqual({ key: "At most {{most}} characters", values: { most: 40 } });
    expect(recognise("3 texts")).toEqual({ key: "{{count}} texts", values: { count: 3 } });
  });

  test("is what leaves the least open", () => {
    const found = recognise("At most 40 characters (of 90)");
    expect(found).toEqual({ key: "At most {{most}} characters (of {{all}})", values: { most: 40, all: 90 } });
  });

  test("holds over several lines, and takes signs for nothing but themselves", () => {
    expect(recognise("Not sent: one\ntwo")?.values).toEqual({ why: "one\ntwo" });
    expect(recognise("At most 40 characters (of 90]")).toBeUndefined();
  });

  test("is not guessed from hardly anything", () => {
    expect(recognise("Ann: 12")).toBeUndefined();
    expect(recognise("Something else")).toBeUndefined();
  });
});
