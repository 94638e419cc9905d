/** What happened to a text, in order, in the merchant's words. */
export type Happened = { what: string; tries?: number; at: Date };

type Known = {
  direction: string;
  status: string;
  createdAt: Date;
  attempts: number;
  attemptedAt: Date | null;
  wiredAt: Date | null;
  deliveredAt: Date | null;
  endedAt: Date | null;
  dueAt: Date | null;
};

const ends: Record<string, string> = {
  failed: "The network could not deliver it",
  refused: "Held back",
  ended: "Answered",
  sent: "Sent",
};

export function timelineOf(text: Known): Happened[] {
  const { direction, status, createdAt, attempts, attemptedAt, wiredAt, deliveredAt, endedAt, dueAt } = text;
  const waits = status === "queued" && dueAt;
  const steps: [string, Date | null | false | undefined, number?][] = [
    [direction === "in" ? "Came in" : "Written", createdAt],
    attempts > 1
      ? ["Handed to the network, try {{tries}}", attemptedAt, attempts]
      : ["Handed to the network", attemptedAt],
    ["The network took it", wiredAt],
    ["Delivered to the phone", deliveredAt],
    [ends[status] ?? "Ended", !deliveredAt && endedAt],
    ["To be sent", waits],
  ];
  return steps.flatMap(([what, at, tries]) => (at ? [{ what, at, ...(tries && { tries }) }] : []));
}
