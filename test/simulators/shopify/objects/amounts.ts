import type { Context } from "../graphql/context.ts";
import { moneyBag, moneyV2, type Cents } from "../money.ts";

/** An amount in the shop's currency, as a MoneyBag. */
export function bag(amount: Cents, context: Context) {
  return moneyBag(amount, context.store.shop.currencyCode);
}

/** An amount in the shop's currency, as a MoneyV2. */
export function v2(amount: Cents, context: Context) {
  return moneyV2(amount, context.store.shop.currencyCode);
}
