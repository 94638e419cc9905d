/** What that many parts cost, with as many digits as a price below a cent needs. */
export const costOf = (parts: number, { perPart, currency }: { perPart: number; currency: string }, locale = "en-US") =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: 4,
  }).format(parts * perPart);
