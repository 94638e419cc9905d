import type { Language } from "#app/lib/language.ts";
import { footers, ratesMarks } from "./footer.texts.ts";
import { writeCheaply, writePlainly } from "./smart.ts";
import { namesShop, offersWayOut } from "./way-out.ts";

/** What a text must say, beside what its wording says. */
export type Duties = {
  /** Who texts. */
  name: boolean;
  /** How to opt out. */
  wayOut: boolean;
  /** That the network may charge for it, and where to find help. */
  rates: boolean;
};

/** How one person stands to a shop's texts. */
export type Standing = {
  /** Not told within a month how to opt out. */
  wayOutDue: boolean;
  /** Never told that texts may cost something, where the law or the networks ask for it. */
  ratesDue: boolean;
};

export const nobodyKnown: Standing = { wayOutDue: false, ratesDue: false };

/**
 * What a text of this kind owes. A text that nobody asked for says who texts; an offer always says how to opt out, and the first one
 * what it may cost (CTIA Messaging Principles 5.1.3, CASL); news of an order says how to opt out the first time and now and then.
 */
export function dutiesOf(kind: string | undefined, { wayOutDue, ratesDue }: Standing): Duties {
  if (kind === "marketing") return { name: true, wayOut: true, rates: ratesDue };
  const isUnasked = kind === "transactional" || kind === "requested";
  return { name: isUnasked, wayOut: isUnasked && wayOutDue, rates: false };
}

export type Completion = {
  shopName: string;
  language: Language;
  duties: Duties;
  /** Write typographic characters plainly where that saves a part. */
  plainly: boolean;
  /** What the text was filled in with. */
  values: Record<string, unknown>;
  /** A secret among them. */
  hide?: string;
};

/** A text as it leaves: with what it owes, and no dearer than it must be. What a wording says is not said twice, and nothing stays nothing. */
export function complete(text: string, { shopName, language, duties, plainly, values, hide }: Completion): string {
  if (text.trim() === "") return text;
  const named = duties.name && !namesShop(text, shopName, writePlainly) ? `${shopName}: ${text}` : text;
  const footer = footerFor(text, language, duties, stringsIn(values));
  const whole = footer ? `${named}\n${footer}` : named;
  return plainly ? writeCheaply(whole, [...codesIn(values), hide ?? ""]) : whole;
}

function footerFor(text: string, language: Language, duties: Duties, filledIn: string[]): string | undefined {
  const { wayOut, rates, both } = footers[language];
  const lacksWayOut = duties.wayOut && !offersWayOut(text, filledIn);
  const lacksRates = duties.rates && !ratesMarks.some((mark) => text.toLowerCase().includes(mark.toLowerCase()));
  if (lacksWayOut && lacksRates) return both;
  return lacksWayOut ? wayOut : lacksRates ? rates : undefined;
}

/** Every word and number that a text may be filled in with, however deep. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return value ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Codes must arrive to the letter. They are told by the names that they are filled in under. */
const codesIn = (values: Record<string, unknown>): string[] =>
  Object.entries(values).flatMap(([key, value]) => {
    if (/codes?$/i.test(key)) return stringsIn(value);
    return typeof value === "object" && value !== null ? codesIn(value as Record<string, unknown>) : [];
  });

const anyFooter = Object.values(footers).flatMap(({ wayOut, rates, both }) => [wayOut, rates, both]);

/** What a text says beside what every text of its kind must: with and without that it is the same text. */
export function withoutFooter(text: string): string {
  const footer = anyFooter.find((one) => text.endsWith(`\n${one}`));
  return footer ? text.slice(0, -footer.length - 1) : text;
}
