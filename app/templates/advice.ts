import type { Language } from "#app/lib/language.ts";
import { advertising, pressing } from "./advice.words.ts";
import { withoutLinks } from "./links-in.ts";
import { charactersOutsideGsm, countParts, type Parts } from "./parts.ts";
import { sharedShorteners } from "./shorteners.ts";
import { writePlainly } from "./smart.ts";
import { namesShop } from "./way-out.ts";

/** A text that is looked at: as the merchant wrote it, and as the sample fills it. */
export type Looked = {
  /** As written, Liquid left out: the merchant's own words. */
  own: string;
  /** As it would leave for the sample. */
  preview: string;
  /** The same before what it lacks was added. */
  filled: string;
  parts: Parts;
  kind: string | undefined;
  language: Language;
  shopName: string | undefined;
};

type Look = (looked: Looked) => string | undefined;

/** Words that networks take for an opt-out: whoever follows such an invitation is unsubscribed (CTIA Messaging Principles 5.1.3). */
const invitesOptOut = /\b(?:reply|text|send|answer)\s+(?:with\s+)?["'“‘]?(cancel|end|quit|unsubscribe)\b(?!\s+[#\d{])/i;
const shortener = new RegExp(
  `(?<![\\w.-])(?:${sharedShorteners.map((name) => name.replace(".", "\\.")).join("|")})/`,
  "i",
);

const looks: Look[] = [
  dearCharacters,
  manyParts,
  ({ preview }) => {
    const word = invitesOptOut.exec(preview)?.[1];
    return word && `Networks read a bare ${word.toUpperCase()} as an opt-out: invite another word`;
  },
  ({ preview }) =>
    shortener.test(preview) ? "Networks block links of public shorteners: use a link of your own shop" : undefined,
  ({ own }) => (/\bhttp:\/\//i.test(own) ? "Begin links with https://: phones and networks warn of others" : undefined),
  ({ own }) =>
    /(?<![/\w.@-])www\./i.test(own) ? "Begin links with https://, so that every phone makes them links" : undefined,
];

/** What a text must mind that nobody asked for in that moment. */
const looksAtUnasked: Look[] = [
  ({ filled, shopName }) =>
    shopName && !namesShop(filled, shopName, writePlainly)
      ? "This does not say who texts: your shop's name is put in front of it"
      : undefined,
  ({ own }) => (shouts(own) ? "Capitals and exclamation marks read as shouting, and filters count them" : undefined),
  ({ own, language }) => {
    const said = firstOf(pressing[language], own);
    return said && `“${said}” presses people: say until when it holds instead, if it does`;
  },
];

const looksAtOrderNews: Look[] = [
  ({ own, language }) => {
    const said = firstOf(advertising[language], own);
    return said && `“${said}” advertises: a text about an order must not, since many who get it never agreed to offers`;
  },
];

/** What a text could do better, in a merchant's words. */
export function adviceOn(looked: Looked): string[] {
  const isUnasked = ["marketing", "transactional", "requested"].includes(looked.kind ?? "");
  const all = [
    ...looks,
    ...(isUnasked ? looksAtUnasked : []),
    ...(looked.kind === "transactional" ? looksAtOrderNews : []),
  ];
  return all.flatMap((look) => look(looked) ?? []);
}

/** Of more characters than these the language is made, and nobody wants to hear that it is dear. */
const mostDear = 8;

/** A single typographic quote can double what a text costs. */
function dearCharacters({ preview, parts: { parts } }: Looked): string | undefined {
  const dear = charactersOutsideGsm(preview);
  const without = countParts(dear.reduce((text, character) => text.replaceAll(character, "x"), preview));
  if (dear.length > mostDear || without.parts >= parts) return undefined;
  const plain = countParts(writePlainly(preview));
  const remedy =
    plain.parts < parts ? `Written plainly it takes ${plain.parts}` : `Without them it would take ${without.parts}`;
  return `This takes ${parts} parts because of ${dear.join(" ")}. ${remedy}.`;
}

const mostParts = 2;

/** A script without a place in GSM-7 needs twice as many, whatever is said. */
function manyParts({ preview, parts: { parts, perPart } }: Looked): string | undefined {
  const most = charactersOutsideGsm(preview).length > mostDear ? 2 * mostParts : mostParts;
  return parts > most
    ? `This takes ${parts} parts, and each is billed: below ${most * perPart} characters it takes ${most}`
    : undefined;
}

/** Words that are meant to stand in capitals: what to reply, and abbreviations. */
const longestAbbreviation = 3;
const keywords = /\b(?:STOP|HELP|AYUDA|AIDE|HILFE|AJUDA|AIUTO|HULP)\b/g;

function shouts(own: string): boolean {
  const words =
    withoutLinks(own)
      .replace(keywords, " ")
      .match(/\p{L}+/gu) ?? [];
  const loud = words.filter(
    (word) => word.length > longestAbbreviation && word === word.toUpperCase() && /\p{Lu}/u.test(word),
  );
  return loud.length > 2 || (loud.length > 0 && loud.length * 2 > words.length) || /!\s*!|(?:![^!]*){3}/.test(own);
}

/** The first of these that is said as words of their own. */
function firstOf(phrases: readonly string[], own: string): string | undefined {
  const said = ` ${writePlainly(own)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%'-]+/gu, " ")} `.replace(/(\d)\s*%/g, "$1 %");
  return phrases.find((phrase) => said.includes(` ${phrase} `));
}
