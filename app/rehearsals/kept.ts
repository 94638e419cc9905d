import { z } from "zod";

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
