import type { Contact } from "#app/contacts/contact.ts";
import { findOrCreateContact, noteStoreConsent } from "#app/contacts/contacts.server.ts";
import { strictest } from "#app/consent/store-consent.ts";
import { db } from "#app/lib/db.server.ts";
import { languageOf } from "#app/lib/language.ts";
import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { commit } from "#app/outcomes/commit.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { findCustomer, findCustomersByNumber } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { StoreEvent } from "#app/shopify/store-events.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Automation, Recipient } from "./automation.ts";
import * as registry from "./registry.ts";

const automations: readonly Automation[] = Object.values(registry);

/** Runs what this shop has on for a store event. Safe to repeat: one cause is one text. Returns how each ended, for the log. */
export async function runAutomations(shop: Shop, event: StoreEvent): Promise<string> {
  const listening = automations.filter(
    ({ topic, key }) => topic === event.topic && (shop.settings.automations[key]?.on ?? true),
  );
  const ended: string[] = [];
  for (const automation of listening) ended.push(`${automation.key}: ${await runOne(shop, event, automation)}`);
  return ended.join("; ") || "no automation listens";
}

async function runOne(shop: Shop, event: StoreEvent, automation: Automation): Promise<string> {
  const read = automation.payload.safeParse(event.payload);
  if (!read.success) return `cannot read ${read.error.issues[0]?.path.join(".")}`;
  const outcome = automation.run(read.data, { shop });
  if (outcome.texts.length === 0) return outcome.ended;
  const [from] = await numbersOfShop(shop.id);
  if (!from) return "no number is connected";
  const recipient = automation.recipient(read.data);
  const phone = await phoneOf(shop, recipient);
  if (!phone) return "no phone number";
  const contact = await contactFor(shop, phone, recipient);
  const occurredAt = event.triggeredAt ?? event.receivedAt;
  const queued = await db.$transaction((tx) =>
    commit(
      tx,
      {
        shop,
        contact,
        speaker: automation,
        language: languageOf(contact.language ?? contact.locale ?? shop.locale),
        from,
        kind: automation.kind,
        cause: `${automation.key}:${automation.about(read.data)}`,
        rule: `automation.${automation.key}`,
        occurredAt,
        latestAt: new Date(occurredAt.getTime() + automation.latestAfterMs),
      },
      outcome,
    ),
  );
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
    const contact = await findOrCreateContact(tx, shop.id, phone, { customerId, name, locale });
    if (consent)
      await noteStoreConsent(tx, contact, { state: consent.state, at: consent.updatedAt }, { current: true });
    return contact;
  });
}

/** What Shopify will never show the app is left out: the gate then knows less, and is stricter. */
async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ShopifyError && !error.retryable) return undefined;
    throw error;
  }
}
