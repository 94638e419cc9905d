import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planted, plants } from "./plants.ts";

// That the universe finds them is shown by `npm run universe -- --plants`, which takes minutes.
test.each(plants)("it can still be planted that $mistake", ({ edits }) => {
  for (const edit of edits) {
    const text = readFileSync(edit.file, "utf8");
    expect(planted(text, edit)).not.toBe(text);
  }
});

test("a mistake that cannot be made any more is one of the list", () => {
  const edit = { file: "app/gone.ts", from: "what was there", to: "" };
  expect(() => planted("what is there now", edit)).toThrow("app/gone.ts does not have once: what was there");
});
