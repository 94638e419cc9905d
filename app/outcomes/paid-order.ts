import { sameAmount } from "#app/lib/money.ts";
import { ShopifyError, type AdminRequest, type Money } from "#app/shopify/admin.ts";
import { completeDraft, deleteDraft, findDraft } from "#app/shopify/draft-orders.ts";
import { cancellation, cancelOrder, orderById } from "#app/shopify/orders.ts";
import type { Journal } from "./journal.ts";
import { giveBack, isHopeless, takeOnce, untilDone } from "./store-credit.ts";

export type Hands = { admin: AdminRequest; journal: Journal; pause(ms: number): Promise<void> };

type Wish = { draftId: string; customerId: string; accountId: string; total: Money };

/** Why there is no order: the draft costs something else, the account does not hold as much, or Shopify refused. No money is gone. */
export type NotPlaced = "other total" | "short" | "refused";

const mostLooks = 8;
const betweenLooksMs = 400;

/**
 * Takes store credit, then makes the draft an order: paid, as it has no payment terms. What was taken for an order that Shopify then
 * refuses is given back. Safe to repeat; from the debit on it is tried until it is done.
 */
export async function placePaidOrder(
  hands: Hands,
  { draftId, customerId, accountId, total }: Wish,
): Promise<{ order: { id: string; name: string } } | { not: NotPlaced }> {
  if (!sameAmount(await totalOf(hands, draftId), total)) {
    await deleteDraft(hands.admin, draftId);
    return { not: "other total" };
  }
  if (!(await takeOnce(hands, accountId, total))) {
    await deleteDraft(hands.admin, draftId);
    return { not: "short" };
  }
  return untilDone(async () => {
    const order = await orderOf(hands, draftId);
    if (order) return { order };
    // The draft goes first: nobody may make an order of it once its money is back.
    await deleteDraft(hands.admin, draftId);
    await giveBack(hands, customerId, total);
    return { not: "refused" };
  });
}

/** What Shopify itself makes of the draft, before a cent is taken for it. */
const totalOf = ({ admin, journal, pause }: Hands, draftId: string) =>
  journal("draft total", {
    find: async () => undefined,
    act: async () => {
      for (let looks = 0; looks < mostLooks; looks++) {
        const draft = await findDraft(admin, draftId);
        if (!draft) throw notReady("the draft is gone", false);
        if (draft.ready) return draft.total;
        await pause(betweenLooksMs);
      }
      throw notReady("the draft is still being worked out", true);
    },
  });

/** The order, or null where Shopify will not make one of this draft. */
async function orderOf({ admin, journal }: Hands, draftId: string) {
  const { order } = await journal("order", {
    find: async () => {
      const order = (await findDraft(admin, draftId))?.order;
      return order ? { order } : undefined;
    },
    act: async () => {
      const made = await completeDraft(admin, draftId).catch((error: unknown) => {
        if (isHopeless(error)) return undefined;
        throw error;
      });
      return { order: made?.done?.order ?? (await findDraft(admin, draftId))?.order ?? null };
    },
  });
  return order;
}

/** Cancels an order that was paid with store credit, which Shopify gives back with it; once, and waits until Shopify has done it. */
export async function undoPaidOrder({ admin, journal, pause }: Hands, orderId: string, staffNote: string) {
  const { jobId } = await journal("cancel", {
    find: async () => ((await orderById(admin, orderId))?.cancelledAt ? { jobId: "" } : undefined),
    act: async () => {
      const { done, refused } = await cancelOrder(admin, {
        orderId,
        reason: "OTHER",
        refund: "store credit",
        staffNote,
      });
      if (done) return { jobId: done.jobId };
      if (refused.some(({ message }) => /already (been canceled|in progress)/i.test(message))) return { jobId: "" };
      throw underWay(`orderCancel: ${refused[0]?.message}`);
    },
  });
  for (let looks = 0; looks < mostLooks; looks++) {
    const cancelled = jobId
      ? (await cancellation(admin, { jobId, orderId })).cancelled
      : !!(await orderById(admin, orderId))?.cancelledAt;
    if (cancelled) return;
    await pause(betweenLooksMs);
  }
  throw underWay("orderCancel is still under way");
}

const notReady = (message: string, retryable: boolean) =>
  new ShopifyError({
    message,
    merchantMessage: "An order by text could not be made ready for its payment with store credit. Nothing was taken.",
    retryable,
  });

const underWay = (message: string) =>
  new ShopifyError({
    message,
    merchantMessage: "An order by text that store credit pays for has not reached its end yet.",
    retryable: true,
  });
