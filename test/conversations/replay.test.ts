import { expect, test } from "vitest";
import { replay } from "#app/conversations/replay.ts";

test.each([
  ["a request reads the same", { text: "BUY 2 blue mug", intent: "buy", before: { state: "open" } }, "buy", true],
  [
    "a bare number answers what was waited for then",
    { text: "2", intent: "choice", before: { state: "awaiting-choice", awaiting: "choice" } },
    "choice",
    true,
  ],
  [
    "a code is one only while it was waited for",
    { text: "123456", intent: "otp", before: { state: "open" } },
    "none",
    false,
  ],
  [
    "a text that was read otherwise is told",
    { text: "TRACK 1001", intent: "buy", before: { state: "open" } },
    "track",
    false,
  ],
  [
    "a question that is asked no more counts for none",
    { text: "TRACK 1001", intent: "track", before: { awaiting: "horoscope" } },
    "track",
    true,
  ],
  [
    "what was stored before states were kept is read as nothing open",
    { text: "STOP", intent: "opt_out", before: null },
    "opt_out",
    true,
  ],
] as const)("%s", (_name, read, intent, isSame) => {
  expect(replay(read)).toMatchObject({ intent, isSame });
});

test("the shop's own words are read as they are today", () => {
  const read = { text: "gimme 2 blue mug", intent: "none", before: { state: "open" } };
  const own = [{ said: "gimme", keyword: "BUY", intents: ["buy"] as const }];
  expect(replay(read, { own })).toMatchObject({ intent: "buy", isSame: false });
});
