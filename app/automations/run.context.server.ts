import { setTimeout as wait } from "node:timers/promises";
import { lastWordOf } from "#app/consent/last-word.server.ts";
import { birthdaysOn } from "#app/contacts/birthdays.server.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { now } from "#app/lib/clock.server.ts";
import type { Tx } from "#app/lib/db.server.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { secretCode } from "#app/lib/secrets.server.ts";
import { wasHandedOver } from "#app/messages/heard.server.ts";
import { recallTexts } from "#app/messages/recall.server.ts";
import { accountChanges } from "#app/outcomes/account-changes.server.ts";
import { isOurDoing, journalOf } from "#app/outcomes/journal.server.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { forWhomCheaper, whoseTurn } from "#app/wishes/line.server.ts";
import type { Automation, AutomationContext, Timing } from "./automation.ts";
import { backInStock } from "./registry.ts";
import { findOnce, type FindPerson } from "./run.person.server.ts";
import { causeOf, standingOf } from "./run.standing.server.ts";

/** What an automation may know and use, at this step of it. */
export const contextOf = (
  shop: Shop,
  automation: Automation,
  step: string,
  find: FindPerson = findOnce(shop),
): AutomationContext => ({
  ...{ shop, step, now: now(), admin: adminFor(shop.domain), values: valuesOf(shop, automation) },
  journalFor: (about) => journalOf(shop.id, `event:${shop.id}:${about}`),
  standingOf: async (to) => {
    const person = await find(to);
    return person && standingOf(shop, automation, person);
  },
  wasTold: (about, step) => wasHandedOver(shop.id, causeOf(automation, step, about)),
  isOurDoing: (thing) => isOurDoing(shop.id, thing),
  pause: (ms) => wait(ms),
  secretFor: (thing) => secretCode(`${shop.id}:${thing}`),
  lastWord: async (written) => {
    const phone = toPhoneNumber(written, shop.country);
    return phone && lastWordOf(shop.id, phone);
  },
  accounts: {
    changed: (account, watched, at) => accountChanges(shop.id, account, watched, at),
  },
  birthdaysOn: (days) => birthdaysOn(shop.id, days),
  contact: (id) => loadContact(shop.id, id),
  wishes: {
    whoseTurn: (goods) => whoseTurn(shop, goods, (tx, ids) => recallWishes(tx, shop.id, ids)),
    forWhomCheaper: (goods) => forWhomCheaper(shop, goods),
  },
});

export const timingOf = (shop: Shop, automation: Automation, step: string, happenedAt: Date): Timing => ({
  ...{ shop, step, happenedAt, values: valuesOf(shop, automation) },
});

const valuesOf = ({ settings }: Shop, { key }: Automation) => settings.automations[key]?.values;

async function recallWishes(tx: Tx, shopId: string, ids: readonly string[]): Promise<string[]> {
  const about = `${backInStock.key}:`;
  const causes = ids.map((id) => `${about}${id}`);
  return (await recallTexts(tx, shopId, causes)).map((cause) => cause.slice(about.length));
}
