import { z } from "zod";
import { readFormat } from "./account-format.ts";
import { amountKinds, categories } from "./service.ts";

const name = z.string().trim().min(2, "At least two characters").max(40, "At most 40 characters");
const amount = z
  .string()
  .trim()
  .regex(/^\d{1,6}(\.\d{1,2})?$/, "Write an amount, such as 50");

/** A service as its form sends it. */
export const ServiceForm = z
  .object({
    accountId: z.uuid("Choose who is asked"),
    on: z.enum(["on", "off"]).transform((value) => value === "on"),
    name,
    otherNames: z
      .string()
      .transform((written) => [...new Set(written.split(/[\n,]/).map((one) => one.trim()))].filter(Boolean))
      .pipe(z.array(name).max(10, "At most ten")),
    category: z.enum(categories),
    operator: z.string().trim().min(1, "This is needed").max(60, "At most 60 characters"),
    amounts: z.enum(amountKinds),
    least: amount,
    most: amount,
    accountFormat: z
      .string()
      .trim()
      .max(80, "At most 80 characters")
      .refine((format) => readFormat(format) !== undefined, "Write it as in \\d{10} or [A-Z]{2}\\d{6,8}"),
    productId: z
      .string()
      .trim()
      .transform((id) => id || null),
  })
  .refine(({ least, most }) => !(Number(least) > Number(most)), { path: ["most"], error: "Less than the least" });
export type ServiceFields = z.infer<typeof ServiceForm>;
