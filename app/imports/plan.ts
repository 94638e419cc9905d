import { z } from "zod";
import { columnKeys } from "./columns.ts";

export const mostColumns = 200;
const Columns = z.partialRecord(
  z.enum(columnKeys),
  z
    .int()
    .min(0)
    .max(mostColumns - 1),
);

/** What is to be done with a file: which column is what, and how its people agreed, or are asked to. */
export const Plan = z
  .object({
    columns: Columns,
    /** Each row has its proof, or each person is asked by one text to reply YES. */
    mode: z.enum(["proof", "ask"]),
    /** Where all of them agreed, and what they had been shown, where no column says it. */
    wording: z.string().trim().max(1_000).default(""),
    /** Of numbers without a country: ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/),
    /** 03/04/2025 is the third of April. */
    dayFirst: z.boolean().default(false),
  })
  .superRefine(({ columns, mode, wording }, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (columns.phone === undefined) complain("phone", "Choose the column with the phone number");
    if (mode === "ask") return;
    if (columns.agreedAt === undefined) complain("agreedAt", "Choose the column that says when each person agreed");
    if (columns.source === undefined && !wording)
      complain("wording", "Choose a column that says where they agreed, or write it here");
  });
export type Plan = z.infer<typeof Plan>;
