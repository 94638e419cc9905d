import { z } from "zod";
import { formatMoney, sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { Order } from "#app/shopify/orders.ts";
import { billTag, isPaidByCredit } from "#app/shopify/sms-order.ts";
import { storeCredit } from "#app/shopify/store-credit.ts";
import { isTopUp } from "#app/shops/top-up.ts";
import { ask, type CommandRequest, type Step } from "./command.ts";

const Refund = z.enum(["none", "original payment", "store credit"]);

/** What the code approves: this order, and what comes back for it. */
export const Offer = z.object({
  orderId: z.string(),
  number: z.string(),
  refund: Refund,
  /** What was paid, and so comes back. */
  back: z.object({ amount: z.string(), currencyCode: z.string() }),
});
export type Offer = z.infer<typeof Offer>;
/** An order, and where its money shall go back to if they chose that. */
export const Option = z.object({ orderId: z.string(), refund: Refund.optional() });
export type Option = z.infer<typeof Option>;
export type CancelStep = Step<Option, never, Offer>;

export const numberOf = ({ name }: Order) => name.replace(/^#/, "");

/** Why it cannot be cancelled, as the key of the text that says so. Shopify's own rules for orderCancel, and ours. */
export function refusalOf(
  { shop }: CommandRequest,
  order: Order,
): "alreadyCancelled" | "alreadySent" | "hasReturns" | "notByText" | undefined {
  if (order.cancelledAt) return "alreadyCancelled";
  if (order.returns !== "NO_RETURN") return "hasReturns";
  if (!["UNFULFILLED", "ON_HOLD", "SCHEDULED"].includes(order.fulfillment)) return "alreadySent";
  // A bill was paid with it, or the store credit that it bought is given: taking its money back would leave that standing.
  const isSpent = isPaid(order) && order.lines.some(({ sku }) => isTopUp(shop.settings, sku));
  return isSpent || order.tags.includes(billTag) ? "notByText" : undefined;
}

const isPaid = ({ paid }: Order) => Number(paid.amount) > 0;

export async function offerToCancel(
  request: CommandRequest,
  order: Order,
  chosen?: z.infer<typeof Refund>,
): Promise<CancelStep> {
  const refusal = refusalOf(request, order);
  const number = numberOf(order);
  if (refusal) return say(refusal, { order: { number } });
  const mayChoose = isPaid(order) && !isPaidByCredit(order) && (await hasStoreCredit(request, order));
  const refund = !isPaid(order) ? "none" : isPaidByCredit(order) ? "store credit" : "original payment";
  const offer: Offer = {
    orderId: order.id,
    number,
    refund: mayChoose && chosen === "store credit" ? chosen : refund,
    back: order.paid,
  };
  const other = offer.refund === "store credit" ? "original payment" : "store credit";
  const { language } = request;
  return ask(
    "confirm",
    {
      order: { number },
      total: formatMoney(order.total, language),
      back: formatMoney(order.paid, language),
      state: offer.refund,
      other: mayChoose ? other : "",
    },
    { awaiting: "code", offer, ...(mayChoose && { others: [{ orderId: order.id, refund: other }] }) },
  );
}

const hasStoreCredit = async ({ admin }: CommandRequest, { customerId }: Order) =>
  customerId !== null && (await storeCredit(admin, customerId)) !== undefined;

/** Paid or refunded since: then what comes back is not what they approved. */
export async function stillStands(
  request: CommandRequest,
  order: Order,
  { number, back }: Offer,
): Promise<{ stands: true } | { says: CancelStep }> {
  const refusal = refusalOf(request, order);
  if (refusal) return { says: say(refusal, { order: { number } }) };
  return sameAmount(order.paid, back) ? { stands: true } : { says: await offerToCancel(request, order) };
}
