import type { ThreadText } from "#app/conversations/thread.server.ts";
import type { ShownIn } from "./shown-in.ts";

/** A line about a text: what it is about, and what there is to say. */
export type Fact = { label: string; said: string };

/** What set a text of ours off, which rules it passed, and what became of it on its way: what is not known stays out. */
export function deliveryOf(text: ThreadText, answered: string | undefined, shown: ShownIn): Fact[] {
  const { parts, links, attempts, dueAt, attemptedAt, wiredAt, deliveredAt, endedAt, status } = text;
  const at = (label: string, moment: Date | null): Fact | [] => (moment ? { label, said: shown.at(moment) } : []);
  const lines: (Fact | [])[] = [
    { label: "Set off by", said: sourceOf(text, answered, shown) },
    gateOf(text),
    at("Written", text.at),
    status === "queued" ? at("Next try", dueAt) : [],
    at(attempts > 1 ? `Handed over (try ${attempts})` : "Handed over", attemptedAt),
    at("Taken by the network", wiredAt),
    at("Reached the phone", deliveredAt),
    status === "failed" || status === "refused" ? at("Given up", endedAt) : [],
    { label: "Parts", said: String(parts) },
    links.length > 0 ? { label: "Clicks", said: String(clicksOf(links)) } : [],
  ];
  return lines.flat();
}

const clicksOf = (links: ThreadText["links"]) => links.reduce((sum, { clicks }) => sum + clicks, 0);

function sourceOf({ kind, rule, author }: ThreadText, answered: string | undefined, shown: ShownIn): string {
  const automation = rule ? shown.automationOf(rule) : undefined;
  if (automation) return `Automation: ${automation}`;
  if (author || kind === "person") return "Your team";
  if (answered !== undefined) return `Their text “${shortened(answered)}”${rule ? ` (rule ${shortened(rule)})` : ""}`;
  return rule ? `Rule ${shortened(rule)}` : "The app";
}

/** The rule that it was judged by last: asked whenever it is about to go. */
function gateOf({ verdict, reason }: ThreadText): Fact | [] {
  if (!verdict) return [];
  if (verdict === "send") return { label: "Send gate", said: "Let it go" };
  return { label: "Send gate", said: reason ? `${reason} (rule ${verdict})` : `Rule ${verdict}` };
}

/** Some rules quote all the ways to say a thing, and some texts are long. */
export const shortened = (words: string) => (words.length > most ? `${words.slice(0, most)}…` : words);
const most = 60;
