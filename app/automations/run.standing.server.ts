import { loadContact } from "#app/contacts/contacts.server.ts";
import { placesOf } from "#app/contacts/places/places.ts";
import { withLastWord } from "#app/consent/ledger.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { judge } from "#app/messages/gate.ts";
import { lastHeardFrom } from "#app/messages/heard.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation, Standing } from "./automation.ts";
import type { Person } from "./run.person.server.ts";

/** How we stand with whom a text would go to, by what the send gate says of a text of this kind, whatever the hour. */
export async function standingOf(shop: Shop, { kind }: Automation, person: Person): Promise<Standing> {
  const { id } = await person.contact();
  // As it stands with what was just noted of them.
  const contact = await withLastWord((await loadContact(shop.id, id))!);
  const { transactionalTexts } = shop.settings;
  const verdict = judge({ kind, contact, transactionalTexts, shopInstalled: true, now: now() });
  return {
    country: placesOf(person.phone, null, shop).country,
    mayBeTold: verdict.verdict === "send",
    heardAt: await lastHeardFrom(contact),
  };
}

/** What a text is kept under, so that it is said once. */
export const causeOf = ({ key }: Pick<Automation, "key">, step: string, about: string) =>
  `${key}:${step && `${step}:`}${about}`;
