import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import { dayOf } from "#app/messages/day-sum.ts";
import type { Shop } from "#app/shops/shop.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import { setOff } from "#app/triggers/set-off.server.ts";
import { NewOrder, referenceIn } from "./order-payload.ts";

const hour = 3_600_000;
/** What is ordered by text is asked for a moment before; a webhook may be late by four hours, and then some. */
const askedWithinMs = 48 * hour;
/** Somebody who follows a link and buys within these did so because of it. */
const boughtWithinMs = 7 * 24 * hour;

type Brought = { contactId: string; way: "text" | "link"; source: string };

/**
 * Notes an order that texting brought: placed by text, or within a week after its buyer followed a link in one. Once an order,
 * with what it came to when it was placed. Returns how it ended, for the event's log.
 */
export async function attributeOrder(shop: Shop, payload: unknown): Promise<string> {
  const order = NewOrder.safeParse(payload).data;
  if (!order || order.isTest) return "";
  const brought = order.tags.includes(smsOrderTag) ? await byText(shop, order) : await byLink(shop, order);
  if (!brought) return "";
  const placedAt = order.placedAt ?? now();
  const row = {
    ...{ id: newId(), shopId: shop.id, orderId: order.id, ...brought },
    ...{ amount: order.amount, currency: order.currency, placedAt, date: dayOf(placedAt, shop.timeZone) },
  };
  await db.$transaction(async (tx) => {
    const { count } = await tx.textOrder.createMany({ data: row, skipDuplicates: true });
    const happened = { shopId: shop.id, trigger: "order-placed-by-sms", subject: row.id } as const;
    if (count > 0 && brought.way === "text") await setOff(tx, happened);
  });
  return `brought by ${brought.way === "text" ? `the command ${brought.source}` : `a link of ${brought.source}`}`;
}

/** Whose text it was: its tag ends with the end of that text's id. The command is the one whose code they last gave. */
async function byText({ id: shopId }: Shop, { tags }: NewOrder): Promise<Brought | undefined> {
  const reference = referenceIn(tags);
  if (!reference) return undefined;
  const since = new Date(now().getTime() - askedWithinMs);
  const [asked] = await db.$queryRaw<{ contactId: string }[]>`
    SELECT "contactId" FROM "Message" WHERE "shopId" = ${shopId}::uuid AND "direction" = 'in' AND "createdAt" > ${since}
      AND right(replace("id"::text, '-', ''), 16) = ${reference} ORDER BY "createdAt" DESC LIMIT 1`;
  if (!asked) return undefined;
  const code = await db.code.findFirst({
    where: { contactId: asked.contactId, acceptedBy: { not: null } },
    orderBy: { createdAt: "desc" },
    select: { purpose: true },
  });
  return { contactId: asked.contactId, way: "text", source: code?.purpose ?? "text" };
}

/** The last link that this buyer followed within a week before, and what set off the text that it stood in. */
async function byLink(shop: Shop, { customerId, phones, placedAt = now() }: NewOrder): Promise<Brought | undefined> {
  const numbers = phones.flatMap((phone) => toPhoneNumber(phone, shop.country) ?? []);
  const click = await db.click.findFirst({
    where: {
      shopId: shop.id,
      link: { contact: { OR: [{ phone: { in: numbers } }, ...(customerId ? [{ customerId }] : [])] } },
      at: { gt: new Date(placedAt.getTime() - boughtWithinMs), lte: placedAt },
    },
    orderBy: { at: "desc" },
    select: { contactId: true, link: { select: { message: { select: { rule: true } } } } },
  });
  if (!click) return undefined;
  const source = click.link.message?.rule?.replace(/^automation\./, "") ?? "text";
  return { contactId: click.contactId, way: "link", source };
}
