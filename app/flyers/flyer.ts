import type { Language } from "#app/lib/language.ts";
import { shownNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { smsLink, smsQr } from "#app/signups/qr.ts";
import type { BuyLine } from "./buy-line.ts";
import { flyerTexts } from "./flyer.texts.ts";
import type { Size } from "./size.ts";

/** What a merchant wants printed: a word to join by or none, and products by their numbers. */
export type Wanted = { word: string; size: Size; language: Language; products: string[] };

/** All that is printed, in words, and its code to point a camera at. */
export type Flyer = {
  language: Language;
  shop: string;
  headline: string;
  text: string;
  /** What to text: JOIN NEWS7. Without a word nobody joins: they order, or ask what there is. */
  says: string;
  to: string;
  number: string;
  scan: string;
  /** An SVG. */
  qr: string;
  link: string;
  products: { heading: string; lines: BuyLine[] } | null;
  legal: string;
};

type About = { shop: string; number: PhoneNumber; word: string | undefined; language: Language; lines: BuyLine[] };

export function flyerOf({ shop, number, word, language, lines }: About): Flyer {
  const { headline, text, to, scan, products, joins, asks } = flyerTexts[language];
  const [line] = lines;
  const says = word ? `JOIN ${word}` : (line?.says ?? "MENU");
  return {
    ...{ language, shop, text, to, scan, says },
    headline: word ? headline : products,
    number: shownNumber(number),
    qr: smsQr(number, says),
    link: smsLink(number, says),
    products: lines.length > 0 ? { heading: products, lines } : null,
    legal: (word ? joins : asks).replaceAll("{word}", () => says).replaceAll("{shop}", () => shop),
  };
}
