/** Money is kept in whole cents everywhere in the simulator; only these functions know how Shopify writes it. */
export type Cents = number;

export function cents(amount: string | number): Cents {
  return Math.round(Number(amount) * 100);
}

/** The `Money` scalar and every REST amount: always two decimals. */
export function money(amount: Cents): string {
  return (amount / 100).toFixed(2);
}

/** The `Decimal` scalar drops trailing zeros but keeps one: "5.0", "12.5", "12.34". */
export function decimal(amount: Cents): string {
  return money(amount).replace(/(\.\d)0$/, "$1");
}

export function moneyV2(amount: Cents, currencyCode: string) {
  return { amount: decimal(amount), currencyCode };
}

export function moneyBag(amount: Cents, currencyCode: string) {
  return { shopMoney: moneyV2(amount, currencyCode), presentmentMoney: moneyV2(amount, currencyCode) };
}

/** The REST form of a money bag, as webhooks carry it. */
export function moneySet(amount: Cents, currency: string) {
  const one = { amount: money(amount), currency_code: currency };
  return { shop_money: one, presentment_money: { ...one } };
}

/** Splits an amount over weights so that the pieces add up to it exactly. */
export function share(amount: Cents, weights: number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let seen = 0;
  return weights.map((weight) => {
    seen += weight;
    const upTo = total === 0 ? 0 : Math.round((amount * seen) / total);
    const piece = upTo - given;
    given = upTo;
    return piece;
  });
}
