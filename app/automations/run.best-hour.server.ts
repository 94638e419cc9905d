import { hoursOfContact, hoursOfShop } from "#app/contacts/activity.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { placesOf } from "#app/contacts/places/places.ts";
import { bestMoment } from "#app/contacts/send-time.ts";
import { now } from "#app/lib/clock.server.ts";
import { hoursOf } from "#app/messages/hours.ts";
import { quietHours } from "#app/messages/quiet-hours.ts";
import { chosen } from "#app/shops/fields.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";

/** When it is best sent to them, where that is later than now; the gate judges it then. */
export async function bestHourFor(
  shop: Shop,
  { key, waitsForBestHour }: Automation,
  contact: Contact,
  latestAt: Date,
): Promise<Date | undefined> {
  const isWished = chosen(bestHourField, shop.settings.automations[key]?.values).bestHour;
  if (!waitsForBestHour || !isWished) return undefined;
  const places = placesOf(contact.phone, contact, shop);
  const zone = places.zones[0]!;
  const { marketing } = hoursOf(shop.settings.hours, false);
  const [own, ofShop] = await Promise.all([hoursOfContact(contact, zone), hoursOfShop(shop)]);
  const isQuiet = (at: Date) => quietHours(at, places, marketing) !== undefined;
  return bestMoment({ now: now(), zone, own, shop: ofShop, latestAt, isQuiet });
}
