import { describe, expect, test } from "vitest";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { readFields, toForm } from "#app/shops/fields-form.ts";

const fields = defineFields({
  often: { kind: "switch", label: "Often", default: true },
  percent: { kind: "number", label: "Percent", min: 1, max: 90, unit: "%", default: 10 },
  limit: { kind: "money", label: "Limit", max: 500, default: 100 },
  place: { kind: "text", label: "Place", longest: 10, default: "" },
  way: { kind: "choice", label: "Way", options: [{ value: "a", label: "A" }, { value: "b", label: "B" }], default: "a" },
  types: { kind: "list", label: "Types", longest: 2, default: ["Food"] },
}); // prettier-ignore

const asForm = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, toForm(field, values[key])]));

describe("a form of fields", () => {
  test.each([
    {},
    { often: false, percent: 25, limit: 20.5, place: "Main St", way: "b", types: ["Food", "Menu"] },
    { types: [] },
  ])("gives back what it was drawn from: %j", (stored) => {
    const values = chosen(fields, stored);
    expect(readFields(fields, asForm(values))).toEqual({ values });
  });

  test("reads numbers as people write them, and lines without what stands around them", () => {
    const sent = { ...asForm(chosen(fields, {})), limit: "20,50", types: " Food \n\n  Menu" };
    expect(readFields(fields, sent)).toMatchObject({ values: { limit: 20.5, types: ["Food", "Menu"] } });
  });

  test("says of every field what is wrong with it", () => {
    const sent = { percent: "91", limit: "much", place: "far too long a place", way: "c", types: "a\nb\nc" };
    expect(readFields(fields, sent)).toEqual({
      errors: {
        percent: "Not more than 90",
        limit: "Write a number",
        place: "At most 10 characters",
        way: expect.any(String),
        types: "At most 2 lines",
      },
    });
    expect(readFields(fields, { ...asForm(chosen(fields, {})), percent: "" })).toEqual({
      errors: { percent: "Write a number" },
    });
  });

  test("leaves what was not sent as on the first day", () => {
    expect(readFields(fields, {})).toEqual({ values: chosen(fields, {}) });
  });
});
