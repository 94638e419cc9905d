import type { Message } from "../message.ts";

const STREET =
  /\b(?:st|street|str|ave|avenue|av|rd|road|dr|drive|ln|lane|blvd|boulevard|way|ct|court|pl|place|hwy|highway|pkwy|parkway|cir|circle|ter|terrace|sq|square|apt|apartment|suite|ste|unit|box|calle|carrera|avenida|col|colonia|rue|chemin|allee|all[ée]e|quai|impasse|rua|travessa|alameda|rodovia|via|viale|piazza|corso|vicolo|largo|nagar|marg|sector|road|gali|flat|house|straat|laan|weg|plein|platz|gasse|allee|ring|damm|ufer|kade|gracht|dreef|floor|building|block)\b|stra(?:ss|ß)e\b|str\.|straat\b|laan\b|weg\b|gasse\b|platz\b|नगर|मार्ग|गली|सड़क|सेक्टर|रोड/iu;
const HOUSE_OR_POSTCODE = /\d/;
/** What stands before the address and is not part of it. */
const INTRODUCED =
  /^[\s\S]{0,200}?(?:\b(?:address|adress|addr|direcci[oó]n|adresse|lieferadresse|anschrift|endere[cç]o|indirizzo|adres|pata|direccion)\b|पता|एड्रेस)\s*(?:(?:for|on|of|to|para|de|del|pour|f[üu]r|do|per|voor)\s+)?(?:(?:order|pedido|commande|bestellung|ordine|bestelling)\s*)?(?:#?\d{3,9}\s*)?(?:is now|should be|is|to|es|est|ist|é|è|hai|zu|auf|in|naar|nach|a|:|-|,|=)?\s*[:,-]?\s*/iu;
const MOVED = /^[\s\S]{0,120}?\b(?:to|at|an|a|para|nach|naar)\s+(?=\d)/iu;

/** A postal address in a text that brings one, as typed; nothing when there is none. */
export function findAddress(message: Message): string | undefined {
  const introduced = INTRODUCED.exec(message.clean)?.[0];
  const candidates = [introduced === undefined ? undefined : message.clean.slice(introduced.length)];
  const moved = MOVED.exec(message.clean)?.[0];
  if (moved) candidates.push(message.clean.slice(moved.length));
  return candidates
    .map((text) => text?.trim().replace(/[\s,.;]+$/, ""))
    .find((text) => text !== undefined && isAddress(text));
}

/** Whether the text can be sent a parcel to: a number and a street, or a number and enough words. */
function isAddress(text: string): boolean {
  if (text.length < 8 || !HOUSE_OR_POSTCODE.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  if (words.length < 3) return false;
  return STREET.test(text) || (/\b\d{4,6}\b/.test(text) && words.length >= 4) || (words.length >= 4 && /,/.test(text));
}

/** The answer to "where to?": as typed, when it can be one. */
export function readAddress(message: Message): string | undefined {
  return findAddress(message) ?? (isAddress(message.clean.trim()) ? message.clean.trim() : undefined);
}
