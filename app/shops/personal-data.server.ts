import { db, type Tx } from "#app/lib/db.server.ts";
import { hashOf } from "#app/lib/secrets.server.ts";
import { loadStoreEvent } from "#app/shopify/store-events.server.ts";
import { patternOf, PersonRequest, personIn } from "./privacy-request.ts";
import type { Shop } from "./shop.ts";

/** Where a person's data stands in a shop's rows. */
export type Traces = { contactIds: string[]; phoneHashes: string[]; eventIds: string[]; pattern: string | undefined };

/** Everything of a person that we hold in this shop, by their customer record and by every number that was theirs. */
export async function tracesOf(
  tx: Tx,
  shop: Pick<Shop, "id" | "domain" | "country">,
  request: PersonRequest,
): Promise<Traces> {
  const person = personIn(request, shop.country);
  const contacts = await tx.contact.findMany({
    where: { shopId: shop.id, OR: [{ customerId: { in: person.customerIds } }, { phone: { in: person.phones } }] },
    select: { id: true, phone: true },
  });
  const phones = [...new Set([...person.phones, ...contacts.map(({ phone }) => phone)])];
  const pattern = patternOf({ ...person, marks: [...person.marks, ...phones] });
  const events = pattern
    ? await tx.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "StoreEvent" WHERE "domain" = ${shop.domain} AND "payload"::text ~* ${pattern}`
    : [];
  return {
    contactIds: contacts.map(({ id }) => id),
    phoneHashes: phones.map((phone) => hashOf("phone", phone)),
    eventIds: events.map(({ id }) => id),
    pattern,
  };
}

/** Shopify gives a merchant 30 days to answer a customer who asks for their data. */
const answerWithinMs = 30 * 86_400_000;

export type DataRequest = { id: string; requestedAt: Date; dueAt: Date };

/** The customers' requests for their data that a merchant has to answer, the most urgent first. */
export async function openDataRequests(shop: Pick<Shop, "domain">, at: Date): Promise<DataRequest[]> {
  const requests = await db.storeEvent.findMany({
    where: {
      domain: shop.domain,
      topic: "customers/data_request",
      receivedAt: { gt: new Date(at.getTime() - answerWithinMs) },
      NOT: { ended: erased },
    },
    orderBy: { receivedAt: "asc" },
    select: { id: true, receivedAt: true },
  });
  return requests.map(({ id, receivedAt }) => ({
    id,
    requestedAt: receivedAt,
    dueAt: new Date(receivedAt.getTime() + answerWithinMs),
  }));
}

export const erased = "erased";

/**
 * Is this a text of somebody whom the shop was since asked to forget? Networks show texts of the last hour again, and one that was
 * erased must neither come back nor be answered a second time.
 */
export async function wasForgotten({
  shopId,
  phone,
  at,
}: {
  shopId: string;
  phone: string;
  at: Date;
}): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "StoreEvent" event JOIN "Shop" shop ON shop."domain" = event."domain"
    WHERE shop."id" = ${shopId}::uuid AND event."topic" = 'customers/redact' AND event."doneAt" >= ${at}
      AND jsonb_exists(event."payload"->'forgotten', ${hashOf("phone", phone)}) LIMIT 1`;
  return rows.length > 0;
}

/**
 * All that we hold of the person whom a data request is about, to hand to them. Put together when the merchant asks for it, from
 * the rows as they are: a stored copy would be one more thing to protect and to erase.
 */
export async function dataFor(shop: Shop, requestId: string) {
  const request = await loadStoreEvent(requestId);
  if (!request || request.domain !== shop.domain || request.topic !== "customers/data_request") return undefined;
  const { contactIds, phoneHashes, eventIds } = await tracesOf(db, shop, PersonRequest.parse(request.payload));
  const shopId = shop.id;
  const ofContacts = { shopId, contactId: { in: contactIds } };
  const rows = await allOf({
    contacts: db.contact.findMany({ where: { shopId, id: { in: contactIds } }, include: { account: true } }),
    messages: db.message.findMany({ where: ofContacts, omit: { sealedText: true }, orderBy: { createdAt: "asc" } }),
    conversations: db.conversation.findMany({ where: ofContacts }),
    turns: db.turn.findMany({ where: ofContacts, orderBy: { at: "asc" } }),
    questions: db.question.findMany({ where: ofContacts, orderBy: { askedAt: "asc" } }),
    joinings: db.joining.findMany({ where: ofContacts, orderBy: { at: "asc" } }),
    reviews: db.review.findMany({ where: ofContacts, orderBy: { at: "asc" } }),
    billPayments: db.billPayment.findMany({ where: ofContacts, orderBy: { createdAt: "asc" } }),
    wishes: db.wish.findMany({ where: ofContacts, orderBy: { askedAt: "asc" } }),
    scheduledReplies: db.scheduledReply.findMany({ where: ofContacts, orderBy: { createdAt: "asc" } }),
    notes: db.note.findMany({ where: ofContacts, orderBy: { createdAt: "asc" } }),
    links: db.link.findMany({ where: ofContacts, orderBy: { createdAt: "asc" } }),
    clicks: db.click.findMany({ where: ofContacts, orderBy: { at: "asc" } }),
    textOrders: db.textOrder.findMany({ where: ofContacts, orderBy: { placedAt: "asc" } }),
    consent: db.consentEntry.findMany({
      where: { shopId, phoneHash: { in: phoneHashes } },
      orderBy: { sequence: "asc" },
    }),
    storeEvents: db.storeEvent.findMany({ where: { id: { in: eventIds } }, orderBy: { receivedAt: "asc" } }),
  });
  return { about: { shop: shop.domain, requestedAt: request.receivedAt }, ...rows };
}

type Found<Queries> = { [Name in keyof Queries]: Awaited<Queries[Name]> };

async function allOf<Queries extends Record<string, Promise<unknown>>>(queries: Queries): Promise<Found<Queries>> {
  const found = Object.entries(queries).map(async ([name, query]) => [name, await query] as const);
  return Object.fromEntries(await Promise.all(found)) as Found<Queries>;
}
