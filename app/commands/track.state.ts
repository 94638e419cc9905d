import { DateTime } from "luxon";
import type { Language } from "#app/lib/language.ts";
import type { Parcel } from "#app/shopify/orders.ts";

export type ParcelText = { company: string; number: string; url: string; expected: string; delivered: string };

/** A day in short where a language wants another form than Thu 26 Nov. Hindi's short months are not what people write. */
const dayFormats: Partial<Record<Language, string>> = { de: "ccc d. LLL", hi: "ccc d LLLL" };

/** Without a full stop at its end ("nov."): the text around it has one. */
const dayOf = (at: string, timeZone: string, language: Language) =>
  DateTime.fromISO(at, { zone: timeZone })
    .setLocale(language)
    .toFormat(dayFormats[language] ?? "ccc d LLL")
    .replace(/\.$/, "");

/** A parcel in words; days are the shop's. */
export function describeParcel(
  parcel: Pick<Parcel, "tracking" | "estimatedAt" | "deliveredAt">,
  timeZone: string,
  language: Language,
): ParcelText {
  const [tracking] = parcel.tracking;
  const day = (at: string | null) => (at ? dayOf(at, timeZone, language) : "");
  return {
    company: tracking?.company ?? "",
    number: tracking?.number ?? "",
    url: tracking?.url ?? "",
    expected: parcel.deliveredAt ? "" : day(parcel.estimatedAt),
    delivered: day(parcel.deliveredAt),
  };
}
