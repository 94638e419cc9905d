import { languages, type Language } from "#app/lib/language.ts";
import { bySkeleton, bySpelling } from "#app/lib/spelling.ts";
import { cleanText, foldWord } from "#app/lib/normalise.ts";
import { joinPhrases } from "./phrases.ts";
import { dateWords, months, weekdays } from "./words.ts";

const relativeDays = ["today", "tomorrow", "overmorrow", "yesterday"];
const mostCharacters = 300;

/** The names of meanings are English words or figures. */
const isItsOwnWord = (name: string, language: Language) => language === "en" || /^\d/.test(name);

/** What a word means in one language. */
const meanings = Object.fromEntries(
  languages.map((language): [Language, Map<string, string>] => [
    language,
    new Map(
      dateWords[language]
        .trim()
        .split("|")
        .flatMap((meaning) => {
          const [name = "", ...written] = meaning.trim().split(/\s+/);
          return (isItsOwnWord(name, language) ? [name, ...written] : written).map((word): [string, string] => [
            foldWord(word),
            name,
          ]);
        }),
    ),
  ]),
) as Record<Language, Map<string, string>>;

/** The names of days, which people also misspell. */
const daysSpelled = languages.flatMap((language) =>
  [...meanings[language]].filter(
    ([word, name]) => word.length >= 4 && [...weekdays, ...months, ...relativeDays].includes(name),
  ),
);

/** Short names that are words of their own as well: "sun hat", "sat nav", "march past", "may I". */
const homonyms = new Set(["sat", "sun", "mon", "may", "mar", "march", "wed"]);
/** What else may follow a short name of a day. */
const courtesies = new Set(
  `please pls plz thanks thank thx ty ok okay yes works work would will is be good fine great perfect if possible with me us i we you can could
  bitte gerne porfavor gracias merci svp grazie alstublieft`.split(/\s+/),
);

/**
 * A text about a day or an hour in plain words and figures, the same for every language: "Sábado a las 3 y media de la tarde"
 * becomes "saturday at 3:30 afternoon". A word that means no time becomes "_".
 */
export function dateText(text: string, preferred: Language): { plain: string; language: Language } {
  const tokens = tokensOf(text);
  const language = languageOf(tokens, preferred);
  const order = [language, preferred, "en" as const, ...languages];
  const words = tokens.flatMap((token, place) => meaningOf(token, tokens[place + 1], order));
  return { plain: joinPhrases(words.join(" ")), language };
}

/** The words of a text that mean no day, hour or number: "yoga class tomorrow 6pm" leaves "yoga class". */
export function besideDates(text: string, preferred: Language): string {
  const tokens = tokensOf(text);
  const order = [languageOf(tokens, preferred), preferred, "en" as const];
  return tokens.filter((token, place) => [meaningOf(token, tokens[place + 1], order)].flat().every(isNoTime)).join(" ");
}

const isNoTime = (meaning: string) => meaning === "_";

/** A text in small letters without accents, its numbers as figures: "für zwei Personen" becomes "fur 2 personen". */
export function inFigures(text: string, preferred: Language): string {
  const tokens = tokensOf(text);
  const order = [languageOf(tokens, preferred), preferred, "en" as const];
  return tokens
    .map((token) => {
      const word = foldWord(token);
      const meaning = order.map((language) => meanings[language].get(word)).find((name) => name !== undefined);
      return /\p{Nd}/u.test(token) ? token : /^\d+$/.test(meaning ?? "") ? meaning : word;
    })
    .join(" ");
}

function tokensOf(text: string): string[] {
  const small = cleanText(text.slice(0, mostCharacters))
    .toLowerCase()
    .replace(/\b([ap])\.?\s?m\b\.?/g, "$1m")
    .replace(/\b2(?=mo|day\b|nite\b|mrw\b)/g, "to")
    .replace(/(?<![\p{L}\p{M}])[ldjcnst]'(?=\p{L})/gu, "");
  return small.match(/\p{Nd}+(?:[:./-]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*|@/gu) ?? [];
}

/** The language that most of the words are of. */
function languageOf(tokens: readonly string[], preferred: Language): Language {
  const words = tokens.map(foldWord).filter((word) => word.length > 1 && !/\d/.test(word));
  const known = (language: Language) => words.filter((word) => meanings[language].has(word)).length;
  const most = Math.max(...languages.map(known));
  return known(preferred) === most ? preferred : (languages.find((language) => known(language) === most) ?? preferred);
}

function meaningOf(token: string, next: string | undefined, order: readonly Language[]): string | string[] {
  if (/\p{Nd}/u.test(token)) return figuresOf(token);
  const word = foldWord(token);
  const known = order.map((language) => meanings[language].get(word)).find((name) => name !== undefined);
  if (known !== undefined) return homonyms.has(word) && !isAboutTime(next, order) ? "_" : known;
  if (token.includes("-")) return token.split("-").flatMap((part) => meaningOf(part, undefined, order));
  return misspeltDay(word) ?? "_";
}

/** "3-5" is a span, "2026-11-21" a day. */
function figuresOf(token: string): string {
  const figures = token.split("-").map(foldWord);
  return figures.length === 2 ? figures.join(" to ") : figures.join("-");
}

function isAboutTime(next: string | undefined, order: readonly Language[]): boolean {
  if (next === undefined || /\p{Nd}/u.test(next)) return true;
  const word = foldWord(next);
  return (
    courtesies.has(word) || order.some((language) => meanings[language].has(word)) || misspeltDay(word) !== undefined
  );
}

/** The day that a misspelt name means, if it can mean but one. */
function misspeltDay(word: string): string | undefined {
  if (word.length < 4) return undefined;
  const likeness = new Map<string, number>();
  for (const [written, name] of daysSpelled) {
    const alike = Math.max(bySpelling(word, written), bySkeleton(word, written));
    if (alike > (likeness.get(name) ?? 0)) likeness.set(name, alike);
  }
  const [first, second] = [...likeness].toSorted(([, one], [, other]) => other - one);
  return first && first[1] >= 0.78 && first[1] - (second?.[1] ?? 0) >= 0.03 ? first[0] : undefined;
}
