import { expect, test } from "vitest";
import { decideConsent } from "#app/conversations/decide-consent.ts";
import type { Talk } from "#app/conversations/decision.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";

const recorded = (text: string) => {
  const talk = { reading: interpret(text), request: { text }, optedOut: false } as Talk;
  return decideConsent(talk)?.step.consent;
};

test.each([
  ["STOP", "opt-out", "keyword"],
  ["please stop", "opt-out", "keyword"],
  ["Stop2End", "opt-out", "keyword"],
  ["stpo", "opt-out", "keyword"],
  ["pls stop texting me", "opt-out", "words"],
  ["no more messages please", "opt-out", "words"],
  ["take me off your list, not another word", "opt-out", "words"],
  ["START", "opt-in", "keyword"],
  ["start please", "opt-in", "keyword"],
  ["I want your texts again", "opt-in", "words"],
] as const)("%j is kept as an %s by %s", (text, change, method) => {
  expect(recorded(text)).toMatchObject({ change, method, text });
});
