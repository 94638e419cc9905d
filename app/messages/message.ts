/**
 * Why we text: the send gate's rules hang on it.
 * - `reply`: an answer to the person's own text.
 * - `transactional`: about their order. `marketing`: everything else that they did not ask for.
 * - `requested`: they asked by text to be told of something, once.
 * - `opt-out-confirmation`: the one text after a STOP. `help`: the answer to HELP, also to someone opted out.
 * - `test`: the merchant's own test to their own phone. `person`: written by a person of the shop.
 * - `alert`: to the merchant's own staff, on the numbers that the merchant named.
 */
export const messageKinds = [
  "reply",
  "transactional",
  "marketing",
  "requested",
  "opt-out-confirmation",
  "help",
  "test",
  "person",
  "alert",
] as const;
export type MessageKind = (typeof messageKinds)[number];

/**
 * Outbound: queued → wired (the network took it) → sent → delivered; `errored` will be tried again, `failed` and `refused` will not;
 * `unknown`: handed over, and the network's answer never came. Inbound: received → ended.
 */
export type MessageStatus =
  | "queued"
  | "wiring"
  | "wired"
  | "sent"
  | "delivered"
  | "errored"
  | "failed"
  | "refused"
  | "unknown"
  | "received"
  | "ended";

const order: Partial<Record<MessageStatus, number>> = {
  queued: 0,
  errored: 0,
  wiring: 1,
  unknown: 2,
  wired: 3,
  sent: 4,
  failed: 5,
  delivered: 6,
};

/** A receipt may come late or twice: a message never goes backwards. */
export const mayBecome = (from: MessageStatus, to: MessageStatus) => (order[to] ?? -1) > (order[from] ?? 99);

/** Every status that this one may follow. */
export const whatMayBecome = (to: MessageStatus): MessageStatus[] =>
  (Object.keys(order) as MessageStatus[]).filter((from) => mayBecome(from, to));

/** The statuses of a text that a network took, whatever became of it: it is billed. */
export const takenStatuses = ["wired", "sent", "delivered", "failed"] as const;

export const wasBilled = (status: string) => (takenStatuses as readonly string[]).includes(status);

/** What set a text off, as its rule begins: automation.order-paid, command.buy. */
export const sourceIn = (rule: string | null): string | undefined =>
  /^(?:automation|command)\.[\w-]+/.exec(rule ?? "")?.[0];
