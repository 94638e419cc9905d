import type { Language } from "#app/lib/language.ts";
import { shortDay } from "#app/lib/short-day.ts";
import type { Parcel } from "#app/shopify/orders.ts";

export type ParcelText = { company: string; number: string; url: string; expected: string; delivered: string };

/** A parcel in words; days are the shop's. */
export function describeParcel(
  parcel: Pick<Parcel, "tracking" | "estimatedAt" | "deliveredAt">,
  timeZone: string,
  language: Language,
): ParcelText {
  const [tracking] = parcel.tracking;
  const day = (at: string | null) => (at ? shortDay(new Date(at), timeZone, language) : "");
  return {
    company: tracking?.company ?? "",
    number: tracking?.number ?? "",
    url: tracking?.url ?? "",
    expected: parcel.deliveredAt ? "" : day(parcel.estimatedAt),
    delivered: day(parcel.deliveredAt),
  };
}
