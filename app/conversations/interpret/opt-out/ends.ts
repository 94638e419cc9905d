import type { Message, Word } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { PatternSet } from "../pattern-set.ts";

const opens = new PatternSet<"opens">();
for (const source of ["^ (stop|stopp|unsubscribe|quit|stahp|stopit|stpo|unsub) {any}"]) opens.add(source, "opens");
const everyday = new RegExp(
  `^(?:${patternSource("(stop|quit|stopp|stahp|stpo)")})(?:${patternSource("(the|a|an|by|at|in|over|for|and|when|being|here|there|off|on|from|as|so|with|where|motion|watch|sign|light|is|was|will|or|means|means|working|sales|eating|bij|doing|saying|looking|using|trying|wearing|shopping|buying|spending|what)")})`,
);

/**
 * "stop i already bought it", "I never signed up for this, stop": the word itself opens or closes the text. Other
 * verbs behind it ("stop knowing me so well") make it everyday talk.
 */
export function stopsAtAnEnd(message: Message): "opt-out.opens-with-stop" | "opt-out.closes-with-stop" | undefined {
  const { core, codes } = message;
  const [first, second] = core;
  const last = core.at(-1);
  if (!first || !second || !last) return undefined;
  const loud = /^STOPP?$/.test(first.typed) && second.typed !== second.typed.toUpperCase();
  if (opens.first(codes)?.start === 0 && (loud || (!everyday.test(codes) && !isOtherVerb(second)))) {
    return "opt-out.opens-with-stop";
  }
  if (!closing.test(last.code)) return undefined;
  const before = message.clean.slice(0, last.start).trimEnd().at(-1) ?? "";
  const setOff = /[.,!?;:\n\u2014-]/.test(before) || last.typed === "STOP";
  const brief = core.length <= 5;
  return (setOff || brief) && !ordinary.test(codes) ? "opt-out.closes-with-stop" : undefined;
}

const closing = new RegExp(
  patternSource(
    "(stop|unsubscribe|stopp|aufhören|abmelden|abbestellen|arretez|desabonnez|parem|afmelden|smettetela|desuscribirme)",
  ),
);

/** Before a "stop" at the end these make it a place, a wish or somebody else's doing. */
const ordinary = new RegExp(
  `${patternSource("(bus|train|tram|non|full|next|last|cant|cannot|wont|dont|never|to|pit|rest|metro|not|couldnt|wouldnt|first|every|door|one|the|a|my|your|this|that|it|him|her|them|us|would|should|must|gonna|will|does|did|doesnt|didnt|i|we|he|she|they|until|till|whistle)")}${patternSource("stop")}$`,
);

const texting = new RegExp(patternSource("{texting}"));

function isOtherVerb(word: Word): boolean {
  return /(?:ing|in)$/.test(word.folded) && word.folded.length > 4 && !texting.test(word.code);
}
