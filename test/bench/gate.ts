import { DateTime } from "luxon";
import { placesOf } from "#app/contacts/places/places.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { judge } from "#app/messages/gate.ts";
import { hoursOf } from "#app/messages/hours.ts";
import { messageKinds, type MessageKind } from "#app/messages/message.ts";
import { Settings } from "#app/shops/settings.ts";
import type { BenchRow } from "./row.ts";

type Facts = Parameters<typeof judge>[0];
const rounds = 5;
const settings = Settings.parse({ spendLimitADay: 50 });
const shop = { timeZone: "America/Denver" };
const phones = [
  "+12125550101",
  "+13055550101",
  "+12145550101",
  "+16055550101",
  "+18005550101",
  "+33612345678",
  "+919876543210",
];
const minute = 60_000;
/** As campaigns have it: most texts are offers. */
const kinds: MessageKind[] = [...messageKinds, "marketing", "marketing", "marketing", "marketing", "transactional"];

/** Texts as a shop sends them over a week, at any hour, to people who agreed and people who did not. */
function mixedFacts(count: number): Facts[] {
  const places = phones.map((phone) => placesOf(phone as PhoneNumber, null, shop));
  const hours = [true, false].map((keepsHours) => hoursOf(settings.hours, keepsHours));
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length]!;
  return Array.from({ length: count }, (_, index) => {
    const now = new Date(Date.UTC(2026, 10, 16) + index * 37 * minute);
    const before = (minutes: number) => new Date(now.getTime() - minutes * minute);
    return {
      kind: pick(kinds, index),
      contact: {
        ledgerConsent: pick([null, "opt-in", "opt-in", "opt-in", "opt-out"], index),
        ledgerConsentAt: before(9_000),
        storeConsent: pick(["subscribed", "subscribed", "unsubscribed", "pending"], index >> 2),
        storeConsentAt: before(8_000),
        suppressedReason: index % 50 === 0 ? "no phone there" : null,
      },
      ...{ transactionalTexts: "with-consent", shopInstalled: true, now, latestAt: pick([null, before(-600)], index) },
      ...{ optedOutAt: now, requestedAt: before(60), numberGone: index % 500 === 0 },
      unasked: {
        ...{ places: pick(places, index >> 1), hours: pick(hours, index), caps: settings.caps, spamAt: null },
        ...{
          marketingAt: pick([[], [before(200)], [before(90), before(900)]], index),
          lastAt: pick([null, before(30)], index),
        },
        repeats: index % 40 === 0,
        spending: { limit: 50, spent: index % 60, nextDay: before(-700), zone: shop.timeZone },
      },
    };
  });
}

/** What one would write first: opted in, and between eight and nine where they are. */
function judgeNaively({ contact, now, unasked }: Facts): boolean {
  if (contact.ledgerConsent === "opt-out" || contact.storeConsent !== "subscribed") return false;
  return unasked!.places.zones.every((zone) => {
    const { hour } = DateTime.fromJSDate(now, { zone });
    return hour >= 8 && hour < 21;
  });
}

/** By the processor's time, since other work may share the machine. */
function perSecond(facts: readonly Facts[], ask: (facts: Facts) => unknown): number {
  for (const one of facts) ask(one);
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const one of facts) ask(one);
  const { user, system } = process.cpuUsage(start);
  return Math.round((facts.length * rounds) / ((user + system) / 1e6));
}

/** Verdicts of the send gate in a second on one core (50,000 wanted), beside one who asks luxon what time it is there. */
export async function run(): Promise<BenchRow[]> {
  const facts = mixedFacts(10_000);
  const held = facts.filter((one) => judge(one).verdict === "hold").length;
  const value = perSecond(facts, judge);
  const beside = { what: "consent and the hour, by luxon", value: perSecond(facts, judgeNaively) };
  return [
    { bench: "gate", what: "verdicts, one core", value, unit: "verdicts/s", beside },
    { bench: "gate", what: "of these held", value: Math.round((100 * held) / facts.length), unit: "%" },
  ];
}

if (import.meta.main) console.table(await run());
