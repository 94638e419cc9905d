import type { Contact } from "#app/contacts/contact.ts";
import { findOrCreateContact, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { strictest } from "#app/consent/store-consent.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { languageOf } from "#app/lib/language.ts";
import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { recallTexts } from "#app/messages/recall.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { commit, type Occasion } from "#app/outcomes/commit.server.ts";
import { journalOf } from "#app/outcomes/journal.server.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { findCustomer, findCustomersByNumber, type Customer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { StoreEvent } from "#app/shopify/store-events.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { forWhomCheaper, whoseTurn } from "#app/wishes/wishes.server.ts";
import type { Automation, AutomationContext, Recipient } from "./automation.ts";
import * as registry from "./registry.ts";

const automations: readonly Automation[] = Object.values(registry);

/** What happened in the store: an event of Shopify's, or something that is to be looked at again. */
export type Happening = Pick<StoreEvent, "topic" | "payload" | "triggeredAt" | "receivedAt">;

/** Runs what this shop has on for a store event. Safe to repeat: one cause is one text. Returns how each ended, for the log. */
export async function runAutomations(shop: Shop, event: Happening): Promise<string> {
  const listening = automations.filter(
    ({ topics, key, acts }) => topics.includes(event.topic) && (acts || isOn(shop, key)),
  );
  const ended: string[] = [];
  for (const automation of listening) ended.push(`${automation.key}: ${await runOne(shop, event, automation)}`);
  return ended.join("; ") || "no automation listens";
}

const isOn = ({ settings }: Shop, key: string) => settings.automations[key]?.on ?? true;

async function runOne(shop: Shop, event: Happening, automation: Automation): Promise<string> {
  const read = automation.payload.safeParse(event.payload);
  if (!read.success) return `cannot read ${read.error.issues[0]?.path.join(".")}`;
  const context = contextOf(shop);
  const ended: string[] = [];
  for (const to of await automation.recipients(read.data, context)) {
    const outcome = await automation.run(read.data, to, context);
    const cause = `${automation.key}:${automation.about(read.data, to)}`;
    const says = outcome.texts.length > 0 && isOn(shop, automation.key);
    ended.push(says ? await tell(shop, event, automation, { to, cause, outcome }) : outcome.ended);
  }
  const counted = [...Map.groupBy(ended, (end) => end)].map(([end, { length }]) =>
    length > 1 ? `${length} ${end}` : end,
  );
  return counted.join(", ") || "concerns nobody";
}

const contextOf = (shop: Shop): AutomationContext => ({
  shop,
  admin: adminFor(shop.domain),
  journalFor: (about) => journalOf(shop.id, `event:${shop.id}:${about}`),
  wishes: {
    whoseTurn: (goods) => whoseTurn(shop, goods, (tx, ids) => recallWishes(tx, shop.id, ids)),
    forWhomCheaper: (goods) => forWhomCheaper(shop, goods),
  },
});

async function recallWishes(tx: Tx, shopId: string, ids: readonly string[]): Promise<string[]> {
  const about = `${registry.backInStock.key}:`;
  const causes = ids.map((id) => `${about}${id}`);
  return (await recallTexts(tx, shopId, causes)).map((cause) => cause.slice(about.length));
}

type Due = { to: Recipient; cause: string; outcome: Outcome };

async function tell(
  shop: Shop,
  event: Happening,
  automation: Automation,
  { to, cause, outcome }: Due,
): Promise<string> {
  const [from] = await numbersOfShop(shop.id);
  if (!from) return "no number is connected";
  const phone = await phoneOf(shop, to);
  if (!phone) return "no phone number";
  const contact = await contactFor(shop, phone, to);
  const happenedAt = event.triggeredAt ?? event.receivedAt;
  const occasion: Occasion = {
    ...{ shop, contact, from, cause, speaker: automation, kind: automation.kind },
    language: languageOf(contact.language ?? contact.locale ?? shop.locale),
    rule: `automation.${automation.key}`,
    occurredAt: to.askedAt ?? happenedAt,
    latestAt: new Date(happenedAt.getTime() + automation.latestAfterMs),
    keepsHours: automation.keepsHours,
  };
  const queued = await db.$transaction((tx) => commit(tx, occasion, outcome));
  return queued.length > 0 ? outcome.ended : "has had its text";
}

/** Their own number, as the payload has it; where personal data is kept from payloads, as Shopify shows it. */
async function phoneOf(shop: Shop, { phones, customerId }: Recipient): Promise<PhoneNumber | undefined> {
  for (const written of phones) {
    const phone = toPhoneNumber(written, shop.country);
    if (phone) return phone;
  }
  if (!customerId) return undefined;
  const customer = await orNothing(() => findCustomer(adminFor(shop.domain), customerId));
  return toPhoneNumber(customer?.phone, shop.country);
}

/** The contact, with what Shopify says about their consent at this moment. */
async function contactFor(shop: Shop, phone: PhoneNumber, { customerId, name, locale }: Recipient): Promise<Contact> {
  const customers = await orNothing(() => findCustomersByNumber(adminFor(shop.domain), phone));
  const consent = strictest(customers?.map((customer) => customer.consent) ?? []);
  return db.$transaction(async (tx) => {
    const home = placeOf(customers?.[0]?.address);
    const contact = await findOrCreateContact(tx, shop.id, phone, { customerId, name, locale, ...home });
    if (consent)
      await noteStoreConsent(tx, contact, { state: consent.state, at: consent.updatedAt }, { current: true });
    return contact;
  });
}

const placeOf = (address: Customer["address"] | undefined) => ({
  countryCode: address?.countryCodeV2,
  provinceCode: address?.provinceCode,
});

/** What Shopify will never show the app is left out: the gate then knows less, and is stricter. */
async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ShopifyError && !error.retryable) return undefined;
    throw error;
  }
}
