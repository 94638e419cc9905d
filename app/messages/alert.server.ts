import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { languageOf } from "#app/lib/language.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import type { AlertAbout } from "#app/shops/settings.ts";
import type { Shop } from "#app/shops/shop.ts";
import { render } from "#app/templates/render.ts";
import { wordingOf } from "#app/templates/templates.server.ts";
import { alertSpeaker } from "./alert.ts";
import { queueText } from "./queue.server.ts";

const hour = 3_600_000;
/** More in an hour help nobody: what is wrong stands in the app. */
const mostAnHour = 12;
/** Old news wakes nobody. */
const latestAfterMs = 6 * hour;

/** Something that somebody of the shop should look at. `subject`: whom or what it is about. */
export type Alert = { shopId: string; about: AlertAbout; subject?: string };

/**
 * Texts those of the merchant's people who are to be told of such things: at most once an hour of one thing, and a dozen in all. Safe
 * to repeat.
 */
export async function alertStaff({ shopId, about, subject = "" }: Alert): Promise<void> {
  const shop = await findShopById(shopId);
  if (!shop || shop.uninstalledAt || !shop.settings.alerts.of[about]) return;
  const since = new Date(now().getTime() - hour);
  const told = await db.message.count({ where: { shopId, kind: "alert", createdAt: { gt: since } } });
  if (told >= mostAnHour) return;
  const values = await valuesOf(shop, about, subject);
  const cause = `alert:${about}:${subject}:${Math.floor(now().getTime() / hour)}`;
  for (const phone of shop.settings.alerts.phones) await tell(shop, phone, { key: about, values, cause });
}

/** Tells phones that were just named what they will be told of, and how to be told nothing. */
export async function welcomeStaff(shop: Shop, phones: readonly PhoneNumber[]): Promise<void> {
  for (const phone of phones)
    await tell(shop, phone, { key: "added", values: {}, cause: `alert:added:${now().getTime()}` });
}

type Said = { key: keyof typeof alertSpeaker.texts; values: Record<string, unknown>; cause: string };

async function tell(shop: Shop, phone: PhoneNumber, { key, values, cause }: Said) {
  const numbers = await numbersOfShop(shop.id);
  // A number that does not work cannot tell of it.
  const from = numbers.find(({ problem }) => !problem) ?? numbers[0];
  if (!from) return;
  const { name, url, phone: shopPhone, email } = shop;
  await db.$transaction(async (tx) => {
    const contact = await findOrCreateContact(tx, shop.id, phone);
    const wording = await wordingOf(shop.id, alertSpeaker, key, languageOf(shop.locale), tx);
    await queueText(tx, {
      ...{ contact, from, kind: "alert", rule: `alert.${key}`, cause: `${cause}:${contact.id}` },
      text: render(wording, { ...values, shop: { name, url, phone: shopPhone, email } }),
      latestAt: new Date(now().getTime() + latestAfterMs),
    });
  });
}

async function valuesOf(shop: Shop, about: AlertAbout, subject: string): Promise<Record<string, unknown>> {
  if (about === "failure") return {};
  if (about === "number") {
    const account = await db.gatewayAccount.findFirst({ where: { id: subject, shopId: shop.id } });
    return { number: account?.number ?? "" };
  }
  const contact = await db.contact.findFirst({ where: { id: subject, shopId: shop.id } });
  return { who: contact?.name ?? contact?.phone ?? "" };
}
