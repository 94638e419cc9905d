import { z } from "zod";

/** How far the clock of a rehearsal may be moved: a month. */
export const mostAheadMinutes = 31 * 24 * 60;
/** So many texts, both ways, and it is time for a new one. */
export const mostTexts = 200;
export const longestText = 1_000;

/** Where a rehearsal went no further: which text of theirs led there, and what would have been asked of whom. */
export const Stop = z.object({ messageId: z.string(), what: z.string(), input: z.unknown() });
export type Stop = z.infer<typeof Stop>;

/** The rows of one person, by table. */
export const Rows = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
export type Rows = z.infer<typeof Rows>;

/** The text that a row of the table `Message` holds, as far as it is shown. */
export const TextRow = z.object({
  id: z.string(),
  direction: z.enum(["in", "out"]),
  text: z.string(),
  sealedText: z.string().nullable(),
  parts: z.number(),
  occurredAt: z.string(),
  ended: z.string().nullable(),
  inReplyTo: z.string().nullable(),
});

export type TextRow = z.infer<typeof TextRow>;

/** One text of a rehearsal, for the merchant's eyes: codes stand in it, as they do on a phone. */
export type RehearsedText = {
  id: string;
  from: "customer" | "shop";
  text: string;
  parts: number;
  at: string;
  /** Why nothing came back. */
  silence?: string;
  stop?: { what: string; input: unknown };
};

/** Why a turn did not take place; nothing was changed by it. */
export class RehearsalRefused extends Error {}
