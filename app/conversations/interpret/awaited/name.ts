import { candidates } from "../grammar/find.ts";
import { countOthers, fits } from "../grammar/fits.ts";
import { readHelpTopic } from "../grammar/topic.ts";
import { readMessage, type Message } from "../message.ts";
import type { Reading } from "../reading.ts";
import { codeOf } from "../vocabulary.ts";

/** Letters, and what stands between them in names; from one word to six. */
const NAMELIKE = /^\s*(?:[\p{L}\p{M}][\p{L}\p{M}'’.-]*\s*){1,6}$/u;
/** As names are written: every word with a capital, or a particle such as "de la", "van". */
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’.-]/u;
const PARTICLES = new Set(
  "de da do dos das di del della dello du des van von der den la le las los el al lo y e i bin".split(" "),
);
/** How people introduce themselves without the word name: what follows is one only if it is written as one. */
const INTRODUCTION =
  /^(?:i['’]?m|i am|this is|it['’]?s|ich bin|soy|je suis|c['’]est|sono|sou|ik ben|main)\s+(?=\p{Lu})/iu;
/** Given names that are a command's word as well: alone, they are the answer to the question for a name. */
const GIVEN_NAMES = new Set("ami bill dai dina gift naya nova sai".split(" "));

/**
 * The answer to the question for a name, "Bill Price" and "Mark Return" included. Someone who rather wants something else says
 * so in words that are nothing but that ("track my order", "HELP"), or opens with them and does not write them as a name.
 */
export function readName(message: Message): Reading | undefined {
  const introduced = afterNameWord(message);
  if (introduced && NAMELIKE.test(introduced)) return answer(introduced, "awaited.name.introduced");
  const said = message.clean.trim();
  const own = said.replace(INTRODUCTION, "").replace(/[.!]+$/, "");
  if (INTRODUCTION.test(said) && NAMELIKE.test(own) && isWrittenAsName(readMessage(own)))
    return answer(own, "awaited.name.introduced");
  if (!NAMELIKE.test(said) || message.asks) return undefined;
  return isRequest(message) ? undefined : answer(said, "awaited.name");
}

const answer = (name: string, rule: string): Reading => ({ intent: "answer", slots: { answer: name, name }, rule });

/** What stands behind "my name is" and its like. */
function afterNameWord(message: Message): string | undefined {
  const { core, clean } = message;
  const ends = [...candidates(message, 0)]
    .filter(({ kind, words, start }) => kind === "verb" && words.intent === "name" && start === 0)
    .map(({ end }) => end);
  const first = core[Math.max(0, ...ends)];
  return ends.length > 0 && first ? clean.slice(first.start, core.at(-1)?.end) : undefined;
}

function isRequest(message: Message): boolean {
  const { core, codes } = message;
  if (readHelpTopic(message)) return true;
  if (core.length === 1 && GIVEN_NAMES.has(core[0]?.folded ?? "")) return false;
  const asName = core.length > 1 && isWrittenAsName(message);
  for (const found of candidates(message, 0)) {
    const { kind, source, start, end } = found;
    // "{any} price": the any is as likely Bill.
    if (kind === "hint" || start > 0 || source.startsWith("{any}")) continue;
    if (core.slice(start, end).some(({ fixed }) => fixed)) continue;
    if (countOthers(codes.slice(end)) === 0) return true;
    if (kind === "verb" && !asName && fits(message, found, 0)) return true;
  }
  return false;
}

const isWrittenAsName = ({ words }: Message) =>
  words
    .filter(({ code }) => code !== codeOf.boundary)
    .every(({ typed, folded }) => CAPITALISED.test(typed) || PARTICLES.has(folded));
