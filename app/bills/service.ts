import { fitsFormat } from "./account-format.ts";

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

export const namesOf = ({ name: first, otherNames }: BillService) => [first, ...otherNames];
export const hasFormat = ({ accountFormat }: BillService, number: string) => fitsFormat(accountFormat, number);
