import type { Message } from "../message.ts";
import { patternSource } from "../pattern.ts";
import type { Reading } from "../reading.ts";
import { commandNamed } from "./find.ts";
import { asks } from "./lead-ins.ts";

const help = new RegExp(
  `^(?:${patternSource("(help|helpp|hlp|halp|ayuda|aide|hilfe|ajuda|aiuto|hulp|madad|madat|sahayata|मदद|सहायता|हेल्प)")})`,
);
const ask = new RegExp(`^(?:${asks.map((source) => patternSource(source)).join("|")})`);
/** What stands between the word for help and what it is about: "help me with the returns". */
const joining = new RegExp(
  `^(?:${patternSource("(me|with|about|on|for|to|a|an|the|my|using|con|sobre|para|de|el|la|los|las|mi|un|una|avec|pour|sur|le|les|des|mit|bei|beim|zu|zum|zur|der|die|das|dem|com|por|o|os|as|su|per|il|lo|gli|i|met|voor|over|bij|het|een)")})`,
);

/** "HELP BUY", "help with returns": help on one command. HELP alone is another matter: the networks' rules word its answer. */
export const readHelpTopic = ({ codes }: Message): Reading | undefined => topicAfter(codes, help, "topic.help");

/** "How do I order?": asked in words that order nothing themselves. */
export const readHowTo = ({ codes }: Message): Reading | undefined => topicAfter(codes, ask, "topic.how-to");

function topicAfter(codes: string, opening: RegExp, rule: string): Reading | undefined {
  let at = opening.exec(codes)?.[0].length ?? 0;
  while (at > 0 && at < codes.length) {
    const named = commandNamed(codes.slice(at));
    if (named) return { intent: "topic", slots: { topic: named.intent }, rule: `${rule} "${named.intent}"` };
    const more = joining.exec(codes.slice(at))?.[0].length ?? 0;
    if (more === 0) return undefined;
    at += more;
  }
  return undefined;
}
