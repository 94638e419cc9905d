import { z } from "zod";

/** Where we stand with one contact: nothing is open, or we wait for something until `expiresAt`. */
export const Conversation = z.discriminatedUnion("state", [
  z.object({ state: z.literal("open") }),
  z.object({
    state: z.literal("awaiting-choice"),
    command: z.string(),
    options: z.array(z.unknown()),
    expiresAt: z.coerce.date(),
  }),
  z.object({
    state: z.literal("awaiting-answer"),
    command: z.string(),
    field: z.string(),
    draft: z.unknown(),
    expiresAt: z.coerce.date(),
  }),
  z.object({
    state: z.literal("awaiting-code"),
    command: z.string(),
    offer: z.unknown(),
    /** What a 2 chooses, where our text offers that beside the code. */
    instead: z.unknown().optional(),
    codeId: z.string(),
    expiresAt: z.coerce.date(),
  }),
]);
export type Conversation = z.infer<typeof Conversation>;
export type Pending = Exclude<Conversation, { state: "open" }>;

export const open: Conversation = { state: "open" };

const minute = 60_000;
/** How long a question stands. A code's offer outlives the code, so that a late answer can be told what it was about. */
export const questionLastsMs = 60 * minute;
export const codeLastsMs = 5 * minute;
export const offerLastsMs = 24 * 60 * minute;

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
      return conversation.field === "address" || conversation.field === "quantity"
        ? conversation.field
        : ("answer" as const);
  }
}
