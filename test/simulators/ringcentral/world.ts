import { EventEmitter } from "node:events";
import type { AccountSeed } from "./accounts.ts";

export type MessageStatus = "Queued" | "Sent" | "Delivered" | "DeliveryFailed" | "SendingFailed" | "Received";

/** Ids are kept as text: some pass 2^53. */
export type Message = {
  id: string;
  accountId: string;
  extensionId: string;
  direction: "Inbound" | "Outbound";
  from: string;
  to: string[];
  text: string;
  attachments: { id: string; contentType: string; size: number }[];
  status: MessageStatus;
  attempts: number;
  deliveryErrorCode?: string;
  conversationId: string;
  createdAt: number;
  modifiedAt: number;
  /** Where this change stands among all changes: a sync goes by it, since a clock may be put back. */
  revision: number;
};

export type Token = {
  accessToken: string;
  refreshToken?: string;
  clientId: string;
  extensionId: string;
  expiresAt: number;
  sessionId: string;
};

export type Subscription = {
  id: string;
  clientId: string;
  accountId: string;
  extensionId: string;
  filters: string[];
  disabled: { filter: string; reason: string; message: string }[];
  address: string;
  verificationToken?: string;
  createdAt: number;
  expiresAt: number;
  failingSince?: number;
  blacklisted?: { at: number; reason: string };
};

export type Consent = {
  from: string;
  to: string;
  optStatus: "OptIn" | "OptOut";
  source: string;
  modifiedAt: number;
};

/** A text as the shopper's phone and a test see it; inbound means to the merchant. */
export type Text = {
  id: string;
  from: string;
  to: string;
  text: string;
  at: string;
  direction: "inbound" | "outbound";
  status: MessageStatus;
  attachments: number;
};

/** What outlives a restart where a data file is given. */
export type Kept = {
  sequence: number;
  messages: Message[];
  tokens: Token[];
  subscriptions: Subscription[];
  consents: Consent[];
};

/** Everything that the simulated network knows. */
export type World = Kept & {
  url: string;
  now: () => Date;
  accounts: AccountSeed[];
  optOuts: "app" | "network";
  receiptDelayMs: number;
  tokenTtlSeconds: number;
  /** What becomes of texts to a number: exact, or `*` and its last digits. */
  scripts: Map<string, string>;
  /** Filters that the network silently turns off, by a part of their text. */
  unavailableFilters: Set<string>;
  /** Filters that the network refuses with SUB-508, likewise. */
  refusedFilters: Set<string>;
  /** People whose consent the network will not change for an app, as where a carrier blocks them. */
  fixedConsents: Set<string>;
  /** Sync tokens older than this are refused with MSG-333. */
  syncTokensFrom: number;
  /** How many records a sync returns at most. */
  syncRecords: number;
  /** Hears of every text and every change of one, as `text` and `changed`. */
  bus: EventEmitter;
  /** Work under way that a test may wait for. */
  pending: Set<Promise<unknown>>;
};

/** Dates a change of a message, or its first state. */
export const dated = (world: World) => ({ modifiedAt: world.now().getTime(), revision: ++world.sequence });

export const emptyKept = (): Kept => ({ sequence: 0, messages: [], tokens: [], subscriptions: [], consents: [] });

/** Distinct ids in the ranges that real ones are in. */
export const nextMessageId = (world: World): string => String(3_062_991_514_017n + BigInt(++world.sequence) * 1000n);
export const nextEventId = (world: World): string => String(6_242_343_638_330_007_102n + BigInt(++world.sequence));

/** One conversation for each pair of numbers, with an id that a JavaScript number cannot hold. */
export function conversationIdOf(business: string, others: string[]): string {
  let hash = 5_578_972_751_633_835_268n;
  for (const character of [business, ...others.toSorted()].join("|"))
    hash = (hash * 31n + BigInt(character.codePointAt(0) ?? 0)) % 7_000_000_000_000_000_000n;
  return String(1_000_000_000_000_000_001n + hash);
}

/** Lets `idle` wait for it. */
export async function track<Result>(world: World, work: Promise<Result>): Promise<Result> {
  world.pending.add(work);
  try {
    return await work;
  } finally {
    world.pending.delete(work);
  }
}

export function toText(message: Message): Text {
  return {
    id: message.id,
    from: message.from,
    to: message.to[0] ?? "",
    text: message.text,
    at: new Date(message.createdAt).toISOString(),
    direction: message.direction === "Inbound" ? "inbound" : "outbound",
    status: message.status,
    attachments: message.attachments.length,
  };
}

export function accountOfNumber(world: World, number: string): AccountSeed | undefined {
  return world.accounts.find((account) => account.numbers.some((own) => own.phoneNumber === number));
}
