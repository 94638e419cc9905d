import { areNeighbours } from "../keyboard.ts";
import { firstDifference, isOneSlip } from "../vocabulary.ts";

/** Too short for the lexicon's own tolerance, and too weighty to be missed: read only as the whole text. */
const shortWords = [
  "stop",
  "quit",
  "end",
  "unsub",
  "alto",
  "baja",
  "sair",
  "basta",
  "arret",
  "cancel",
  "revoke",
  "remove",
];

/** One slip away from a short stop word and yet what somebody may mean: goods, greetings, everyday words. */
const notStop = new Set(
  (
    "shop step soap stap stow slop strop top tops stock stor stol stom stof stok stem stoj crop drop hop pop mop " +
    "spot post atop swap snap quid suit quilt quiet unit gift quay edit exit and send bend lend mend tend fend wend ind " +
    "en ed eno enda ene bend and nd ens ends enjoy anal altro alta auto salto altos alt ala also all art ato canto alti " +
    "caja bajo raja bala bata bama bata baja baga haja baya faja paja baje " +
    "sai saia said sail saia salir fair hair pair lair stair sari saar sar vair air dair sao " +
    "pasta busta costa hasta vasta lasta basra beta casta gasta tasta rasta bast bas basti " +
    "arre aret carnet barrel camel cancer candle canvas chancel evoke provoke revolve removed remover rewove " +
    "stool story stoop store stove study start star stay"
  ).split(" "),
);

/** What phones make of "stop" and "quit" by themselves; measured on real replies. */
const autocorrected = new Set(["sty", "quite", "stopo", "stopl", "stoo", "stpp", "stopn"]);

/** The stop word that this one word was meant to be. */
export function slipOfShortWord(folded: string): string | undefined {
  if (autocorrected.has(folded)) return folded.startsWith("q") ? "quit" : "stop";
  if (folded.length < 2 || notStop.has(folded) || /\d/.test(folded)) return undefined;
  return shortWords.find((word) => isSlipOf(word, folded));
}

/** Three letters leave no room: only neighbours on the keyboard and swaps count for "end". */
function isSlipOf(word: string, folded: string): boolean {
  if (!isOneSlip(word, folded)) return false;
  if (word === folded) return true;
  if (word === "stop" || word.length > 4) return true;
  if (folded.length !== word.length) return folded.length > word.length && /(.)\1/.test(folded);
  const at = firstDifference(word, folded);
  const swapped = word[at] === folded[at + 1] && word[at + 1] === folded[at];
  return swapped || areNeighbours(word[at] ?? "", folded[at] ?? "");
}

/** "Stop2End", "quit to end", "Wuit2End", "shop2quit": nobody means anything else by the second half. */
export function joinedStop(joined: string): string | undefined {
  const match =
    /^([a-z]{2,7})(?:2|to|too|for|4|z)(end|ends|quit|stop|emd|rnd|ens|enf|wnd|edn|eng|endd|out|optout|cancel|unsubscribe)$/.exec(
      joined,
    );
  if (!match) return undefined;
  return `${match[1]}-2-${match[2]}`;
}
