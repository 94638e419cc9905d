import type { Language } from "#app/lib/language.ts";
import type { ReturnReason } from "#app/shopify/returns.ts";

/** Shopify's standard reasons that a text has room for, in the order in which they are offered. */
const handles = [
  "unwanted",
  "size-too-small",
  "size-too-large",
  "not-as-described",
  "wrong-item",
  "defective",
  "other",
] as const;

/** A single digit chooses. */
const mostReasons = 9;

/** What a customer may choose from: the standard reasons, else those that the shop made for itself. */
export function reasonsOffered(reasons: readonly ReturnReason[]): ReturnReason[] {
  const standard = handles.flatMap((handle) => reasons.find((reason) => reason.handle === handle) ?? []);
  return (standard.length > 0 ? standard : reasons).slice(0, mostReasons);
}

/** The shop's own reasons have a name in the shop's language only. */
export function reasonIn({ handle, name }: ReturnReason, language: Language): string {
  const known = handles.indexOf(handle as (typeof handles)[number]);
  return said[language][known] ?? name;
}

/** In the order of `handles`. */
const said: Record<Language, readonly string[]> = {
  en: ["changed my mind", "too small", "too large", "not as described", "wrong item", "damaged", "other"],
  es: ["ya no lo quiero", "pequeño", "grande", "no es como se describe", "producto equivocado", "defectuoso", "otro"],
  fr: ["plus envie", "trop petit", "trop grand", "non conforme", "mauvais article", "abimé", "autre"],
  de: ["gefällt nicht", "zu klein", "zu groß", "nicht wie beschrieben", "falscher Artikel", "beschädigt", "anderes"],
  pt: ["desisti", "pequeno", "grande", "diferente do anunciado", "produto errado", "com defeito", "outro"],
  it: [
    "ripensamento",
    "troppo piccolo",
    "troppo grande",
    "non come descritto",
    "articolo errato",
    "difettoso",
    "altro",
  ],
  nl: [
    "toch niet gewenst",
    "te klein",
    "te groot",
    "niet zoals beschreven",
    "verkeerd artikel",
    "beschadigd",
    "anders",
  ],
  hi: ["मन बदल गया", "छोटा है", "बड़ा है", "जैसा बताया वैसा नहीं", "गलत सामान", "खराब है", "कुछ और"],
};
