import { z } from "zod";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { cancellation, cancelOrder, findOrder, lastOrders, orderById, type Order } from "#app/shopify/orders.ts";
import { paidByCreditTag } from "#app/shopify/sms-order.ts";
import { ask, defineCommand, type CommandRequest } from "./command.ts";
import { cancelWords } from "./cancel.words.ts";
import { cancelSamples, cancelTexts } from "./cancel.texts.ts";

/** What the code approves: this order, and what comes back for it. */
const Offer = z.object({
  orderId: z.string(),
  number: z.string(),
  paid: z.boolean(),
  total: z.object({ amount: z.string(), currencyCode: z.string() }),
});
type Offer = z.infer<typeof Offer>;
const Option = z.object({ orderId: z.string() });
const mostChoices = 5;
const mostLooks = 8;
const betweenLooksMs = 400;

export const cancel = defineCommand<z.infer<typeof Option>, never, Offer>({
  key: "cancel",
  name: "Cancel an order",
  description: "Cancels an order that has not been sent, after a one-time code.",
  intents: ["cancel"],
  words: [cancelWords],
  texts: cancelTexts,
  samples: cancelSamples,
  option: Option,
  offer: Offer,
  async run(request) {
    const ids = (await request.customers()).map(({ id }) => id);
    const { order: written } = request.slots;
    if (written) {
      const order = await findOrder(request.admin, ids, written);
      return order ? offerToCancel(request, order) : say("notFound", { order: written });
    }
    const open = (await lastOrders(request.admin, ids, 10)).filter((order) => !refusalOf(order));
    if (open.length === 0) return say("noneOpen");
    if (open.length === 1) return offerToCancel(request, open[0]!);
    const orders = open.slice(0, mostChoices);
    return ask(
      "which",
      {
        orders: orders.map((order) => ({ number: numberOf(order), total: formatMoney(order.total, request.language) })),
      },
      { awaiting: "choice", options: orders.map(({ id }) => ({ orderId: id })) },
    );
  },
  async choose(request, { orderId }) {
    const order = await theirs(request, orderId);
    return order ? offerToCancel(request, order) : say("noneOpen");
  },
  async approve(request, offer) {
    const order = await theirs(request, offer.orderId);
    if (!order) return say("notFound", { order: offer.number });
    const refusal = order.cancelledAt ? undefined : refusalOf(order);
    if (refusal) return say(refusal, { order: { number: offer.number } });
    await carryOut(request, offer, order);
    return say("cancelled", {
      order: { number: offer.number },
      paid: offer.paid,
      total: formatMoney(offer.total, request.language),
    });
  },
  async renew(request, { orderId, number }) {
    const order = await theirs(request, orderId);
    return order ? offerToCancel(request, order) : say("notFound", { order: number });
  },
});

const numberOf = ({ name }: Order) => name.replace(/^#/, "");

/** An order by its id, if it is this person's. */
async function theirs({ admin, customers }: CommandRequest, orderId: string) {
  const [order, records] = await Promise.all([orderById(admin, orderId), customers()]);
  return order && records.some(({ id }) => id === order.customerId) ? order : undefined;
}

/** Why it cannot be cancelled, as the key of the text that says so. Shopify's own rules for orderCancel. */
function refusalOf(order: Order): "alreadyCancelled" | "alreadySent" | "hasReturns" | undefined {
  if (order.cancelledAt) return "alreadyCancelled";
  if (order.returns !== "NO_RETURN") return "hasReturns";
  return order.fulfillment === "UNFULFILLED" || order.fulfillment === "ON_HOLD" || order.fulfillment === "SCHEDULED"
    ? undefined
    : "alreadySent";
}

function offerToCancel({ language }: CommandRequest, order: Order) {
  const refusal = refusalOf(order);
  const number = numberOf(order);
  if (refusal) return say(refusal, { order: { number } });
  const paid = Number(order.total.amount) > Number(order.outstanding.amount);
  return ask(
    "confirm",
    { order: { number }, total: formatMoney(order.total, language), paid },
    { awaiting: "code", offer: { orderId: order.id, number, paid, total: order.total } },
  );
}

/** Shopify cancels by and by. Until it has, the job comes back; the journal keeps it from asking twice. */
async function carryOut(request: CommandRequest, { orderId, paid }: Offer, { tags }: Order) {
  const { admin, journal } = request;
  const { jobId } = await journal("cancel", {
    find: async () => ((await orderById(admin, orderId))?.cancelledAt ? { jobId: "" } : undefined),
    act: async () => {
      const refund = !paid ? "none" : tags.includes(paidByCreditTag) ? "store credit" : "original payment";
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
