import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { judge, type GateFacts, type UnaskedFacts } from "#app/messages/gate.ts";
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

describe("a text that they asked for once", () => {
  test.each([
    ["needs no other consent", {}, "send"],
    ["nor a subscription in Shopify", { storeConsent: "not_subscribed" }, "send"],
    ["not after a STOP", { ledgerConsent: "opt-out" }, "consent.opted-out"],
    [
      "not where they have unsubscribed since",
      { storeConsent: "unsubscribed", storeConsentAt: minutesAgo(5) },
      "consent.unsubscribed",
    ],
    ["though they had unsubscribed before", { storeConsent: "unsubscribed", storeConsentAt: minutesAgo(60) }, "send"],
    ["not where nobody knows when", { storeConsent: "unsubscribed" }, "consent.unsubscribed"],
    ["never to somebody erased", { storeConsent: "redacted", storeConsentAt: minutesAgo(60) }, "consent.unsubscribed"],
    ["not to a number without a phone", { suppressedReason: "no such number" }, "suppressed"],
  ] as const)("%s", (_what, contact, verdict) => {
    expect(said({ kind: "requested", requestedAt: minutesAgo(30), contact })).toBe(verdict);
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

describe("a text that may go, but perhaps not now", () => {
  const noon = new Date("2026-11-18T20:00:00Z"); // a Wednesday, in Los Angeles
  const allDay = { weekdays: [0, 1440], saturday: [0, 1440], sunday: [0, 1440] } as const;
  const unasked: UnaskedFacts = {
    places: { country: "US", zones: ["America/Los_Angeles"], states: ["CA"] },
    hours: { marketing: allDay, orders: allDay },
    marketingAt: [],
    lastAt: null,
    repeats: false,
    caps: { marketingADay: 2, marketingAWeek: 4, minutesApart: 60 },
    spending: { limit: null, spent: 0, nextDay: new Date("2026-11-19T08:00:00Z") },
  };
  const hours = (count: number) => new Date(noon.getTime() - count * 3_600_000);
  const verdictOf = (given: Partial<UnaskedFacts>, more: Given = {}) =>
    judge(
      facts({
        kind: "marketing",
        contact: { storeConsent: "subscribed" },
        now: noon,
        ...more,
        unasked: { ...unasked, ...given },
      }),
    );
  const until = (given: Partial<UnaskedFacts>, more: Given = {}) => {
    const verdict = verdictOf(given, more);
    return verdict.verdict === "hold" ? [verdict.rule, verdict.until.toISOString(), verdict.reason] : verdict.verdict;
  };
  const night = { now: new Date("2026-11-19T06:00:00Z") };

  test("goes where nothing speaks against it", () => {
    expect(until({})).toBe("send");
    expect(until({ marketingAt: [hours(2)], lastAt: hours(2) })).toBe("send");
  });

  test("an offer waits for the morning of the person; so does what was asked for; a text about an order where it can wait", () => {
    const morning = [
      "quiet-hours",
      "2026-11-19T17:00:00.000Z",
      "Held until Thursday 09:00 in Los Angeles: quiet hours",
    ];
    expect(until({}, night)).toEqual(morning);
    expect(until({}, { ...night, kind: "requested" })).toEqual(morning);
    expect(until({}, { ...night, kind: "transactional" })).toBe("send");
    const eightToTen = { weekdays: [480, 1320], saturday: [480, 1320], sunday: [480, 1320] } as const;
    expect(until({ hours: { marketing: allDay, orders: eightToTen } }, { ...night, kind: "transactional" })).toEqual([
      "quiet-hours",
      "2026-11-19T16:00:00.000Z",
      "Held until Thursday 08:00 in Los Angeles: quiet hours",
    ]);
  });

  test("what would come too late by then is not sent, and says so", () => {
    const latestAt = new Date("2026-11-19T16:59:00Z");
    expect(verdictOf({}, { ...night, latestAt })).toEqual({
      verdict: "refuse",
      rule: "quiet-hours",
      reason:
        "Not sent: it would have been held (until Thursday 09:00 in Los Angeles: quiet hours), and come too late to be of use",
    });
    expect(verdictOf({}, { ...night, latestAt: new Date("2026-11-19T17:00:00Z") }).verdict).toBe("hold");
  });

  test("so many offers a day, so many a week, and none right upon another text", () => {
    expect(until({ marketingAt: [hours(3), hours(5)], lastAt: hours(3) })).toEqual([
      "frequency",
      new Date(hours(5).getTime() + 24 * 3_600_000).toISOString(),
      "Held until a day has passed: they had as many offers as you allow in one",
    ]);
    const week = [hours(30), hours(50), hours(80), hours(120)];
    expect(until({ marketingAt: week, lastAt: hours(30) })).toEqual([
      "frequency",
      new Date(hours(120).getTime() + 7 * 24 * 3_600_000).toISOString(),
      "Held until a week has passed: they had as many offers as you allow in one",
    ]);
    expect(until({ marketingAt: [...week.slice(0, 3), hours(169)], lastAt: hours(30) })).toBe("send");
    expect(until({ lastAt: hours(0.5) })).toEqual([
      "spacing",
      new Date(noon.getTime() + 30 * 60_000).toISOString(),
      "Held for a while: they have just had another text",
    ]);
    // A text about an order is no offer.
    expect(until({ marketingAt: week, lastAt: hours(0.1) }, { kind: "transactional" })).toBe("send");
  });

  test("an offer in the same words twice within a day goes once; two parcels may have the same news", () => {
    expect(verdictOf({ repeats: true })).toMatchObject({ verdict: "refuse", rule: "duplicate" });
    expect(verdictOf({ repeats: true }, { kind: "transactional" })).toEqual({ verdict: "send" });
  });

  test("a spent day's budget holds what nobody waits for until the shop's next day", () => {
    const spending = { limit: 5, spent: 5, nextDay: new Date("2026-11-19T08:00:00Z") };
    expect(until({ spending })).toEqual([
      "spend-limit",
      "2026-11-19T08:00:00.000Z",
      "Held until tomorrow: what you allow to be spent in a day is spent",
    ]);
    expect(until({ spending }, { kind: "transactional" })).toMatchObject(["spend-limit", {}, {}]);
    expect(until({ spending: { ...spending, spent: 4.99 } })).toBe("send");
    expect(until({ spending }, { kind: "reply" })).toBe("send");
  });

  test("consent is asked first, and its answer is never softened to a later", () => {
    for (const kind of ["marketing", "transactional"] as const)
      expect(verdictOf({}, { ...night, kind, contact: { storeConsent: "unsubscribed" } })).toMatchObject({
        verdict: "refuse",
        rule: "consent.unsubscribed",
      });
  });
});
