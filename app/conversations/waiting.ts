/** How a text ended that the robot could not help with. Its sender waits for a person, as far as nobody of the shop has looked since. */
export const endsThatWait: readonly string[] = [
  "handedOver",
  "waits for a person of the shop",
  "locked",
  "unknown",
  "not understood, and said so often enough",
];

/** Why a conversation stands above the others: the most pressing reason first. */
export type Need = "locked" | "reply-kept" | "waiting" | "with-team" | "not-understood";

export type Standing = {
  humanSince: Date | null;
  lockedAt: Date | null;
  /** A reply that the team had scheduled was not sent. */
  hasKept: boolean;
  /** Texts that wait, and that nobody of the shop has seen. */
  unseen: number;
  /** Whether the last of their texts waits: what the robot did not understand, and then did, needs nobody. */
  lastWaits: boolean;
};

/** Undefined where the robot does well by itself. */
export function needOf({ humanSince, lockedAt, hasKept, unseen, lastWaits }: Standing): Need | undefined {
  if (lockedAt) return "locked";
  if (hasKept) return "reply-kept";
  if (humanSince) return unseen > 0 ? "waiting" : "with-team";
  return unseen > 0 && lastWaits ? "not-understood" : undefined;
}
