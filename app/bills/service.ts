import { z } from "zod";
import { fitsFormat, readFormat } from "./account-format.ts";

export const categories = ["prepaid", "postpaid", "tv", "internet", "electricity", "water"] as const;
export type Category = (typeof categories)[number];

/** Topped up ahead; the others have bills. */
const recharged: readonly Category[] = ["prepaid", "tv"];
export const isRecharged = (category: Category) => recharged.includes(category);

/**
 * How an amount comes about: the biller says what is due (`bill`), the customer picks one of a list (`plans`), or names one
 * (`open`).
 */
export const amountKinds = ["bill", "plans", "open"] as const;

/** An operator whose bills customers may pay by text, or whose phones they may recharge. */
export type BillService = {
  id: string;
  /** The merchant's account at the biller that serves it. */
  accountId: string;
  on: boolean;
  /** As customers type it: Airtel. */
  name: string;
  otherNames: string[];
  category: Category;
  /** The biller's name for it. */
  operator: string;
  amounts: (typeof amountKinds)[number];
  /** Between these, in the shop's currency. */
  least: string;
  most: string;
  /** See `account-format.ts`. */
  accountFormat: string;
  /** The product that stands for it in the store: its variants are the plans. */
  productId: string | null;
};

/** What stands in the form of a new service. */
export const firstFormats: Record<Category, string> = {
  prepaid: "\\+?\\d{8,15}",
  postpaid: "\\+?\\d{8,15}",
  tv: "\\d{8,12}",
  internet: "[\\w-]{5,20}",
  electricity: "[\\w-]{6,20}",
  water: "[\\w-]{5,20}",
};

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

export const namesOf = ({ name: first, otherNames }: BillService) => [first, ...otherNames];
export const hasFormat = ({ accountFormat }: BillService, number: string) => fitsFormat(accountFormat, number);
