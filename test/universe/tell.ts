import type { Ending } from "./play.ts";
import type { Counted, Mishap, Plan, Step } from "./plan.ts";

const counted: Record<Counted, string> = { anything: "thing", calls: "call", changes: "change", texts: "text" };
const mishaps: Record<Mishap, string> = {
  twice: "comes twice, at once",
  late: "comes late, after what happened next",
  "answer lost": "is taken, but the answer gets lost",
  "never there": "does not get through",
};
const skew = (seconds: number) => (seconds < 0 ? `${-seconds} s behind` : `${seconds} s ahead`);

/** One step in plain words; what somebody texted is told from what was said. */
export function inWords(step: Step): string {
  switch (step.kind) {
    case "text":
      return `somebody texts shop ${step.shop + 1}`;
    case "deed":
      return `in shop ${step.shop + 1} ${step.deed}`;
    case "shopify":
      return `Shopify answers ${step.operation ?? "its next call"} with ${step.fault}`;
    case "ringcentral":
      return `RingCentral answers its next ${step.times} texts with ${step.fault}`;
    case "biller":
      return `the biller answers a payment with ${step.fault}`;
    case "event":
      return `event ${step.after + 1} of ${step.from} ${mishaps[step.mishap]}`;
    case "death":
      return `the process dies ${step.done ? "right after" : "right before"} the ${step.after}. ${counted[step.counted]} that leaves it, and is started again`;
    case "database":
      return `the database goes away at the ${step.after}. thing that leaves the app, for ${step.forMs} ms`;
    case "people":
      return "people of the shop hand back whom they answered";
    case "time":
      return `${step.minutes} minutes pass`;
    case "clocks":
      return step.shopify || step.ringcentral
        ? `Shopify's clock is ${skew(step.shopify)}, RingCentral's ${skew(step.ringcentral)}`
        : "all clocks agree";
  }
}

/** A story that broke something, round by round. */
export function tellStory({ steps }: Plan, { story, broken }: Ending): string {
  const rounds = [...Map.groupBy(steps, ({ round }) => round)];
  const told = rounds.flatMap(([round, own]) => [
    `  Round ${round}:`,
    ...own.filter(({ kind }) => kind !== "text").map((step) => `    - ${inWords(step)}`),
    ...story.said
      .filter((one) => one.round === round)
      .map(({ shop, who, text }) => `    - ${who} texts shop ${shop + 1}: "${text}"`),
  ]);
  return [...told, ...tellBreaks({ story, broken })].join("\n");
}

export const tellBreaks = ({ broken }: Ending): string[] =>
  broken.map(
    ({ promise, what, round }) =>
      `  ✗ ${promise} (${round === "the end" ? "at the end" : `in round ${round}`}): ${what}`,
  );
