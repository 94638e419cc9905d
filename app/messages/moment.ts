import type { Places } from "#app/contacts/places/places.ts";
import type { MessageKind } from "./message.ts";
import { localClock } from "./local-time.ts";
import { quietHours } from "./quiet-hours.ts";
import type { Hours } from "./quiet-hours.rules.ts";
import { refuse, send, type Verdict } from "./verdict.ts";

/** What decides whether a text that nobody asked for in that moment may go now: it costs to find out, so consent is asked first. */
export type UnaskedFacts = {
  places: Places;
  /** The merchant's own hours for texts that sell, and for texts about orders; the law's are narrower or not. */
  hours: { marketing: Hours; orders: Hours };
  /** When texts that sell went to this person in the last seven days, whoever set them off, the newest first. */
  marketingAt: readonly Date[];
  /** When they last got a text that they had not asked for. */
  lastAt: Date | null;
  /** The same words went to them within a day. */
  repeats: boolean;
  caps: { marketingADay: number; marketingAWeek: number; minutesApart: number };
  /** What the shop may spend in a day, in its currency; when its next day begins, and in which time zone that is. */
  spending: { limit: number | null; spent: number; nextDay: Date; zone: string };
  /** When a carrier last took a text from the sending number for spam. */
  spamAt?: Date | null;
};

type Asked = { kind: MessageKind; now: Date; latestAt?: Date | null };

/** The kinds of texts that the person did not ask for in that moment. */
export const isUnasked = (kind: string) => ["transactional", "marketing", "requested"].includes(kind);

/** They may be texted; but now? What would come too late by then is not held. */
export function judgeMoment(asked: Asked, unasked: UnaskedFacts): Verdict {
  // Two parcels may have the same news, and what was asked for again is told again.
  if (unasked.repeats && asked.kind === "marketing")
    return refuse("duplicate", "Not sent: the same words went to this person within a day");
  const held = heldFor(asked, unasked);
  if (!held) return send;
  const { until, rule, why } = held;
  const words = `until ${localClock(until, held.zone)}: ${why}`;
  if (asked.latestAt && until > asked.latestAt)
    return refuse(rule, `Not sent: it would have been held (${words}), and come too late to be of use`);
  return { verdict: "hold", rule, until, reason: `Held ${words}` };
}

type Held = { until: Date; rule: string; why: string; zone: string };

/** The first rule that holds it. It is judged again when that is over, so the others have their turn. */
function heldFor({ kind, now }: Asked, unasked: UnaskedFacts): Held | undefined {
  const { spending, places, hours } = unasked;
  if (spending.limit !== null && spending.spent >= spending.limit)
    return {
      ...{ until: spending.nextDay, zone: spending.zone, rule: "spend-limit" },
      why: "what you allow to be spent in a day is spent",
    };
  const sells = kind !== "transactional";
  const quiet = quietHours(now, places, sells ? hours.marketing : hours.orders, sells ? "law" : "own");
  if (quiet) return { ...quiet, rule: "quiet-hours", why: "quiet hours" };
  return kind === "marketing" ? spaced(now, unasked) : undefined;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Not from a number that a carrier has just taken for a spammer's, not too many texts that sell, nor right upon another text. */
function spaced(now: Date, { marketingAt, lastAt, caps, spamAt, places }: UnaskedFacts): Held | undefined {
  const zone = places.zones[0]!;
  const later = (from: Date | null | undefined, ms: number) => new Date((from?.getTime() ?? 0) + ms);
  const offers = (most: number) => (most === 1 ? "1 offer" : `${most} offers`);
  const frees = (most: number, withinMs: number) => {
    const since = marketingAt.filter((at) => now.getTime() - at.getTime() < withinMs);
    return since.length >= most ? later(since[most - 1], withinMs) : undefined;
  };
  const calm = later(spamAt, day);
  if (calm > now)
    return {
      until: calm,
      zone,
      rule: "spam",
      why: "a carrier took a text from your number for spam; reword your offers",
    };
  const week = frees(caps.marketingAWeek, 7 * day);
  if (week) return { until: week, zone, rule: "frequency", why: `they had ${offers(caps.marketingAWeek)} in a week` };
  const today = frees(caps.marketingADay, day);
  if (today) return { until: today, zone, rule: "frequency", why: `they had ${offers(caps.marketingADay)} in a day` };
  const apart = later(lastAt, caps.minutesApart * minute);
  return apart > now ? { until: apart, zone, rule: "spacing", why: "they have just had another text" } : undefined;
}
