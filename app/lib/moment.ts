/** A moment as a clock in that time zone shows it: Nov 22, 2026, 3:05 PM. `locale` is BCP 47, as Shopify writes it. */
export const momentIn = (timeZone: string, moment: Date, locale = "en-US") =>
  new Intl.DateTimeFormat(known(locale), { timeZone, dateStyle: "medium", timeStyle: "short" }).format(moment);

/** A calendar day such as 2026-11-22, in short: Nov 22. */
export const dayIn = (date: string, locale = "en-US") =>
  new Intl.DateTimeFormat(known(locale), { timeZone: "UTC", month: "short", day: "numeric" }).format(
    new Date(`${date}T00:00Z`),
  );

/** English alone is written as in the United States, as Shopify's own admin does; what is no locale is English. */
function known(locale: string): string {
  if (locale === "en") return "en-US";
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en-US";
  } catch {
    return "en-US";
  }
}
