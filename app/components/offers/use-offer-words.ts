import { useFormats } from "../formats.ts";
import { useT } from "../translation.ts";
import type { Offer } from "./offer.ts";

type Value = Offer["value"];

/** What a discount gives and when it runs, in words. */
export function useOfferWords() {
  const t = useT();
  const { money, day, number } = useFormats();
  const off = (value: Value) => {
    if (value.off === "percent") return t("{{percent}}% off", { percent: number(value.percent) });
    if (value.off !== "amount") return t("Free shipping");
    const amount = money(value.amount);
    return value.each ? t("{{amount}} off each", { amount }) : t("{{amount}} off", { amount });
  };
  const atLeast = (minimum: Offer["minimum"]) => {
    if (!minimum) return undefined;
    return "subtotal" in minimum
      ? t("from {{amount}}", { amount: money(minimum.subtotal) })
      : t("from {{number}} items", { number: minimum.quantity });
  };
  return {
    gives: ({ value, limitedItems, minimum }: Pick<Offer, "value" | "limitedItems" | "minimum">) =>
      [off(value), limitedItems && t("some items"), atLeast(minimum)].filter(Boolean).join(", "),
    runs: ({ from, until }: Pick<Offer, "from" | "until">) => {
      if (from && until) return t("from {{from}} until {{until}}", { from: day(from), until: day(until) });
      if (from) return t("from {{date}}", { date: day(from) });
      return until ? t("until {{date}}", { date: day(until) }) : "";
    },
  };
}
