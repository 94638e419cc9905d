import { describe, expect, test } from "vitest";
import * as commands from "#app/commands/registry.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";
import { thingsToTry } from "./page/things-to-try.js";

const all = thingsToTry.flatMap(({ texts }) => texts);

describe("what the demo's phone offers to try", () => {
  test.each(all)("$text is read as $means", ({ text, means }) => {
    expect(interpret(text).intent).toBe(means);
  });

  test("has something for every command that a customer can text", () => {
    const tried = new Set(all.map(({ means }) => means));
    const untried = Object.values(commands).filter(
      ({ intents }) => intents.length > 0 && !intents.some((intent) => tried.has(intent)),
    );
    expect(untried.map(({ key }) => key)).toEqual([]);
  });
});
