import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { Money } from "#app/shopify/admin.ts";
import { stageEdit } from "#app/shopify/order-edits.ts";
import type { Order } from "#app/shopify/orders.ts";
import { billTag, isPaidByCredit, smsOrderTag } from "#app/shopify/sms-order.ts";
import { stockOf } from "#app/shopify/stock.ts";
import { ask, type CommandRequest } from "./command.ts";
import {
  contentsOf,
  named,
  numberOf,
  sameContents,
  stepsTo,
  type Content,
  type EditStepOut,
  type Offer,
} from "./edit.contents.ts";

/** Shopify's own list of an order's lines is read up to here. */
const mostLines = 20;

/** Why its contents cannot be changed, as the key of the text that says so. */
export function refusalOf(order: Order): "alreadyCancelled" | "alreadySent" | "notEditable" | undefined {
  if (order.cancelledAt) return "alreadyCancelled";
  if (!["UNFULFILLED", "ON_HOLD", "SCHEDULED"].includes(order.fulfillment)) return "alreadySent";
  const isOpen =
    order.isEditable &&
    !order.tags.includes(billTag) &&
    order.returns === "NO_RETURN" &&
    order.lines.length < mostLines;
  return isOpen ? undefined : "notEditable";
}

/** Reads the order back as it will be, with what it then costs, and waits for the code that approves exactly this. */
export async function offerEdit(
  request: CommandRequest,
  order: Order,
  contents: readonly Content[],
  key: "confirm" | "again" = "confirm",
): Promise<EditStepOut> {
  const number = numberOf(order);
  const before = contentsOf(order);
  if (contents.every(({ quantity }) => quantity === 0)) return say("empty", { order: { number } });
  if (sameContents(before, contents)) return say("same", { order: { number }, items: named(before) });
  const shortage = await shortageOf(request, before, contents);
  if (shortage) return shortage;
  const { done, refused } = await stageEdit(request.admin, order.id, stepsTo(before, contents));
  if (!done) return say("refused", { order: { number }, why: refused[0]?.message ?? "" });
  const offer: Offer = {
    orderId: order.id,
    number,
    before,
    contents: contents.filter(({ quantity, lineId }) => quantity > 0 || lineId !== null),
    total: done.total,
    paid: order.paid,
  };
  return ask(key, valuesOf(request, order, offer), { awaiting: "code", offer });
}

/** More than is in stock now cannot be had; what the order holds already can. */
export async function shortageOf(
  { admin }: CommandRequest,
  before: readonly Content[],
  contents: readonly Content[],
): Promise<EditStepOut | undefined> {
  for (const { lineId, variantId, title, quantity } of contents) {
    const held = before.find((one) => one.lineId === lineId)?.quantity ?? 0;
    if (variantId === null || quantity <= held) continue;
    const { available, quantity: left } = await stockOf(admin, variantId);
    if (!available) return say("soldOut", { product: title });
    if (left !== null && left < quantity - held) return say("onlyLeft", { product: title, left });
  }
  return undefined;
}

/** What is paid too much and goes back; nothing where nothing was. */
export function backOf({ total, paid }: Pick<Offer, "total" | "paid">): Money | undefined {
  const cents = Math.round(Number(paid.amount) * 100) - Math.round(Number(total.amount) * 100);
  return cents > 0 ? { amount: (cents / 100).toFixed(2), currencyCode: paid.currencyCode } : undefined;
}

/** `state`: what is still to happen with the money. */
export function valuesOf({ language }: CommandRequest, order: Order, offer: Offer) {
  const { number, contents, total, paid } = offer;
  const { state, difference } = moneyOf(order, offer);
  return {
    order: { number },
    items: named(contents),
    total: formatMoney(total, language),
    was: formatMoney(order.total, language),
    state,
    difference: formatMoney({ amount: difference, currencyCode: paid.currencyCode }, language),
  };
}

function moneyOf(order: Order, { total, paid }: Offer) {
  const back = backOf({ total, paid });
  if (back) return { state: isPaidByCredit(order) ? "credit" : "back", difference: back.amount };
  const due = (Number(total.amount) - Number(paid.amount)).toFixed(2);
  if (Number(due) === 0) return { state: "even", difference: due };
  // Without an address it is fetched, and paid there.
  const atTheDoor = Number(paid.amount) === 0 && order.tags.includes(smsOrderTag) && order.address !== null;
  return { state: atTheDoor ? "door" : "due", difference: due };
}
