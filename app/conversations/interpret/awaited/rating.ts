import type { Message } from "../message.ts";

const WORDS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5,
  eins: 1, ein: 1, einen: 1, zwei: 2, drei: 3, vier: 4, funf: 5, fuenf: 5, um: 1, uma: 1, dois: 2, duas: 2, quatro: 4, due: 2, tre: 3, quattro: 4, cinque: 5, een: 1, twee: 2, drie: 3, vijf: 5,
  ek: 1, do: 2, teen: 3, tin: 3, char: 4, chaar: 4, paanch: 5, panch: 5, एक: 1, दो: 2, तीन: 3, चार: 4, पांच: 5, पाँच: 5,
}; // prettier-ignore
/** What may be said around a rating. */
const AROUND = new Set(
  "i id d would wud ill ll give it a you u guys this them my rating is rate rated stars star estrellas estrella etoiles etoile sterne stern estrelas estrela stelle stella sterren ster out of points point from to the for was were service easily solid definitely overall deserve deserves le doy un una je donne mets note nota de sur bewertung gebe ich von eu dou uma do voto dei geef ik van main deta deti hun hoon hai mera sitare tare rating's and that very great good excellent amazing terrible bad awesome perfect love loved nice thanks fantastic horrible poor ok okay meh product quality shipping everything excelente perfecto muy bueno sehr gut parfait tres bien muito bom otimo ottimo goed heel bahut accha achha strong stelle etoile punti puntos punkte pontos मेरी रेटिंग स्टार है सितारे full all over on scale /".split(
    " ",
  ),
);

/** 1 to 5 where a rating is awaited; nothing for a ten, a half, or a number that counts something else. */
export function readRating(message: Message): number | undefined {
  const stars = /^[\s!.]*((?:⭐|🌟|★)\s*){1,5}[\s!.]*$/u.test(message.clean)
    ? message.clean.match(/⭐|🌟|★/gu)?.length
    : undefined;
  if (stars) return stars;
  const digits = message.clean.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  if (/^[\s(]*[1-5]\s*(?:️⃣|⃣)/u.test(message.clean)) return Number(digits.trim()[0]);
  const bare = /^[\W_]{0,6}([1-5])(?:[.,]0)?[\W_]{0,12}$/u.exec(digits)?.[1];
  if (bare && !/[$€£#%+]|-\s?\d/.test(digits)) return Number(bare);
  const ofFive = /(?<![\d.,/])([1-5])\s?(?:\/|out of|of|de|von|sur|su|van|me se|में से)\s?5(?![\d%])/iu.exec(digits)?.[1];
  if (ofFive) return Number(ofFive);
  const starred =
    /(?<![\d.,])([1-5])\s?(?:\*|⭐|★|stars?\b|estrellas?\b|[eé]toiles?\b|sterne?n?\b|estrelas?\b|stell[ae]\b|sterren?\b|स्टार|सितारे)/iu.exec(
      digits,
    )?.[1];
  if (starred) return Number(starred);
  return ratingAmongWords(message);
}

/** One number from 1 to 5, in digits or words, with nothing around it that it could count. */
function ratingAmongWords(message: Message): number | undefined {
  const spoken = message.words.filter((word) => word.code !== "." && word.code !== "e");
  const digits = spoken.filter((word) => /\d/.test(word.folded));
  const [digit] = digits;
  if (digits.length === 1 && digit && /^[1-5]$/.test(digit.folded)) {
    const next = spoken[spoken.indexOf(digit) + 1]?.folded ?? "";
    return COUNTED.test(next) ? undefined : Number(digit.folded);
  }
  if (digits.length > 0) return undefined;
  const named = spoken.filter((word) => WORDS[word.folded] && (!AROUND.has(word.folded) || spoken.length === 1));
  const others = spoken.filter((word) => !WORDS[word.folded] && !AROUND.has(word.folded));
  const certain = named.filter((word) => !ARTICLES.has(word.folded));
  const [told] = certain.length > 0 ? certain : named;
  return told && others.length === 0 && new Set(certain.map((word) => WORDS[word.folded])).size <= 1
    ? WORDS[told.folded]
    : undefined;
}

const ARTICLES = new Set("un une una uno um uma ein einen eine een due do".split(" "));
/** What a number before it counts, so that it is no rating. */
const COUNTED =
  /^(?:day|week|month|year|hour|minute|min|hr|time|item|order|mug|piece|people|person|kid|more|of|pm|am|dia|semana|mes|hora|jour|semaine|mois|heure|tag|woche|monat|stunde|giorn|settiman|ore|dag|we[ek]k|maand|uur|din|hafte|baar|times)/;

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return code - 48;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
