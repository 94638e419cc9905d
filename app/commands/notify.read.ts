import type { WishKind } from "#app/wishes/wish.ts";
import { askingWords } from "./notify.read.words.ts";

/** What a text asks to be told of: of an item, or to be told no more. Without a kind it is for us to see what makes sense. */
export type Asked = { off: boolean; kind?: WishKind; product: string };

const each = (part: "opens" | "joins" | "cheaper" | "back") =>
  Object.values(askingWords)
    .map((words) => words[part])
    .join("|");
/** A whole word: \b knows no accents. */
const word = (pattern: string) => `(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`;

const opening = new RegExp(`^\\W*${word(each("opens"))}(?:\\s+${word(each("joins"))})*\\s*`, "iu");
const closings: readonly [WishKind, RegExp][] = [
  ["price-drop", new RegExp(`\\s*${word(each("cheaper"))}[\\s.!?]*$`, "iu")],
  ["back-in-stock", new RegExp(`\\s*${word(each("back"))}[\\s.!?]*$`, "iu")],
];
/** "notify me when the price of …", "avísame cuando baje el precio de …" */
const aboutPrice = new RegExp(
  word("price|prices|precio|prix|preis|preço|preco|prezzo|prijs|kimat|daam|कीमत|दाम|baje"),
  "iu",
);
const off = /^(?:off|aus|uit|none|nothing|nada|niente|nichts|rien|niets|band|बंद)(?:\s+|$)/iu;

/** Reads what is left of a text once its words of asking are taken off; `product` is what its reader made of it. */
export function readAsked(text: string, product: string): Asked {
  const opened = opening.exec(text)?.[0] ?? "";
  const said = (opened ? text.slice(opened.length) : product).trim();
  if (off.test(said)) return { off: true, product: said.replace(off, "").trim() };
  for (const [kind, closing] of closings) {
    const left = said.replace(closing, "").trim();
    if (left !== said && left !== "") return { off: false, kind, product: left };
  }
  return { off: false, ...(aboutPrice.test(opened) && { kind: "price-drop" }), product: said };
}
