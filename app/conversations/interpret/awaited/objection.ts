import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import { codeOf } from "../vocabulary.ts";

/** The bare word that our texts ask for, and the plainest ways to say "that was not me": a doubtful text locks nobody out. */
const objection = new RegExp(
  `^(?:${patternSource(
    "(no|nope|non|nein|nao|não|nee|nahi|नहीं) | (no|nope|non|nein|nao|não|nee|nahi)? (not me|it was not me|it wasnt me|wasnt me|that was not me|that wasnt me|i didnt ask (for)? (it|this|that)? | no (fui|era) yo | ce n etait pas moi | c etait pas moi | pas moi | das war ich nicht | ich war das nicht | nao fui eu | não fui eu | non ero io | non sono stato io | non sono stata io | dat was ik niet | ik was het niet | main nahi | maine nahi kiya)",
  )})$`,
);

export function readObjection({ words }: Message): boolean {
  const spoken = words.filter(({ code }) => code !== codeOf.boundary && code !== codeOf.emoji);
  return objection.test(spoken.map(({ code }) => code).join(""));
}
