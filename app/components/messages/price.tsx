import { useContext } from "react";
import { costOf } from "../templates/cost.ts";
import { TranslationContext } from "../translation.ts";

/** What so many parts cost, about: networks do not say it, so it is the merchant's own price of a part. */
export type Price = { parts: number; perPart: number; currency: string };

export function PriceOf({ parts, ...price }: Price) {
  return costOf(parts, price, useContext(TranslationContext).language);
}
