import type { Category } from "#app/bills/service.ts";

/** What a merchant calls each kind of service. */
export const categoryNames: Record<Category, string> = {
  prepaid: "Prepaid phone",
  postpaid: "Postpaid phone",
  tv: "Satellite or cable TV",
  internet: "Internet",
  electricity: "Electricity",
  water: "Water",
};
