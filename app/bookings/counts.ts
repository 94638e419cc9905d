import { inFigures } from "#app/lib/dates/text.ts";
import type { Language } from "#app/lib/language.ts";

const persons = [
  "people|person|persons|pax|guests?|adults?|devotees?|passengers?|travell?ers?|seats?|tickets?|spots?|places?|of us",
  "personas?|plazas?|asientos?|entradas?|boletos?|adultos?|personnes?|billets?|adultes?",
  "personen|leute|plaetze|platze?|sitze?|karten|erwachsene",
  "pessoas?|lugares|lugar|ingressos?|bilhetes?|persone|persona|posti|posto|biglietti|biglietto|adulti",
  "persoon|plaatsen|plaats|plekken|kaartjes|volwassenen",
  "log|logo|logon|vyakti|jan|लोग|लोगों|व्यक्ति|सीट|टिकट",
].join("|");
const nights = "nights?|noches?|nuits?|nacht|nachte|naechte|nachten|noites?|notti|notte|raat|raatein|raaten|रात|रातें";
const forWhom = "for|party of|table of|group of|para|pour|fur|per|voor";
/** After these a number is no number of people: "for 2 nights", "for 6 pm". */
const other = `${nights}|days?|weeks?|months?|hours?|minutes?|am|pm|uhr|oclock|th|rd|nd|st|dias?|jours?|tage?|horas?|heures?|giorni|dagen`;

const wayOfPersons = [
  new RegExp(String.raw`(?<![\d:./-])(\d{1,2}) (?:\p{L}+ )?(?:${persons})(?![\p{L}\p{M}])`, "u"),
  new RegExp(String.raw`(?<!\p{L})(?:${forWhom}) (\d{1,2})(?![\d:./-])(?! ?(?:${other})(?!\p{L}))`, "u"),
  /(?<![\d:./-])(\d{1,2}) (?:logon )?(?:ke liye|के लिए)/u,
];
const alone =
  /(?<!\p{L})(?:just me|only me|myself|alone|nur ich|allein|solo yo|moi seule?|so eu|solo io|alleen ik|akela|akeli)(?!\p{L})/u;
const wayOfNights = new RegExp(
  String.raw`(?:(?:${forWhom}) )?(?<![\d:./-])(\d{1,2}) (?:${nights})(?![\p{L}\p{M}])`,
  "u",
);

/** How many come and for how many nights, as far as a text says so; `rest` is the text without that. */
export type Counts = { persons?: number; nights?: number; rest: string };

/** Reads "for 2", "3 nights", "zwei Personen" out of a text. What stays is safe to be read for a day and an hour. */
export function readCounts(text: string, language: Language): Counts {
  const counts: Counts = { rest: inFigures(text, language) };
  const take = (pattern: RegExp): number | undefined => {
    const [whole, figure] = pattern.exec(counts.rest) ?? [];
    if (whole === undefined) return undefined;
    counts.rest = counts.rest.replace(whole, " _ ");
    return figure === undefined ? 1 : Number(figure);
  };
  const stay = take(wayOfNights);
  if (stay !== undefined) counts.nights = stay;
  for (const pattern of [...wayOfPersons, alone]) {
    const count = take(pattern);
    if (count === undefined) continue;
    counts.persons = count;
    return counts;
  }
  return counts;
}

/** A number that answers "how many?", alone or among words. */
export function readHowMany(text: string, language: Language): number | undefined {
  const { persons: said, nights: stay, rest } = readCounts(text, language);
  const figure = said ?? stay ?? /(?<![\d:./-])\d{1,2}(?![\d:./-])/.exec(rest)?.[0];
  return figure === undefined ? undefined : Number(figure);
}
