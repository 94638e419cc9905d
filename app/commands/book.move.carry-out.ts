import { sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { keepAnswers } from "#app/shopify/bookings.ts";
import { deleteDraft } from "#app/shopify/draft-orders.ts";
import { findHold } from "#app/shopify/holds.ts";
import { commitEdit, stageEdit } from "#app/shopify/order-edits.ts";
import { orderById, type Order } from "#app/shopify/orders.ts";
import { isThere, trouble } from "./book.hold.ts";
import type { MoveOffer, MoveStep, Place } from "./book.move.draft.ts";
import { placesOf } from "./book.move.find.ts";
import { stepsBetween } from "./book.move.offer.ts";
import type { CommandRequest } from "./command.ts";

type Made = { made: boolean };
type Where = readonly Pick<Place, "variantId" | "quantity">[];

/**
 * The code was right: one edit of the order takes the new places and gives the old ones back, so there is never neither. Until Shopify
 * commits it the order is as it was. Undefined where it no longer stands as it was approved.
 */
export async function carryOutMove(request: CommandRequest, offer: MoveOffer): Promise<MoveStep | undefined> {
  const { admin, journal } = request;
  const { orderId } = offer.draft;
  const { made } = await journal<Made>("move", {
    find: async () => {
      const order = await orderById(admin, orderId);
      return order && sameWhere(placesOf(order), offer.after) ? { made: true } : undefined;
    },
    act: () => request.alone(`seats of ${offer.productId}`, () => move(request, offer)),
  });
  if (!made) return undefined;
  await journal("answers", {
    find: async () => undefined,
    act: async () => {
      const { Date: date, Time: time } = offer.at;
      return (await keepAnswers(admin, orderId, { Date: date, ...(time && { Time: time }) })).done ?? null;
    },
  });
  return say("moved", { ...offer.said, order: { number: offer.number } });
}

async function move(request: CommandRequest, offer: MoveOffer): Promise<Made> {
  const { admin } = request;
  const order = await orderById(admin, offer.draft.orderId);
  if (!order || !isAsApproved(order, offer) || !(await isKept(request, offer))) return { made: false };
  const staged = await stageEdit(admin, order.id, stepsBetween(offer.before, offer.after));
  if (!staged.done || !sameAmount(staged.done.total, offer.total)) return { made: false };
  const { refused } = await commitEdit(admin, { id: staged.done.id, staffNote });
  if (refused) throw trouble(`orderEditCommit: ${refused[0]?.message}`, false);
  // Nobody else gets in between: what the order has now, the hold need not keep as well.
  if (offer.holdId) await deleteDraft(admin, offer.holdId);
  return { made: true };
}

const staffNote = "Moved by the customer by text, with a one-time code";

const isAsApproved = (order: Order, { before }: MoveOffer) => !order.cancelledAt && sameWhere(placesOf(order), before);

/** Held still, or at least there still. */
async function isKept(request: CommandRequest, { holdId, before, after }: MoveOffer): Promise<boolean> {
  const hold = holdId === null ? undefined : await findHold(request.admin, holdId);
  if (hold?.until && hold.until > request.now) return true;
  return isThere(
    request,
    after.filter(({ variantId }) => before.every((one) => one.variantId !== variantId)),
  );
}

const sameWhere = (one: Where, other: Where) => keysOf(one) === keysOf(other);
const keysOf = (places: Where) =>
  places
    .map(({ variantId, quantity }) => `${variantId} ${quantity}`)
    .toSorted()
    .join();
