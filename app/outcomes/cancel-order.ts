import { ShopifyError, type AdminRequest } from "#app/shopify/admin.ts";
import { cancellation, cancelOrder, orderById, type Cancellation } from "#app/shopify/orders.ts";
import type { Journal } from "./journal.ts";

type Hands = { admin: AdminRequest; journal: Journal; pause(ms: number): Promise<void> };

const mostLooks = 8;
const betweenLooksMs = 400;

/**
 * Cancels an order, once. Shopify does so by and by: until it has, this throws what makes the job come back; the journal keeps it from
 * asking twice.
 */
export async function cancelOnce(hands: Hands, wish: Cancellation): Promise<void> {
  const { admin, journal, pause } = hands;
  const { orderId } = wish;
  const { jobId } = await journal("cancel", {
    find: async () => ((await orderById(admin, orderId))?.cancelledAt ? { jobId: "" } : undefined),
    act: async () => {
      const { done, refused } = await cancelOrder(admin, wish);
      if (done) return { jobId: done.jobId };
      if (refused.some(({ message }) => /already (been canceled|in progress)/i.test(message))) return { jobId: "" };
      throw trouble(`orderCancel: ${refused[0]?.message}`, false);
    },
  });
  for (let looks = 0; looks < mostLooks; looks++) {
    const { cancelled, ended } = await howFar(admin, jobId, orderId);
    if (cancelled) return;
    if (ended) throw trouble("orderCancel ended without cancelling", false);
    await pause(betweenLooksMs);
  }
  throw trouble("orderCancel is still under way", true);
}

async function howFar(admin: AdminRequest, jobId: string, orderId: string) {
  if (jobId) return cancellation(admin, { jobId, orderId });
  return { cancelled: !!(await orderById(admin, orderId))?.cancelledAt, ended: false };
}

const trouble = (message: string, retryable: boolean) =>
  new ShopifyError({
    message,
    merchantMessage: "Shopify did not cancel an order that was to be cancelled by text.",
    retryable,
  });
