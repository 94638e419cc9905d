/** What may be done about a text that has not arrived: send it again, or ask the network what became of it. */
export type Again = "send" | "ask" | null;

export type Judged = {
  direction: string;
  kind: string;
  status: string;
  text: string;
  /** What the send gate said last. */
  verdict: string | null;
  createdAt: Date;
  latestAt: Date | null;
};

export type Since = {
  now: Date;
  /** When the person texted last. */
  lastInAt: Date | null;
  /** It was sent again already. */
  isRepeated: boolean;
};

/** What is older says what is no longer so. */
const oldestMs = 3 * 86_400_000;
/** About something of the person's own. What sells, confirms an opt-out or tests is not sent again by hand. */
const kinds = ["reply", "person", "transactional", "requested"];
/** The gate's refusals that may be over; it is asked again, and may say the same. */
const passing = /^(consent\.|number\.gone$|suppressed$)/;

/**
 * What was handed over without an answer is never sent blindly: the network is asked, and where it never had it, that sends it. A text
 * with a code is nobody's to repeat: only the phone had it, and its time is over. An answer makes sense only as long as nothing else
 * was asked.
 */
export function againFor(text: Judged, { now, lastInAt, isRepeated }: Since): Again {
  if (text.direction !== "out" || isRepeated || !kinds.includes(text.kind)) return null;
  const isStale =
    now.getTime() - text.createdAt.getTime() > oldestMs ||
    (text.latestAt !== null && text.latestAt < now) ||
    (text.kind === "reply" && lastInAt !== null && lastInAt > text.createdAt);
  const hidesSomething = /•{3,}/.test(text.text);
  if (isStale || hidesSomething) return null;
  if (text.status === "unknown") return "ask";
  const isOver = text.status === "failed" || (text.status === "refused" && passing.test(text.verdict ?? ""));
  return isOver ? "send" : null;
}
