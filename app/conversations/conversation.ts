import { z } from "zod";

/** What set off what is open, to be asked again as things stand later. */
export const Asked = z.object({ intent: z.string(), slots: z.record(z.string(), z.unknown()), text: z.string() });
export type Asked = z.infer<typeof Asked>;

/** An answer counts until `lapsesAt`; until `expiresAt` it leads to being asked again. */
const question = { asked: Asked.optional(), lapsesAt: z.coerce.date().optional(), expiresAt: z.coerce.date() };

/** Where we stand with one contact: nothing is open, or we wait for something until `expiresAt`. */
export const Conversation = z.discriminatedUnion("state", [
  z.object({ state: z.literal("open") }),
  z.object({
    state: z.literal("awaiting-choice"),
    command: z.string(),
    options: z.array(z.unknown()),
    /** The last one is the next page. */
    more: z.boolean().optional(),
    ...question,
  }),
  z.object({
    state: z.literal("awaiting-answer"),
    command: z.string(),
    field: z.string(),
    draft: z.unknown(),
    ...question,
  }),
  z.object({
    state: z.literal("awaiting-code"),
    command: z.string(),
    offer: z.unknown(),
    /** What a 2, a 3 … choose, where our text offers that beside the code. */
    others: z.array(z.unknown()).default([]),
    codeId: z.string(),
    expiresAt: z.coerce.date(),
  }),
]);
export type Conversation = z.infer<typeof Conversation>;
export type Pending = Exclude<Conversation, { state: "open" }>;

export const open: Conversation = { state: "open" };

const minute = 60_000;
/** How long a question may be answered. It is kept for longer, as a code's offer is: a late answer is told what it was about. */
export const questionLastsMs = 60 * minute;
export const keptForMs = 24 * 60 * minute;

/** The conversation as it stands at `now`: a question that was left open too long is open no more. */
export const asOf = (conversation: Conversation, now: Date): Conversation =>
  conversation.state !== "open" && conversation.expiresAt <= now ? open : conversation;

/** What the reader of texts needs to know: a bare number means one thing when it answers a question and nothing otherwise. */
export function awaitingOf(conversation: Conversation) {
  switch (conversation.state) {
    case "open":
      return undefined;
    case "awaiting-choice":
      return "choice" as const;
    case "awaiting-code":
      return "otp" as const;
    case "awaiting-answer":
      return readers.find((field) => field === conversation.field) ?? ("answer" as const);
  }
}

/** The answers that have a reader of their own. */
const readers = ["address", "quantity", "name", "email", "rating", "confirm"] as const;

/** Whether an answer now comes too late to act upon: prices and stock have moved on, and so have they. */
export const isLapsed = (pending: Pending, now: Date): boolean =>
  pending.state !== "awaiting-code" && pending.lapsesAt !== undefined && pending.lapsesAt <= now;

/** What is open, for a command that may carry on with it. */
export function pendingIn(conversation: Conversation) {
  switch (conversation.state) {
    case "open":
      return undefined;
    case "awaiting-choice":
      return { command: conversation.command, awaiting: "choice" as const };
    case "awaiting-answer":
      return { command: conversation.command, awaiting: "answer" as const, draft: conversation.draft };
    case "awaiting-code":
      return { command: conversation.command, awaiting: "code" as const, offer: conversation.offer };
  }
}
