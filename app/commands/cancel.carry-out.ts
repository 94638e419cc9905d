import { ShopifyError } from "#app/shopify/admin.ts";
import { cancellation, cancelOrder, orderById } from "#app/shopify/orders.ts";
import type { CommandRequest } from "./command.ts";
import type { Offer } from "./cancel.offer.ts";

const mostLooks = 8;
const betweenLooksMs = 400;

/** Shopify cancels by and by. Until it has, the job comes back; the journal keeps it from asking twice. */
export async function carryOut(request: CommandRequest, { orderId, refund }: Offer) {
  const { admin, journal } = request;
  const { jobId } = await journal("cancel", {
    find: async () => ((await orderById(admin, orderId))?.cancelledAt ? { jobId: "" } : undefined),
    act: async () => {
      const { done, refused } = await cancelOrder(admin, {
        orderId,
        refund,
        staffNote: "Cancelled by the customer by text, with a one-time code",
      });
      if (done) return { jobId: done.jobId };
      if (refused.some(({ message }) => /already (been canceled|in progress)/i.test(message))) return { jobId: "" };
      throw trouble(`orderCancel: ${refused[0]?.message}`, false);
    },
  });
  for (let looks = 0; looks < mostLooks; looks++) {
    const { cancelled, ended } = await howFar(request, jobId, orderId);
    if (cancelled) return;
    if (ended) throw trouble("orderCancel ended without cancelling", false);
    await request.pause(betweenLooksMs);
  }
  throw trouble("orderCancel is still under way", true);
}

async function howFar({ admin }: CommandRequest, jobId: string, orderId: string) {
  if (jobId) return cancellation(admin, { jobId, orderId });
  return { cancelled: !!(await orderById(admin, orderId))?.cancelledAt, ended: false };
}

const trouble = (message: string, retryable: boolean) =>
  new ShopifyError({
    message,
    merchantMessage: "Shopify did not cancel an order that a customer asked to cancel by text.",
    retryable,
  });
