import { setTimeout as wait } from "node:timers/promises";
import { billsOf } from "#app/bills/services.server.ts";
import type { CommandRequest } from "#app/commands/command.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import { now } from "#app/lib/clock.server.ts";
import { secretCode } from "#app/lib/secrets.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { aloneIn } from "#app/outcomes/alone.server.ts";
import { journalOf } from "#app/outcomes/journal.server.ts";
import { catalogueFor } from "#app/products/cache.server.ts";
import { findProduct } from "#app/products/find.ts";
import { findCustomersByNumber, type Customer } from "#app/shopify/customers.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { spokenTo } from "#app/shops/language.ts";
import { toShop } from "#app/shops/shop.ts";
import { wishesOf } from "#app/wishes/wishes.server.ts";
import type { Reading } from "./interpret/reading.ts";
import { servedBy } from "./served.ts";

/** An inbound text that waits for its answer, with everything that answering it needs. */
export async function loadInbound(messageId: string) {
  const message = await db.message.findFirst({
    where: { id: messageId, direction: "in", status: "received" },
    include: { contact: { include: { conversation: true, shop: true } } },
  });
  if (!message || message.ended) return undefined;
  return { ...message, shop: toShop(message.contact.shop), at: now() };
}

export type Inbound = NonNullable<Awaited<ReturnType<typeof loadInbound>>>;

/** `lookedUp`: the customers, if somebody wanted to know them. */
type Asked = CommandRequest & { lookedUp(): Promise<Customer[]> };

/** What a command may know and use while it answers this text. */
export function requestFor(inbound: Inbound, { intent, slots }: Pick<Reading, "intent" | "slots">): Asked {
  const { shop, shopId, id, text } = inbound;
  const contact: Contact = { ...inbound.contact, phone: inbound.contact.phone as PhoneNumber };
  const admin = adminFor(shop.domain);
  let customers: Promise<Customer[]> | undefined;
  return {
    shop,
    contact,
    customers: () => (customers ??= findCustomersByNumber(admin, contact.phone)),
    lookedUp: async () => (await customers?.catch(() => [])) ?? [],
    admin,
    served: servedBy(shop.settings),
    intent,
    slots,
    text,
    language: spokenTo(shop, contact.language, contact.locale),
    now: inbound.at,
    catalogue: () => catalogueFor(db, shopId),
    findProduct: async (said) => findProduct(await catalogueFor(db, shopId), said),
    wishes: () => wishesOf(contact),
    bills: billsOf(shopId),
    pause: (ms) => wait(ms),
    journal: journalOf(shopId, `text:${id}`),
    alone: aloneIn(shopId),
    secretFor: (thing) => secretCode(`${shopId}:${thing}`),
    reference: id.replaceAll("-", "").slice(-16),
  };
}
