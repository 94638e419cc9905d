import { DateTime } from "luxon";
import type { Contact } from "#app/contacts/contact.ts";
import { placesOf } from "#app/contacts/places/places.ts";
import { db } from "#app/lib/db.server.ts";
import { withoutCodes } from "#app/links/shorten.ts";
import type { Shop } from "#app/shops/shop.ts";
import { withoutFooter } from "#app/templates/complete.ts";
import type { UnaskedFacts } from "./gate.ts";
import { hoursOf } from "./hours.ts";

type Judged = { id: string; contactId: string; kind: string; text: string; keepsHours: boolean };

const day = 24 * 3_600_000;
const mostLookedAt = 50;

/** What the gate needs to know of a text that the person did not ask for in that moment; nothing for the others. */
export async function unaskedFacts(
  { id, contactId, kind, text, keepsHours }: Judged,
  contact: Contact,
  shop: Shop,
  at: Date,
): Promise<UnaskedFacts | undefined> {
  if (!["transactional", "marketing", "requested"].includes(kind)) return undefined;
  const handed = await db.message.findMany({
    where: {
      ...{ contactId, direction: "out", id: { not: id } },
      kind: { in: ["transactional", "marketing", "requested"] },
      attemptedAt: { gt: new Date(at.getTime() - 7 * day) },
    },
    orderBy: { attemptedAt: "desc" },
    take: mostLookedAt,
    select: { attemptedAt: true, kind: true, text: true },
  });
  const since = at.getTime() - day;
  return {
    places: placesOf(contact.phone, contact, shop),
    hours: hoursOf(shop.settings.hours, keepsHours),
    marketingAt: handed.flatMap((one) => (one.kind === "marketing" ? one.attemptedAt! : [])),
    lastAt: handed[0]?.attemptedAt ?? null,
    repeats: handed.some((one) => bare(one.text) === bare(text) && one.attemptedAt!.getTime() > since),
    caps: shop.settings.caps,
    spending: await spendingOf(shop, at),
  };
}

/** The same words are the same text, whatever their links are called and whether they close with the way out. */
const bare = (text: string) => withoutCodes(withoutFooter(text));

/** In the shop's currency, by the shop's own calendar. */
async function spendingOf({ id: shopId, settings, timeZone }: Shop, at: Date): Promise<UnaskedFacts["spending"]> {
  const today = DateTime.fromJSDate(at, { zone: timeZone }).startOf("day");
  const nextDay = today.plus({ days: 1 }).toJSDate();
  const limit = settings.spendLimitADay;
  if (limit === null) return { limit, spent: 0, nextDay };
  const { _sum } = await db.message.aggregate({
    where: { shopId, direction: "out", attemptedAt: { gte: today.toJSDate() } },
    _sum: { parts: true },
  });
  return { limit, spent: (_sum.parts ?? 0) * settings.pricePerPart, nextDay };
}
