import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { judge, judgeRight, waitForTurn, type GateFacts } from "#app/messages/gate.ts";
import { isUnasked, type UnaskedFacts } from "#app/messages/moment.ts";
import { messageKinds } from "#app/messages/message.ts";

const now = new Date("2026-11-22T15:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
type Given = Partial<Omit<GateFacts, "contact">> & { contact?: Partial<GateFacts["contact"]>; unasked?: UnaskedFacts };
const facts = (given: Given): Parameters<typeof judge>[0] => ({
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

test.each(["reply", "person", "alert", "help", "test"] as const)("%s needs no subscription", (kind) => {
  expect(said({ kind })).toBe("send");
  const isPast = kind === "help" || kind === "test";
  expect(said({ kind, contact: { ledgerConsent: "opt-out" } })).toBe(isPast ? "send" : "consent.opted-out");
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
    spending: { limit: null, spent: 0, nextDay: new Date("2026-11-19T08:00:00Z"), zone: "America/Los_Angeles" },
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
      "Held until Thursday 07:00 in Los Angeles: they had 2 offers in a day",
    ]);
    const week = [hours(30), hours(50), hours(80), hours(120)];
    expect(until({ marketingAt: week, lastAt: hours(30) })).toEqual([
      "frequency",
      new Date(hours(120).getTime() + 7 * 24 * 3_600_000).toISOString(),
      "Held until Friday 12:00 in Los Angeles: they had 4 offers in a week",
    ]);
    expect(until({ marketingAt: [...week.slice(0, 3), hours(169)], lastAt: hours(30) })).toBe("send");
    expect(until({ lastAt: hours(0.5) })).toEqual([
      "spacing",
      new Date(noon.getTime() + 30 * 60_000).toISOString(),
      "Held until Wednesday 12:30 in Los Angeles: they have just had another text",
    ]);
    // A text about an order is no offer.
    expect(until({ marketingAt: week, lastAt: hours(0.1) }, { kind: "transactional" })).toBe("send");
  });

  test("an offer in the same words twice within a day goes once; two parcels may have the same news", () => {
    expect(verdictOf({ repeats: true })).toEqual({
      ...{ verdict: "refuse", rule: "duplicate" },
      reason: "Not sent: the same words went to this person within a day",
    });
    expect(verdictOf({ repeats: true }, { kind: "transactional" })).toEqual({ verdict: "send" });
  });

  test("a spent day's budget holds what nobody waits for until the shop's next day", () => {
    const spending = { limit: 5, spent: 5, nextDay: new Date("2026-11-19T07:00:00Z"), zone: "America/Denver" };
    expect(until({ spending })).toEqual([
      "spend-limit",
      "2026-11-19T07:00:00.000Z",
      "Held until Thursday 00:00 in Denver: what you allow to be spent in a day is spent",
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

  test("a number that a carrier took a spammer's rests from offers for a day; what people wait for still goes", () => {
    expect(until({ spamAt: hours(23) })).toEqual([
      "spam",
      new Date(noon.getTime() + 3_600_000).toISOString(),
      "Held until Wednesday 13:00 in Los Angeles: a carrier took a text from your number for spam; reword your offers",
    ]);
    expect(until({ spamAt: hours(24) })).toBe("send");
    expect(until({ spamAt: hours(1) }, { kind: "transactional" })).toBe("send");
    expect(until({ spamAt: null })).toBe("send");
  });

  test("one offer is one offer, in words too; a cap is reached by exactly so many, and over when its time is", () => {
    const caps = { marketingADay: 1, marketingAWeek: 4, minutesApart: 0 };
    expect(until({ caps, marketingAt: [hours(1)] })).toEqual([
      "frequency",
      new Date(hours(1).getTime() + 24 * 3_600_000).toISOString(),
      "Held until Thursday 11:00 in Los Angeles: they had 1 offer in a day",
    ]);
    expect(until({ caps, marketingAt: [hours(24)] })).toBe("send");
    expect(until({ caps: { ...caps, marketingADay: 9 }, marketingAt: [1, 2, 3].map(hours) })).toBe("send");
    expect(until({ caps: { ...caps, marketingADay: 9, minutesApart: 30 }, lastAt: hours(0.5) })).toBe("send");
  });

  test("of several rules the first that holds it is named, and the others have their turn when it is over", () => {
    const spending = { limit: 0, spent: 0, nextDay: new Date("2026-11-19T08:00:00Z"), zone: "America/Los_Angeles" };
    const everything = { spending, spamAt: hours(1), marketingAt: [1, 2, 3, 4].map(hours), lastAt: hours(0.1) };
    const rules = [
      until({ ...everything, repeats: true }),
      until(everything, night),
      until({ ...everything, spending: unasked.spending }, night),
      until({ ...everything, spending: unasked.spending }),
      until({ ...everything, spending: unasked.spending, spamAt: null }),
      until({ marketingAt: [1, 2].map(hours), lastAt: hours(0.1) }),
      until({ lastAt: hours(0.1) }),
    ];
    expect(rules.map((rule) => (Array.isArray(rule) ? rule[0] : rule))).toEqual([
      ...["refuse", "spend-limit", "quiet-hours", "spam", "frequency", "frequency", "spacing"],
    ]);
  });
});

test.each([
  [{ shopInstalled: false }, "shop.uninstalled", "Not sent: the app is no longer installed in this shop"],
  [{ contact: { suppressedReason: "no phone there" } }, "suppressed", "Not sent: no phone there"],
  [
    { kind: "opt-out-confirmation", optedOutAt: now, networkConfirms: true },
    "confirmation.network",
    "Not sent: the network confirms opt-outs on this number by itself",
  ],
  [
    { kind: "opt-out-confirmation" },
    "confirmation.late",
    "Not sent: an opt-out may be confirmed within five minutes only",
  ],
  [{ contact: { ledgerConsent: "opt-out" } }, "consent.opted-out", "Not sent: this person opted out"],
  [{ latestAt: minutesAgo(1) }, "late", "Not sent: it would have come too late to be of use"],
  [
    { kind: "requested", contact: { storeConsent: "unsubscribed" } },
    "consent.unsubscribed",
    "Not sent: this customer has unsubscribed from SMS in Shopify since they asked for it",
  ],
  [
    { contact: { storeConsent: "unsubscribed" } },
    "consent.unsubscribed",
    "Not sent: this customer is unsubscribed from SMS in Shopify",
  ],
  [
    { contact: { storeConsent: "pending" } },
    "consent.pending",
    "Not sent: this customer has not confirmed their SMS subscription yet",
  ],
  [{}, "consent.none", "Not sent: this customer has not agreed to receive texts"],
  [{ kind: "reply", numberGone: true }, "number.gone", "Not sent: this number is no longer connected"],
  [{ kind: "help", numberGone: true }, "number.gone", "Not sent: this number is no longer connected"],
  // Consent is asked first: what may not go needs no number.
  [{ numberGone: true }, "consent.none", "Not sent: this customer has not agreed to receive texts"],
] as const)("%j is refused by %s, in words a merchant understands", (given, rule, reason) => {
  expect(judge(facts(given))).toEqual({ verdict: "refuse", rule, reason });
  expect(judgeRight(facts(given))).toEqual({ verdict: "refuse", rule, reason });
});

test("a turn that is not there yet holds it until there is one", () => {
  expect(waitForTurn(now)).toEqual({
    ...{ verdict: "hold", rule: "pace", until: now },
    reason: "Waiting: the number is sending as fast as its network allows",
  });
});

test("at which moment a text may go matters for what nobody asked for in that moment, and for nothing else", () => {
  expect(messageKinds.filter(isUnasked)).toEqual(["transactional", "marketing", "requested"]);
  expect(isUnasked("inbound")).toBe(false);
  for (const kind of messageKinds) {
    const given = { kind, optedOutAt: now, contact: { storeConsent: "subscribed" } };
    expect(judgeRight(facts(given))).toEqual({ verdict: "send" });
  }
  expect(judge(facts({ kind: "alert", contact: { ledgerConsent: "opt-out" } }))).toMatchObject({
    rule: "consent.opted-out",
  });
});

test("a moment is late after it, and not at it; a confirmation within five minutes, and not after", () => {
  expect(said({ contact: { storeConsent: "subscribed" }, latestAt: now })).toBe("send");
  const confirmed = (minutes: number) => said({ kind: "opt-out-confirmation", optedOutAt: minutesAgo(minutes) });
  expect([confirmed(5), confirmed(5.001)]).toEqual(["send", "confirmation.late"]);
  // They unsubscribed in the shop in the very moment in which they asked: what they asked for holds.
  const requested = { kind: "requested", requestedAt: minutesAgo(5) } as const;
  expect(said({ ...requested, contact: { storeConsent: "unsubscribed", storeConsentAt: minutesAgo(5) } })).toBe("send");
});
