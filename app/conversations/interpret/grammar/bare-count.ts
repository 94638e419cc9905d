import { commandWords } from "#app/commands/words-registry.ts";
import type { Language } from "#app/lib/language.ts";
import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import type { Reading } from "../reading.ts";
import { codeOf } from "../vocabulary.ts";
import { isDescribed } from "./described.ts";
import { fillSlots } from "./fill.ts";
import { isCounted } from "./goods.ts";
import { intangible } from "./intangible.ts";

/** "Please" in the languages in which it makes an order of a count of goods, each by its last word. */
const PLEAS: Record<string, Language> = {
  please: "en", pls: "en", plz: "en", pleas: "en", plss: "en", favor: "es", porfa: "es", porfavor: "es",
  plait: "fr", svp: "fr", stp: "fr", bitte: "de", pfv: "pt", favore: "it", piacere: "it", cortesia: "it",
  graag: "nl", aub: "nl", ajb: "nl", alstublieft: "nl", alsjeblieft: "nl",
}; // prettier-ignore

const LONGEST_ORDER = 8;
const buy = commandWords.find(({ intent }) => intent === "buy");
const doubt = new RegExp(patternSource("{doubt}"));

/** The language of a "please" that opens or closes the text. */
export function pleaOf({ words }: Message): Language | undefined {
  const spoken = words.filter(({ code }) => code !== codeOf.boundary && code !== codeOf.emoji);
  return PLEAS[spoken.at(-1)?.folded ?? ""] ?? PLEAS[spoken[0]?.folded ?? ""];
}

/** "2 blue mugs please": nothing but a count of goods and a please is an order, also without a verb. */
export function readBareCount(message: Message): Reading | undefined {
  const language = pleaOf(message);
  if (!buy || !language || message.asks || doubt.test(message.codes)) return undefined;
  const goods = message.core.filter(({ folded }) => !(folded in PLEAS));
  if (goods.some(({ folded }) => intangible.has(folded))) return undefined;
  const counted = goods.length <= LONGEST_ORDER && (isCounted(goods, language) || isDescribed(goods));
  if (!counted) return undefined;
  return { intent: "buy", slots: fillSlots(message, buy, goods), rule: "command.buy.count-and-please", language };
}
