import { daysBefore, type Dice } from "./dice.ts";

const names = {
  first: [
    "Ana",
    "Ben",
    "Carla",
    "Dev",
    "Elena",
    "Finn",
    "Grace",
    "Hugo",
    "Ines",
    "Jack",
    "Kavya",
    "Lena",
    "Marco",
    "Nora",
  ],
  last: ["Ahmed", "Brown", "Costa", "Dubois", "Evans", "Fischer", "García", "Huang", "Ito", "Jensen", "Kaur", "López"],
};

/** Line 555 of these area codes reaches nobody. None is an area code of the demo's people. */
const areas = ["212", "305", "312", "404", "503", "602", "617", "702", "713", "206"];

const languages = ["en", "en", "en", "en", "es", "es", "fr", "de", "pt", "hi"];

export type Filled = {
  id: string;
  phone: string;
  name: string | null;
  language: string;
  createdAt: Date;
  /** Their last word, and by which way it came; null where they never said one. */
  word: "opt-in" | "opt-out" | null;
  method: "keyword" | "checkout" | "import" | "form";
  saidAt: Date;
  /** An opt-out takes back what they had agreed to then. */
  agreedAt: Date;
};

/** People whom a shop came to know within these days, the longest known first. */
export function people(dice: Dice, count: number, end: Date, days: number): Filled[] {
  return Array.from({ length: count }, (_, index) => {
    const createdAt = daysBefore(end, days * (1 - (index + dice.chance()) / count));
    const agreedAt = createdAt;
    const word = dice.happens(0.12) ? null : dice.happens(0.06) ? ("opt-out" as const) : ("opt-in" as const);
    const sinceMs = end.getTime() - createdAt.getTime();
    return {
      id: dice.idAt(createdAt),
      phone: `+1${areas[index % areas.length]}555${String(Math.floor(index / areas.length)).padStart(4, "0")}`,
      name: dice.happens(0.15) ? null : `${dice.oneOf(names.first)} ${dice.oneOf(names.last)}`,
      language: dice.oneOf(languages),
      method: dice.oneOf(["keyword", "checkout", "checkout", "import", "form"] as const),
      saidAt: word === "opt-out" ? new Date(createdAt.getTime() + Math.floor(dice.chance() * sinceMs)) : agreedAt,
      ...{ createdAt, agreedAt, word },
    };
  });
}

/** The most that this many area codes have numbers for. */
export const mostPeople = areas.length * 10_000;

export const contactRows = (shopId: string, filled: readonly Filled[]) =>
  filled.map(({ id, phone, name, language, createdAt, word, method, saidAt }) => ({
    ...{ id, shopId, phone, name, language, locale: language, createdAt, misses: 0, countryCode: "US" },
    storeConsent: method === "checkout" && word ? (word === "opt-in" ? "subscribed" : "unsubscribed") : null,
    storeConsentAt: method === "checkout" && word ? saidAt : null,
    ledgerConsent: word,
    ledgerConsentAt: word && saidAt,
  }));
