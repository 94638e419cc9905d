import { useContext } from "react";
import type { Money } from "#app/lib/money.ts";
import { formatsIn, ZoneContext } from "./formats.ts";
import { TranslationContext, type Translation } from "./translation.ts";

/**
 * What a page will say, put together where nobody knows yet in which language: an English sentence as its key, and what stands in its
 * gaps. `{ written }` is what was kept in English as a whole, such as why a text was not sent.
 */
export type Sentence = { key: string; values?: Record<string, Part> } | { written: string } | { list: Part[] };
export type Part = string | number | Sentence | { moment: string } | { money: Money };

export const sentence = (key: string, values?: Record<string, Part>): Sentence => (values ? { key, values } : { key });

/** Several things in a row; what is empty stays out. */
export const listOf = (parts: readonly Part[]): Sentence => ({ list: parts.filter((part) => part !== "") });

/** A moment that stands in a sentence, or is all there is to say. */
export const momentPart = (at: Date): Part => ({ moment: at.toISOString() });

export type Speak = (part: Part) => string;

/** Says sentences and what stands in them, in the language of the page. */
export function useSpeak(): Speak {
  return speakerIn(useContext(TranslationContext), useContext(ZoneContext));
}

export function speakerIn({ language, t, say }: Translation, timeZone: string): Speak {
  const { moment, money, number } = formatsIn(language, timeZone);
  const speak = (part: Part): string => {
    if (typeof part === "string") return part;
    if (typeof part === "number") return number(part);
    if ("list" in part) return part.list.map(speak).join(", ");
    if ("written" in part) return say(part.written);
    if ("moment" in part) return moment(part.moment);
    if ("money" in part) return money(part.money);
    return t(part.key, valuesOf(part.values ?? {}));
  };
  // i18next chooses between one and many by a number.
  const valuesOf = (values: Record<string, Part>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, part]) => [name, typeof part === "number" ? part : speak(part)]),
    );
  return speak;
}
