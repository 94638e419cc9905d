import type { ZodError } from "zod";
import type { Contact } from "#app/contacts/contact.ts";
import { noteCustomers } from "#app/consent/note-customers.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { languageOf } from "#app/lib/language.ts";
import { toPhoneNumber, type PhoneNumber } from "#app/lib/phone-number.ts";
import { recallTexts } from "#app/messages/recall.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import { commit, type Occasion } from "#app/outcomes/commit.server.ts";
import { journalOf } from "#app/outcomes/journal.server.ts";
import type { Outcome } from "#app/outcomes/outcome.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { findCustomer, findCustomersByNumber } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import type { StoreEvent } from "#app/shopify/store-events.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { forWhomCheaper, whoseTurn } from "#app/wishes/wishes.server.ts";
import type { Automation, AutomationContext, Recipient } from "./automation.ts";
import * as registry from "./registry.ts";

const automations: readonly Automation[] = Object.values(registry);

/** What happened in the store: an event of Shopify's, or something that is to be looked at again. */
export type Happening = Pick<StoreEvent, "topic" | "payload" | "triggeredAt" | "receivedAt"> & { id?: string };

/** Runs what this shop has on for a store event. Safe to repeat: one cause is one text. Returns how each ended, for the log. */
export async function runAutomations(shop: Shop, event: Happening): Promise<string> {
  const listening = automations.filter(
    (automation) => automation.topics.includes(event.topic) && (automation.acts || isOn(shop, automation)),
  );
  const ended: string[] = [];
  for (const automation of listening)
    ended.push(
      `${automation.key}: ${await (automation.dueAt ? putOff(shop, event, automation) : runOne(shop, event, automation))}`,
    );
  return ended.join("; ") || "no automation listens";
}

/** Runs one that waited until it was due, as of that moment; what is switched off by then stays silent. */
export async function runDue(shop: Shop, event: Happening, key: string): Promise<string> {
  const automation = automations.find((one) => one.key === key);
  if (!automation || !isOn(shop, automation)) return "off";
  const read = automation.payload.safeParse(event.payload);
  const due = read.success ? automation.dueAt?.(read.data, { shop, happenedAt: momentOf(event) }) : undefined;
  return due ? runOne(shop, { ...event, triggeredAt: due }, automation) : "never due";
}

const isOn = ({ settings }: Shop, { key, offByDefault }: Automation) => settings.automations[key]?.on ?? !offByDefault;

async function putOff(shop: Shop, event: Happening, automation: Automation): Promise<string> {
  const read = automation.payload.safeParse(event.payload);
  if (!read.success) return unreadable(read.error);
  const runAt = automation.dueAt?.(read.data, { shop, happenedAt: momentOf(event) });
  if (!runAt || !event.id) return "never due";
  const payload = { storeEventId: event.id, automation: automation.key };
  await db.$transaction((tx) => enqueue(tx, "run-due", payload, { runAt }));
  return `due ${runAt.toISOString()}`;
}

const momentOf = ({ triggeredAt, receivedAt }: Happening) => triggeredAt ?? receivedAt;

const unreadable = ({ issues }: ZodError) => `cannot read ${issues[0]?.path.join(".")}`;

async function runOne(shop: Shop, event: Happening, automation: Automation): Promise<string> {
  const read = automation.payload.safeParse(event.payload);
  if (!read.success) return unreadable(read.error);
  const context = contextOf(shop);
  const ended: string[] = [];
  for (const to of await automation.recipients(read.data, context)) {
    const outcome = await automation.run(read.data, to, context);
    const cause = `${automation.key}:${automation.about(read.data, to)}`;
    const says = outcome.texts.length > 0 && isOn(shop, automation);
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
  const happenedAt = momentOf(event);
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
  return db.$transaction((tx) =>
    noteCustomers(tx, { shopId: shop.id, phone }, customers ?? [], {
      heard: { customerId, name, locale },
      current: true,
    }),
  );
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
