import { confirmSignup } from "#app/automations/registry.ts";
import { contextOf } from "#app/automations/run.context.server.ts";
import { commitOnce } from "#app/automations/run.tell.server.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";

/** A long list takes days where a network lets few texts a minute through. */
const latestAfterMs = 7 * 86_400_000;

/**
 * Asks somebody to confirm, as the automation does that hears of it from Shopify: whichever is first, they are asked once.
 * Nothing where no number is connected.
 */
export async function ask(shop: Shop, contact: Contact): Promise<void> {
  const [from] = await numbersOfShop(shop.id);
  if (!from) return;
  const payload = { customerId: contact.customerId, phone: contact.phone, state: "pending" };
  const context = contextOf(shop, confirmSignup, "");
  const to = { phones: [contact.phone], askedAt: now() };
  const occasion = {
    ...{ shop, contact, from, speaker: confirmSignup, kind: confirmSignup.kind, occurredAt: to.askedAt },
    cause: `${confirmSignup.key}:${confirmSignup.about(payload, to, context)}`,
    language: spokenTo(shop, contact.language, contact.locale),
    rule: `automation.${confirmSignup.key}`,
    latestAt: new Date(to.askedAt.getTime() + latestAfterMs),
  };
  const outcome = await confirmSignup.run(payload, to, context);
  await db.$transaction((tx) => commitOnce(tx, occasion, outcome));
}
