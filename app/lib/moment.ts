/** A moment as a clock in that time zone shows it: Nov 22, 2026, 3:05 PM. */
export const momentIn = (timeZone: string, moment: Date) =>
  new Intl.DateTimeFormat("en-US", { timeZone, dateStyle: "medium", timeStyle: "short" }).format(moment);

/** A calendar day such as 2026-11-22, in short: Nov 22. */
export const dayIn = (date: string) =>
  new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "short", day: "numeric" }).format(
    new Date(`${date}T00:00Z`),
  );
