import type { Slots } from "../reading.ts";

/** What people add to an order beside the goods. */
export type Extras = Pick<Slots, "discount" | "note" | "handover">;

const gift = "gift|geschenk|grußkarten?|cadeau|regalo|de regalo|de presente|presente|kado";
const noteWords = "note|message|notiz|nachricht|nota|mensaje|mensagem|bilhete|biglietto|mot|bericht|notitie|text";
const withWords = "with|add|con|mit|avec|com|met";
const article = "an?|the|eine[rmn]?|una?|uma?|une|een|il|el|le|la|der";
/** "gift note …", "with a note …", "note: …": a bare "note" may be the goods. Whatever follows it belongs to it. */
const note = new RegExp(
  `(?:^|[\\s,.;])(?:(?:and\\s+)?(?:${withWords})\\s+)?(?:(?:${article})\\s+)?` +
    `(?:(?:${gift})[\\s-]*(?:${noteWords})|(?:${noteWords})\\s+(?:${gift})|(?<=(?:${withWords})\\s+(?:(?:${article})\\s+)?)(?:${noteWords})|(?:${noteWords})(?=\\s*:))` +
    `(?:\\s+(?:saying|says|that says))?\\s*[:,-]?\\s+(\\S.{0,400})$`,
  "isu",
);

const codeWords =
  "code|coupon|voucher|c[oó]digo|cup[oó]n|cupom|codice|gutschein(?:code)?|rabattcode|kortingscode|कोड|कूपन";
const kinds = "promo|promotion|discount|coupon|voucher|promo-|descuento|desconto|sconto|rabatt|korting|gutschein";
const discount = new RegExp(
  `(?:^|[\\s,.;])(?<lead>(?:and\\s+)?(?:with|using|use|apply|con|usando|avec|mit|com|met|ke saath)\\s+)?(?:(?:the|my|el|le|la|den|dem|o|il|de)\\s+)?` +
    `(?<kind>(?:${kinds})[\\s-]*)?(?:${codeWords})(?:\\s+(?:promo|sconto|descuento|de descuento|de desconto|de réduction))?\\s*:?\\s+(?<code>[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{2,29})(?=$|[\\s,.;!])`,
  "iu",
);
/** "QR code stickers", "zip code map": goods. */
const otherCodes = /\b(?:qr|zip|bar|area|dress|source|post|postal|colou?r|morse|access|door|promo)\s*$/i;

const pickup =
  /(?:^|[\s,.;])(?:(?:for|to|zur?|para|pour|per|da|om te|à|a)\s+)?(?:pick\s?-?up|collection|collect|abholung|abholen|selbstabholung|recoger|recogida|retirar|retirada|retirer|retrait|emporter|ritiro|ritirare|asporto|afhalen|ophalen|take\s?-?away|take\s?-?out)[.!]?$/i;
const delivery =
  /(?:^|[\s,.;])(?:(?:for|with|zur|per|con|com|en|met|para|a)\s+)(?:delivery|lieferung|entrega|livraison|consegna|bezorging|domicilio)[.!]?$/i;

/** Takes what is no goods off an order's text. Undefined where there is nothing of the kind. */
export function takeExtras(text: string): { rest: string; extras: Extras } | undefined {
  const extras: Extras = {};
  let rest = text.trim();
  const noted = note.exec(rest);
  if (noted?.[1]) {
    extras.note = noted[1].trim();
    rest = rest.slice(0, noted.index).trim();
  }
  const coded = discountIn(rest) ?? (extras.note ? discountIn(extras.note, true) : undefined);
  if (coded) {
    extras.discount = coded.code;
    if (coded.within === rest) rest = `${rest.slice(0, coded.from)} ${rest.slice(coded.to).trim()}`.trim();
    else extras.note = coded.within.slice(0, coded.from).trim();
  }
  const handover = pickup.exec(rest) ?? delivery.exec(rest);
  if (handover) {
    extras.handover = pickup.test(rest) ? "pickup" : "delivery";
    rest = rest.slice(0, handover.index).trim();
  }
  if (Object.values(extras).every((value) => !value)) return undefined;
  return { rest: rest.replace(/[\s,.;]+$/, ""), extras };
}

/** A code has a figure or is in capitals, unless it is called a discount's outright. */
function discountIn(text: string, atEnd = false) {
  const found = discount.exec(text);
  const { code, lead, kind } = found?.groups ?? {};
  if (!found || !code) return undefined;
  const to = found.index + found[0].length;
  if (atEnd && to < text.trimEnd().length) return undefined;
  if (!kind && otherCodes.test(text.slice(0, found.index))) return undefined;
  const looksLikeOne = /\d/.test(code) || (/^[\p{Lu}\d_-]+$/u.test(code) && code.length >= 4);
  return looksLikeOne || lead || kind ? { code, within: text, from: found.index, to } : undefined;
}
