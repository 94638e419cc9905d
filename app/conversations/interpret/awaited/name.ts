import { candidates } from "../grammar/find.ts";
import { readCommand } from "../grammar/command.ts";
import { countOthers } from "../grammar/fits.ts";
import type { Message, Word } from "../message.ts";
import type { Reading } from "../reading.ts";
import { codeOf } from "../vocabulary.ts";

/** Letters, and what stands between them in names; from one word to six. */
const NAMELIKE = /^\s*(?:[\p{L}\p{M}][\p{L}\p{M}'’.-]*\s*){1,6}\.?\s*$/u;
/** As names are written: every word with a capital, or a particle such as "de la", "van". */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’.-]/u;
const PARTICLES = new Set(
  "de da do dos das di del della dello du des van von der den la le las los el al lo y e i bin".split(" "),
);
/** Given names that are a command's word as well: alone, they are the answer to the question for a name. */
const GIVEN_NAMES = new Set("ami bill dai dina gift naya nova sai".split(" "));

/**
 * The answer to the question for a name, "Bill Price" and "Mark Return" included. Someone who rather wants something else says
 * so in words that are nothing but that ("track my order", "HELP"), or opens with them and does not write them as a name.
 */
export function readName(message: Message): Reading | undefined {
  const introduced = readCommand(message);
  if (introduced?.intent === "name" && introduced.slots.name && message.core.length > 2)
    return answer(introduced.slots.name, "awaited.name.introduced");
  if (!NAMELIKE.test(message.clean) || message.asks) return undefined;
  return isRequest(message) ? undefined : answer(message.clean.trim(), "awaited.name");
}

const answer = (name: string, rule: string): Reading => ({ intent: "answer", slots: { answer: name, name }, rule });

function isRequest(message: Message): boolean {
  const { core, codes } = message;
  const [first] = core;
  if (core.length === 1 && GIVEN_NAMES.has(first?.folded ?? "")) return false;
  const asName = core.length > 1 && isWrittenAsName(message.words);
  for (const { kind, start, end } of candidates(message, 0)) {
    if (kind === "hint" || start > 0 || core.slice(start, end).some(({ fixed }) => fixed)) continue;
    if (countOthers(codes.slice(end)) === 0) return true;
    if (kind === "verb" && !asName) return true;
  }
  return false;
}

const isWrittenAsName = (words: readonly Word[]) =>
  words
    .filter(({ code }) => code !== codeOf.boundary)
    .every(({ typed, folded }) => CAPITALISED.test(typed) || PARTICLES.has(folded));
