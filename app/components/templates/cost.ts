/** What that many parts cost, with as many digits as a price below a cent needs. */
export const costOf = (parts: number, { perPart, currency }: { perPart: number; currency: string }) =>
  new Intl.NumberFormat("en-US", { style: "currency", currency, maximumFractionDigits: 4 }).format(parts * perPart);
