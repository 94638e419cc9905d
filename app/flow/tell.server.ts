import { ShopifyError, type AdminRequest } from "#app/shopify/admin.ts";
import { findCustomerByPhone } from "#app/shopify/customers.ts";
import { setOffWorkflows, type FlowPayload } from "#app/shopify/flow.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import { db } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { triggers, type Trigger } from "#app/triggers/trigger.ts";
import { orderPlaced, optedOut, smsReceived, surveyAnswered, type Who } from "./payloads.ts";

type Happened = { shopId: string; trigger: string; subject: string };

/**
 * Tells Shopify Flow of something, so that the shop's workflows begin that wait for it: at least once, and perhaps twice where Shopify's
 * answer got lost. What is gone meanwhile, as somebody was forgotten, is not told. Throws ShopifyError where trying again may help.
 */
export async function tellFlow({ shopId, trigger, subject }: Happened): Promise<void> {
  const handle = triggers.find((known) => known === trigger);
  const shop = await findShopById(shopId);
  if (!handle || !shop || shop.uninstalledAt) return;
  // Nobody waits for it: whoever texts goes first.
  const admin = adminFor(shop.domain, { leaves: 0.3 });
  const told = await news[handle](shopId, subject);
  const payload = told?.write(await known(admin, told.contact));
  if (!payload) return;
  const { refused } = await setOffWorkflows(admin, { handle, payload });
  if (refused) log.warn({ shop: shop.domain, handle, why: refused[0]?.message }, "Shopify Flow took no news of ours");
}

/** A workflow is about a customer: somebody who has texted next to nothing may be one that we have not looked up yet. */
async function known(admin: AdminRequest, { phone, customerId }: Who): Promise<Who> {
  return { phone, customerId: customerId ?? (await customerWith(admin, phone)) };
}

/** Nobody where there is none, or where Shopify shows the app no numbers. */
async function customerWith(admin: AdminRequest, phone: string): Promise<string | null> {
  try {
    return (await findCustomerByPhone(admin, phone))?.id ?? null;
  } catch (error) {
    if (error instanceof ShopifyError && !error.retryable) return null;
    throw error;
  }
}

type News = { contact: Who; write: (who: Who) => FlowPayload };

const who = { select: { phone: true, customerId: true } } as const;

const news: Record<Trigger, (shopId: string, id: string) => Promise<News | undefined>> = {
  async "sms-received"(shopId, id) {
    const text = await db.message.findFirst({ where: { id, shopId, direction: "in" }, include: { contact: who } });
    if (!text) return undefined;
    const turn = await db.turn.findUnique({ where: { messageId: id }, select: { intent: true } });
    const about = { text: text.text, meaning: turn?.intent ?? "none" };
    return { contact: text.contact, write: (contact) => smsReceived(contact, about) };
  },
  async "order-placed-by-sms"(shopId, id) {
    const order = await db.textOrder.findFirst({ where: { id, shopId } });
    const contact = order && (await db.contact.findFirst({ where: { id: order.contactId, shopId }, ...who }));
    if (!contact) return undefined;
    const about = { orderId: order.orderId, command: order.source };
    return { contact, write: (someone) => orderPlaced(someone, about) };
  },
  async "shopper-opted-out"(shopId, id) {
    const entry = await db.consentEntry.findFirst({ where: { id, shopId } });
    if (!entry?.phone) return undefined;
    const { phone, method: how, text: words } = entry;
    const contact = await db.contact.findUnique({ where: { shopId_phone: { shopId, phone } }, ...who });
    return { contact: contact ?? { phone, customerId: null }, write: (someone) => optedOut(someone, { how, words }) };
  },
  async "survey-answered"(shopId, id) {
    const review = await db.review.findFirst({ where: { id, shopId }, include: { contact: who } });
    return review ? { contact: review.contact, write: (someone) => surveyAnswered(someone, review) } : undefined;
  },
};
