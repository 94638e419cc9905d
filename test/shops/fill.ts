import { findOrCreateContact } from "#app/contacts/contacts.server.ts";
import { recordConsent } from "#app/consent/ledger.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { takeSlot } from "#app/messages/pace.server.ts";

let filled = 0;
const at = new Date("2026-11-20T10:00:00Z");

/** A shop with a number, a product and a template, and nobody to text with yet. */
export async function fillShop(domain: string, { visited = false } = {}) {
  const id = newId();
  const number = `+1415555${String(2000 + filled++)}`;
  await db.shop.create({
    data: {
      ...{
        id,
        domain,
        name: domain,
        url: `https://${domain}`,
        currency: "USD",
        country: "US",
        timeZone: "America/New_York",
      },
      installedAt: at,
    },
  });
  // A merchant's visit has left a real session already.
  if (!visited)
    await db.session.create({
      data: { id: `offline_${domain}`, shop: domain, state: "", isOnline: false, accessToken: "sealed" },
    });
  await db.gatewayAccount.create({
    data: {
      ...{
        id: newId(),
        shopId: id,
        gateway: "ringcentral",
        number,
        credentials: "sealed",
      },
      ...{ hookPath: newId(), verificationToken: "sealed", connectedAt: at },
    },
  });
  await db.product.create({
    data: {
      shopId: id,
      productId: "gid://shopify/Product/1",
      title: "Mug",
      status: "ACTIVE",
      variants: [],
      updatedAt: at,
    },
  });
  await db.template.create({ data: { shopId: id, key: "help", language: "en", text: "Help", updatedAt: at } });
  await db.parkedJob.create({
    data: { id: newId(), shopId: id, name: "sync-products", payload: {}, error: "no", failedAt: at },
  });
  await db.contactImport.create({
    data: {
      ...{ id: newId(), shopId: id, fileName: `${domain}.csv`, encoding: "utf-8", delimiter: ",", hasNames: true },
      ...{ state: "checked", author: "A", createdAt: at },
      pieces: { create: { shopId: id, index: 0, bytes: new TextEncoder().encode("Phone") } },
      rows: { create: { shopId: id, row: 1, line: 2, result: "bad-number" } },
    },
  });
  const accountId = newId();
  await db.billerAccount.create({
    data: {
      id: accountId,
      shopId: id,
      biller: "http",
      name: "B",
      credentials: "sealed",
      hookPath: newId(),
      createdAt: at,
    },
  });
  await db.billService.create({
    data: {
      ...{ id: newId(), shopId: id, accountId, name: "Power", category: "water", operator: "P", amounts: "open" },
      ...{ least: "1", most: "2", accountFormat: "\\d{8}", createdAt: at },
    },
  });
  await db.rehearsal.create({ data: { shopId: id, rows: {}, shape: "", updatedAt: at } });
  const keyId = newId();
  await db.apiKey.create({
    data: { id: keyId, shopId: id, name: "Till", shown: "smsk_…aaaa", keyHash: "x", scopes: [], createdAt: at },
  });
  await takeSlot(`api:${keyId}`, { perMinute: 60, withinMs: 0 });
  await db.daySum.create({
    data: {
      ...{ shopId: id, date: "2026-11-19", received: 1, sent: 1, delivered: 1 },
      ...{ failed: 0, optOuts: 0, parts: 1 },
    },
  });
  await takeSlot(`ringcentral:${number}`, { perMinute: 60, withinMs: 0 });
  return { id, domain, number };
}

type FilledShop = { id: string; domain: string; number?: string };
export type Someone = { phone: string; name: string; email: string; customerId: string };

/** A person who texted with the shop, agreed, ordered, and of whom a store event tells. */
export async function fillPerson(shop: FilledShop, { phone, name, email, customerId }: Someone) {
  const shopId = shop.id;
  const contact = await db.$transaction(async (tx) => {
    const gid = `gid://shopify/Customer/${customerId}`;
    const made = await findOrCreateContact(tx, shopId, phone as PhoneNumber, { customerId: gid, name });
    const said = { change: "opt-out", method: "keyword", text: `STOP says ${name}` } as const;
    await recordConsent(tx, made, said, { occurredAt: at, evidence: { from: phone } });
    return made;
  });
  const message = {
    ...{
      shopId,
      contactId: contact.id,
      gateway: "ringcentral",
      number: shop.number ?? "+14155552999",
      phone,
      kind: "reply",
      occurredAt: at,
    },
    status: "sent",
  };
  const id = newId();
  await db.message.create({
    data: { ...message, id, direction: "in", text: `It is me, ${name}`, externalId: newId() },
  });
  await db.message.create({
    data: {
      ...message,
      id: newId(),
      direction: "out",
      text: "Your code",
      sealedText: "sealed",
      externalId: newId(),
      inReplyTo: id,
    },
  });
  const ids = { shopId, contactId: contact.id };
  await db.conversation.create({ data: { ...ids, state: { state: "open", name }, updatedAt: at } });
  await db.turn.create({
    data: {
      ...ids,
      id: newId(),
      messageId: id,
      intent: "buy",
      rule: "buy",
      before: {},
      after: { name },
      outcome: {},
      at,
    },
  });
  await db.billPayment.create({
    data: {
      ...{ ...ids, id: newId(), key: newId(), state: "waiting", process: `text:${id}`, createdAt: at },
      ...{ gateway: "ringcentral", number: message.number, payment: { name, accountNumber: phone } },
    },
  });
  await db.textOrder.create({
    data: {
      ...{ ...ids, id: newId(), orderId: newId(), way: "text", source: "buy", amount: "9.50", currency: "USD" },
      ...{ date: "2026-11-20", placedAt: at },
    },
  });
  await db.code.create({
    data: {
      ...ids,
      id: newId(),
      purpose: "buy",
      codeHash: "x",
      offerHash: "x",
      expiresAt: at,
      triesLeft: 3,
      createdAt: at,
    },
  });
  await db.step.create({
    data: { id: newId(), shopId, process: id, name: "draft", startedAt: at, result: { draft: 1 } },
  });
  await db.step.create({
    data: { id: newId(), shopId, process: newId(), name: "ship", startedAt: at, result: { ships: { to: email } } },
  });
  await db.wish.create({
    data: {
      ...{ ...ids, id: newId(), kind: "price-drop", productId: "gid://shopify/Product/1", variantId: "1" },
      ...{ title: `Mug of ${name}`, price: "9.50", currency: "USD", askedAt: at },
    },
  });
  const by = { ...ids, author: "Ida", text: `For ${name}`, createdAt: at };
  await db.scheduledReply.create({ data: { ...by, id: newId(), state: "waiting", dueAt: at, writtenAt: at } });
  await db.note.create({ data: { ...by, id: newId() } });
  const error = `no such number: ${phone}`;
  await db.parkedJob.create({ data: { id: newId(), shopId, name: "send-message", payload: {}, error, failedAt: at } });
  await keepEvent(shop.domain, "orders/create", {
    id: 1,
    customer: { id: Number(customerId), email, phone, first_name: name },
  });
  return { ...contact, messageId: id };
}

export async function keepEvent(domain: string, topic: string, payload: object, triggeredAt = at) {
  const id = newId();
  await db.storeEvent.create({ data: { id, domain, topic, webhookId: newId(), payload, triggeredAt } });
  return id;
}

/** How many rows of each table mention a text anywhere: the tables of the queue too. */
export async function mentions(text: string): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`;
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const query = `SELECT count(*)::int AS count FROM ${name} AS row WHERE position($1 IN row::text) > 0`;
    const [row] = await db.$queryRawUnsafe<[{ count: number }]>(query, text);
    if (row.count > 0) found[name.replaceAll(/^public\.|"/g, "")] = row.count;
  }
  return found;
}
