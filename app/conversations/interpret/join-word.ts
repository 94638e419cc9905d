import { joinTalk } from "#app/consent/join-word.ts";
import type { Message } from "./message.ts";

/** JOIN and one word, which may end in figures of its own: "JOIN NEWS7", "join: news 7". */
const joining = /^join[\s:,-]+["'“”]?([\p{L}\d]{2,16})(?:[\s-](\d{1,4}))?["'“”]?$/iu;

/** The word that somebody who joins has from a flyer, in capital letters. Whether a flyer has it is for others to know. */
export function joinWordIn({ core }: Message): string | undefined {
  const said = core
    .map(({ typed }) => typed)
    .join(" ")
    .replace(/[\s.!?;…]+$/, "");
  const [, word, figures = ""] = joining.exec(said) ?? [];
  const joined = word?.toUpperCase() ?? "";
  return joined && !joinTalk.has(joined) ? joined + figures : undefined;
}
