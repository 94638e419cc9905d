import type { Recipient } from "#app/automations/automation.ts";
import { cartReminder } from "#app/automations/registry.ts";
import { contextOf } from "#app/automations/run.context.server.ts";
import { findOnce } from "#app/automations/run.person.server.ts";
import { causeOf } from "#app/automations/run.standing.server.ts";
import { commitOnce } from "#app/automations/run.tell.server.ts";
import { loadContact } from "#app/contacts/contacts.server.ts";
import { db } from "#app/lib/db.server.ts";
import { becameOf, type Became } from "#app/messages/became.ts";
import { judged } from "#app/messages/judged.server.ts";
import { numbersOfShop } from "#app/numbers/accounts.server.ts";
import type { Occasion } from "#app/outcomes/commit.server.ts";
import { urlOfCart } from "#app/shopify/order-people.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import { isAboutOrder, type AdminPage } from "./admin-page.ts";
import { personOn, verdictOn } from "./admin-page.server.ts";
import { causeOfReply, sendReply, type Reply } from "./thread-reply.server.ts";

/** What came of a text that somebody of the shop wanted sent. */
export type TextEnd =
  | { is: "sent" | "on-its-way" }
  /** In a merchant's words; of what is held, until when. */
  | { is: "held" | "refused"; why: string };

/**
 * Sends what a person of the shop wrote on a page of Shopify's admin to whom that page is about. What the send gate refuses is not kept;
 * the same key twice is one text. Throws ShopifyError.
 */
export async function textFrom(shop: Shop, page: AdminPage, reply: Reply): Promise<TextEnd> {
  const person = await personOn(shop, page);
  if (typeof person === "string") return { is: "refused", why: person };
  const { id } = await person.contact();
  // As it stands with what was just noted of them.
  const contact = (await loadContact(shop.id, id))!;
  const verdict = await verdictOn(shop, page, contact);
  if (verdict.verdict === "refuse") return { is: "refused", why: verdict.reason };
  const refused = await sendReply(shop, id, { ...reply, ...(isAboutOrder(page) && { kind: "transactional" }) });
  return refused ? { is: "refused", why: refused } : endOf(shop, causeOfReply(reply.key));
}

const step = "soon";
const gone = "Shopify keeps no such cart any more";

/**
 * Reminds whoever left a cart at the checkout of it, at the merchant's wish: what the cart reminder would say first, as the merchant worded
 * it. Of each cart that is said once, by whom ever it is wished for. Throws ShopifyError.
 */
export async function remindOfCart(shop: Shop, { id }: AdminPage): Promise<TextEnd> {
  const cause = causeOf(cartReminder, step, id);
  const find = findOnce(shop);
  const context = contextOf(shop, cartReminder, step, find);
  const url = await urlOfCart(context.admin, id);
  // The merchant looks at the cart now: that its owner has texted since they left it is no reason to stay silent.
  const cart = { id, changedAt: context.now, isNoCart: false, url: url ?? "", phones: [], locale: null, count: 0 };
  const to = url === undefined ? undefined : await firstOf(cartReminder.recipients(cart, context));
  if (!to) return { is: "refused", why: gone };
  const outcome = await cartReminder.run(cart, to, context);
  const person = outcome.texts.length > 0 ? await find(to) : undefined;
  if (!person) return { is: "refused", why: `Not sent: ${outcome.ended}` };
  const [from] = await numbersOfShop(shop.id);
  if (!from) return { is: "refused", why: "Not sent: no number is connected" };
  const contact = await person.contact();
  const occasion: Occasion = {
    ...{ shop, contact, from, cause, speaker: cartReminder, kind: cartReminder.kind },
    language: spokenTo(shop, contact.language, contact.locale),
    rule: `automation.${cartReminder.key}`,
    occurredAt: context.now,
    latestAt: new Date(context.now.getTime() + cartReminder.latestAfterMs),
  };
  const queued = await db.$transaction((tx) => commitOnce(tx, occasion, outcome));
  if (typeof queued === "string") return { is: "refused", why: `Not sent: ${queued}` };
  if (queued.length === 0) return { is: "refused", why: "They have had this reminder already" };
  return endOf(shop, cause);
}

/** A cart has one owner. */
async function firstOf(found: ReturnType<typeof cartReminder.recipients>): Promise<Recipient | undefined> {
  for await (const one of await found) return one;
  return undefined;
}

async function endOf({ id: shopId }: Shop, cause: string): Promise<TextEnd> {
  const { id } = await db.message.findUniqueOrThrow({
    where: { shopId_cause: { shopId, cause } },
    select: { id: true },
  });
  return asEnd(becameOf(await judged(shopId, id)));
}

function asEnd(became: Became): TextEnd {
  switch (became.is) {
    case "sent":
      return { is: "sent" };
    case "waiting":
      return { is: "on-its-way" };
    case "held":
      return { is: "held", why: became.why ?? "Waiting" };
    case "refused":
    case "failed":
      return { is: "refused", why: became.why ?? "Not sent" };
  }
}
