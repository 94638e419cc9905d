import type { ThreadText } from "#app/conversations/thread.server.ts";
import { sentence, momentPart, type Part } from "../sentence.ts";
import type { ShownIn } from "./shown-in.ts";

/** A line about a text: what it is about, and what there is to say. */
export type Fact = { label: string; said: Part };

/** What set a text of ours off, which rules it passed, and what became of it on its way: what is not known stays out. */
export function deliveryOf(text: ThreadText, answered: string | undefined, shown: ShownIn): Fact[] {
  const { parts, links, attempts, dueAt, attemptedAt, wiredAt, deliveredAt, endedAt, status } = text;
  const at = (label: string, moment: Date | null): Fact | [] => (moment ? { label, said: momentPart(moment) } : []);
  const lines: (Fact | [])[] = [
    { label: "Set off by", said: sourceOf(text, answered, shown) },
    gateOf(text),
    at("Written", text.at),
    status === "queued" ? at("Next try", dueAt) : [],
    at("Handed over", attemptedAt),
    attempts > 1 ? { label: "Tries", said: attempts } : [],
    at("Taken by the network", wiredAt),
    at("Reached the phone", deliveredAt),
    status === "failed" || status === "refused" ? at("Given up", endedAt) : [],
    { label: "Parts", said: parts },
    links.length > 0 ? { label: "Clicks", said: clicksOf(links) } : [],
  ];
  return lines.flat();
}

const clicksOf = (links: ThreadText["links"]) => links.reduce((sum, { clicks }) => sum + clicks, 0);

function sourceOf({ kind, rule, author }: ThreadText, answered: string | undefined, shown: ShownIn): Part {
  const automation = rule ? shown.automationOf(rule) : undefined;
  if (automation) return sentence("Automation: {{name}}", { name: sentence(automation) });
  if (author || kind === "person") return sentence("Your team");
  if (answered !== undefined) {
    const theirs = sentence("Their text “{{text}}”", { text: shortened(answered) });
    return rule ? sentence("{{what}} (rule {{rule}})", { what: theirs, rule: shortened(rule) }) : theirs;
  }
  return rule ? sentence("Rule {{rule}}", { rule: shortened(rule) }) : sentence("The app");
}

/** The rule that it was judged by last: asked whenever it is about to go. */
function gateOf({ verdict, reason }: ThreadText): Fact | [] {
  if (!verdict) return [];
  if (verdict === "send") return { label: "Send gate", said: sentence("Let it go") };
  const said = reason
    ? sentence("{{what}} (rule {{rule}})", { what: { written: reason }, rule: verdict })
    : sentence("Rule {{rule}}", { rule: verdict });
  return { label: "Send gate", said };
}

/** Some rules quote all the ways to say a thing, and some texts are long. */
export const shortened = (words: string) => (words.length > most ? `${words.slice(0, most)}…` : words);
const most = 60;
