import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { judge, type GateFacts } from "#app/messages/gate.ts";
import { messageKinds } from "#app/messages/message.ts";

const now = new Date("2026-11-22T15:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
type Given = Partial<Omit<GateFacts, "contact">> & { contact?: Partial<GateFacts["contact"]> };
const facts = (given: Given): GateFacts => ({
  kind: "transactional",
  transactionalTexts: "with-consent",
  shopInstalled: true,
  now,
  ...given,
  contact: {
    ledgerConsent: null,
    ledgerConsentAt: null,
    storeConsent: null,
    storeConsentAt: null,
    suppressedReason: null,
    ...given.contact,
  },
});
const said = (given: Given) => {
  const verdict = judge(facts(given));
  return verdict.verdict === "send" ? "send" : verdict.rule;
};

describe("a text that nobody asked for in that moment", () => {
  test.each([
    ["subscribed in Shopify", { storeConsent: "subscribed" }, "send"],
    ["opted in by text, Shopify does not know yet", { ledgerConsent: "opt-in" }, "send"],
    ["never asked", {}, "consent.none"],
    ["not subscribed", { storeConsent: "not_subscribed" }, "consent.none"],
    ["asked to confirm", { storeConsent: "pending" }, "consent.pending"],
    [
      "asked to confirm, though they once texted START",
      { storeConsent: "pending", ledgerConsent: "opt-in" },
      "consent.pending",
    ],
    ["unsubscribed in Shopify", { storeConsent: "unsubscribed" }, "consent.unsubscribed"],
    [
      "unsubscribed in Shopify after START",
      { storeConsent: "unsubscribed", ledgerConsent: "opt-in" },
      "consent.unsubscribed",
    ],
    [
      "said STOP, though Shopify says subscribed",
      { storeConsent: "subscribed", ledgerConsent: "opt-out" },
      "consent.opted-out",
    ],
    ["redacted", { storeConsent: "redacted" }, "consent.unsubscribed"],
    ["no phone at that number", { storeConsent: "subscribed", suppressedReason: "no such number" }, "suppressed"],
  ] as const)("%s", (_who, contact, verdict) => {
    expect(said({ contact })).toBe(verdict);
    expect(said({ contact, kind: "marketing" })).toBe(verdict);
  });
});

test("a merchant may text every buyer about orders, but sell to nobody by that", () => {
  expect(said({ transactionalTexts: "always" })).toBe("send");
  expect(said({ transactionalTexts: "always", kind: "marketing" })).toBe("consent.none");
  expect(said({ transactionalTexts: "always", contact: { storeConsent: "unsubscribed" } })).toBe(
    "consent.unsubscribed",
  );
  expect(said({ transactionalTexts: "always", contact: { ledgerConsent: "opt-out" } })).toBe("consent.opted-out");
});

test("who texts us is answered, without being subscribed by it, until they say stop", () => {
  expect(said({ kind: "reply" })).toBe("send");
  expect(said({ kind: "reply", contact: { storeConsent: "not_subscribed" } })).toBe("send");
  expect(said({ kind: "reply", contact: { ledgerConsent: "opt-out" } })).toBe("consent.opted-out");
});

test("HELP is answered even to somebody opted out", () => {
  expect(said({ kind: "help", contact: { ledgerConsent: "opt-out", storeConsent: "unsubscribed" } })).toBe("send");
});

test.each([
  ["at once", { optedOutAt: now }, "send"],
  ["after four minutes", { optedOutAt: minutesAgo(4) }, "send"],
  ["after more than five minutes", { optedOutAt: minutesAgo(5.1) }, "confirmation.late"],
  ["where nobody knows of a STOP", { optedOutAt: null }, "confirmation.late"],
  ["where the network does it", { optedOutAt: now, networkConfirms: true }, "confirmation.network"],
] as const)("an opt-out is confirmed within five minutes or not at all: %s", (_when, given, verdict) => {
  expect(said({ kind: "opt-out-confirmation", contact: { ledgerConsent: "opt-out" }, ...given })).toBe(verdict);
});

test("what comes too late is not sent", () => {
  expect(said({ contact: { storeConsent: "subscribed" }, latestAt: minutesAgo(1) })).toBe("late");
  expect(said({ contact: { storeConsent: "subscribed" }, latestAt: new Date(now.getTime() + 1) })).toBe("send");
});

test("nothing leaves for a shop that uninstalled", () => {
  for (const kind of messageKinds)
    expect(said({ kind, shopInstalled: false, optedOutAt: now })).toBe("shop.uninstalled");
});

test("whatever else holds, after a STOP only its confirmation, HELP and the merchant's own test pass", () => {
  const anything = fc.record({
    kind: fc.constantFrom(...messageKinds),
    transactionalTexts: fc.constantFrom("with-consent" as const, "always" as const),
    optedOutAt: fc.constantFrom(null, now, minutesAgo(3)),
    storeConsent: fc.constantFrom(null, "subscribed", "pending", "not_subscribed", "unsubscribed"),
  });
  fc.assert(
    fc.property(anything, ({ storeConsent, ...given }) => {
      const verdict = said({ ...given, contact: { ledgerConsent: "opt-out", storeConsent } });
      return verdict !== "send" || ["opt-out-confirmation", "help", "test"].includes(given.kind);
    }),
  );
  expect(said({ kind: "reply", contact: { ledgerConsent: "opt-out" } })).toBe("consent.opted-out");
});
