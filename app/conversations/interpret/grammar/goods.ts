import type { Language } from "#app/lib/language.ts";
import type { Word } from "../message.ts";
import { isDescribed } from "./described.ts";
import { intangible } from "./intangible.ts";
import type { Found } from "./find.ts";

const FUNCTION_WORDS = new Set(
  "it them that this these those something anything everything stuff things some more any again online with in from by at on for without using via to because when if and or but tomorrow today later now here there too so back him her you u me us your ur his their my our out up off home together instead or is are was i we he she they lo la los las eso esto algo con en para por desde de y le ca cela avec sur pour chez es das dies etwas mit bei fur online isso isto com em questo quello con da per het dit dat iets met bij voor ye yeh wo woh kuch yahan".split(
    " ",
  ),
);
const NUMBER_OR_ARTICLE =
  /^(?:\d{1,2}x?|x\d{1,2}|a|an|the|la|one|two|three|four|five|six|seven|eight|nine|ten|dozen|un|una|uno|dos|tres|cuatro|cinco|el|los|las|unos|unas|une|deux|trois|quatre|cinq|le|les|l|des|ein|eine|einen|zwei|drei|vier|funf|den|die|das|der|um|uma|dois|duas|quatro|o|os|as|due|tre|quattro|cinque|il|lo|gli|i|een|twee|drie|vijf|de|het|ek|do|teen|char)$/;

/** Goods follow: not "with paypal", not "it tomorrow". After a soft verb a number or an article must lead a short name. */
export function namesGoods(found: Found, spoken: readonly Word[]): boolean {
  if (found.words.intent === "reorder") return spoken.length <= 8;
  const [first] = spoken;
  if (!first) return found.kind === "verb";
  if (spoken.length > 12) return false;
  if (found.kind === "soft" && !(NUMBER_OR_ARTICLE.test(first.folded) && spoken.length >= 2 && spoken.length <= 7))
    return false;
  const named = spoken.filter((word) => !NUMBER_OR_ARTICLE.test(word.folded));
  const [head, next] = named;
  if (!head) return found.kind === "verb";
  if (ELSEWHERE.has(spoken.at(-1)?.folded ?? "")) return false;
  if (found.kind !== "verb" && found.kind !== "tail" && spoken.some((word) => intangible.has(word.folded)))
    return false;
  if (found.kind === "counted") return isCounted(spoken, found.language) || isDescribed(spoken);
  if (
    found.kind === "soft" &&
    (spoken.length > 6 ||
      named.some((word) => (FUNCTION_WORDS.has(word.folded) && !JOINING.has(word.folded)) || /..ed$/.test(word.folded)))
  )
    return false;
  if (!FUNCTION_WORDS.has(head.folded)) return true;
  if (found.kind === "soft") return false;
  return (
    /^(?:this|that|these|those|some|more|another|my|your|of)$/.test(head.folded) &&
    next !== undefined &&
    !FUNCTION_WORDS.has(next.folded)
  );
}

const JOINING = new Set("and y et und e en aur".split(" "));
const ELSEWHERE = new Set("here online anywhere there somewhere instore elsewhere aqui ici hier qui yahan".split(" "));

/** After "I want" only a count of things is an order: "2 mugs", and neither "2 go home" nor "a hug". */
export function isCounted(spoken: readonly Word[], language: Language | undefined): boolean {
  const [count, ...named] = spoken;
  if (!count || spoken.length > 8 || !(/^\d{1,2}$/.test(count.folded) || COUNT_WORDS.test(count.folded))) return false;
  const plural = PLURALS[language ?? "en"] ?? /s$/;
  return named.some(({ folded }) => folded.length > 3 && plural.test(folded));
}
const COUNT_WORDS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|zwei|drei|vier|dois|duas|quatro|due|tre|quattro|cinque|twee|drie|vijf)$/;
const PLURALS: Partial<Record<Language, RegExp>> = { de: /(?:en|er|n|s)$/, it: /[ei]$/, nl: /(?:en|s)$/ };
