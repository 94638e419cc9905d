import { describe, expect, test } from "vitest";
import { compareWithNetwork, compareWithStore, wantedInStore } from "#app/consent/compare.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 15) + seconds * 1000);
const word = (ledgerConsent: string | null, seconds: number | null) => ({
  ledgerConsent,
  ledgerConsentAt: seconds === null ? null : at(seconds),
});

describe("with what Shopify says", () => {
  test.each([
    // ours, when; the store's, when; what follows
    ["opt-out", 10, "unsubscribed", 99, "agree"],
    ["opt-in", 10, "subscribed", 99, "agree"],
    ["opt-out", 10, "unsubscribed", 9, "agree"],
    ["opt-in", 10, "subscribed", 9, "agree"],
    ["opt-out", 10, "subscribed", 9, "tell"],
    ["opt-out", 10, "subscribed", 10, "tell"],
    ["opt-out", 10.9, "subscribed", 10, "tell"],
    ["opt-out", 10, "subscribed", 11, "keep"],
    ["opt-out", 10, "subscribed", null, "tell"],
    ["opt-out", 10, "not_subscribed", null, "tell"],
    ["opt-out", 10, "pending", 11, "agree"],
    ["opt-out", 10, "pending", 10, "tell"],
    ["opt-in", 10, "unsubscribed", 9, "tell"],
    ["opt-in", 10, "unsubscribed", 10, "agree"],
    ["opt-in", 10.9, "unsubscribed", 10, "agree"],
    ["opt-in", 10, "unsubscribed", 11, "agree"],
    ["opt-in", 10, "not_subscribed", null, "tell"],
    ["opt-in", 10, "pending", 11, "agree"],
    ["opt-in", 10, "redacted", 1, "agree"],
    ["opt-out", 10, "redacted", 1, "agree"],
    ["pending", 10, "subscribed", 1, "agree"],
    [null, null, "subscribed", 1, "agree"],
    ["opt-out", null, "subscribed", 1, "agree"],
  ] as const)("%s at %s, there %s at %s: %s", (ours, our, state, their, outcome) => {
    expect(compareWithStore(word(ours, our), { state, updatedAt: their === null ? null : at(their) })).toBe(outcome);
  });

  test("a word is called there by its own name; what is no word is not told", () => {
    expect(["opt-in", "opt-out", "pending", null].map(wantedInStore)).toEqual([
      "subscribed",
      "unsubscribed",
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ["opt-out", 10, "opt-out", 99, "Api", "agree"],
  ["opt-in", 10, "opt-out", 9, "Recipient", "tell"],
  ["opt-in", 10, "opt-out", 10, "Carrier", "follow"],
  ["opt-in", 10, "opt-out", 11, "Api", "follow"],
  ["pending", 10, "opt-out", 9, "Upstream", "follow"],
  [null, null, "opt-out", 9, "Recipient", "follow"],
  ["opt-in", null, "opt-out", 9, "Recipient", "follow"],
  ["opt-in", 10, "opt-in", 11, "Recipient", "agree"],
  [null, null, "opt-in", 11, "Recipient", "agree"],
  ["opt-out", 10, "opt-in", 11, "Recipient", "follow"],
  ["opt-out", 10, "opt-in", 11, "recipient", "follow"],
  ["opt-out", 10, "opt-in", 10, "Recipient", "tell"],
  ["opt-out", 10, "opt-in", 11, "Api", "tell"],
] as const)("with a network: %s at %s, there %s at %s by %s: %s", (ours, our, change, their, source, outcome) => {
  expect(compareWithNetwork(word(ours, our), { change, at: at(their), source })).toBe(outcome);
});
