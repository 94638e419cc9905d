import { withoutLinks } from "./links-in.ts";

/** The one word that every network, and our own reader, takes for an opt-out in any language. */
const stop = /(?<![\p{L}\p{N}-])STOP(?![\p{L}\p{N}])/u;
const invites = /\b(?:reply|text|send|txt)\s+(?:with\s+)?["'“‘]?stop\b/i;
const forbids = /\b(?:don[’']?t|do not|never|non|can[’']?t|won[’']?t|bus)[ -]$/i;

/** What was filled in is seldom longer, unless somebody wrote it for this text. */
const longestName = 60;

/**
 * Does a text tell how to opt out? "Reply STOP" does, and so does STOP in capitals among words that are not, in whatever language;
 * neither "DON'T STOP NOW" nor a link nor a name that was filled in does.
 */
export function offersWayOut(text: string, filledIn: readonly string[] = []): boolean {
  const own = filledIn
    .filter((value) => stop.test(value) && value.length <= longestName && !invites.test(value))
    .reduce((left, value) => left.replaceAll(value, " "), withoutLinks(text));
  return invites.test(own) || own.split(/(?<=[.!?।])\s+|\n/).some(tells);
}

function tells(sentence: string): boolean {
  const found = stop.exec(sentence);
  if (!found || forbids.test(sentence.slice(0, found.index))) return false;
  // Of its own letters some must be small, or of a script that has no capitals.
  return /[\p{Ll}\p{Lo}]/u.test(sentence);
}

/** Does a text say who texts? However the name's quotes, blanks and capitals are written; in a link it names nobody, since that is shortened. */
export function namesShop(text: string, shopName: string, plainly: (written: string) => string): boolean {
  const simple = (written: string) => plainly(written).replace(/\s+/g, " ").trim().toLowerCase();
  return simple(withoutLinks(text)).includes(simple(shopName));
}
