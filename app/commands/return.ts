import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { orderById, type Order } from "#app/shopify/orders.ts";
import { returnable, type ReturnReason } from "#app/shopify/returns.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { reasonIn, reasonsOffered } from "./return.reasons.ts";
import { askOnce, Item, named, numberOf, orderMeant, Reason, refusalOf } from "./return.request.ts";
import { returnSamples, returnTexts } from "./return.texts.ts";
import { returnWords } from "./return.words.ts";

/** What is to go back; without a reason, that is still to be asked. */
const Option = z.object({
  orderId: z.string(),
  number: z.string(),
  items: z.array(Item),
  reason: Reason.optional(),
});
type Option = z.infer<typeof Option>;

/** What the code approves. */
const Offer = Option.required();
type Offer = z.infer<typeof Offer>;

type ReturnStep = Step<Option, never, Offer>;

const mostItems = 5;

/** RETURN 1001: which item, why, a code; then the shop is asked, and tells how to send it back. */
export const returnItems = defineCommand<Option, never, Offer>({
  key: "return",
  name: "Return",
  description: "Asks the shop to take back what was delivered, with a reason, after a one-time code.",
  intents: ["return"],
  words: [returnWords],
  texts: returnTexts,
  samples: returnSamples,
  option: Option,
  offer: Offer,
  async run(request) {
    const order = await orderMeant(request);
    if (order) return askWhat(request, order);
    return request.slots.order ? say("notFound", { order: request.slots.order }) : say("noneSent");
  },
  async choose(request, option) {
    const { reason } = option;
    if (reason) return confirm(request, { ...option, reason });
    const { reasons } = await returnable(request.admin, option.orderId);
    return askWhy(request, option, reasons);
  },
  approve: requestIt,
  async renew(request, { orderId, number }) {
    const order = await orderById(request.admin, orderId);
    return order ? askWhat(request, order) : say("notFound", { order: number });
  },
});

async function askWhat(request: CommandRequest, order: Order): Promise<ReturnStep> {
  const number = numberOf(order);
  const { items, moving, reasons } = await returnable(request.admin, order.id);
  if (items.length === 0) return say(refusalOf(order, moving), { order: { number } });
  const whole: Option = { orderId: order.id, number, items };
  if (items.length === 1) return askWhy(request, whole, reasons);
  const listed = items.slice(0, mostItems);
  return ask(
    "which",
    { order: { number }, items: listed.map(named), all: listed.length + 1 },
    { awaiting: "choice", options: [...listed.map((item) => ({ ...whole, items: [item] })), whole] },
  );
}

function askWhy({ language }: CommandRequest, option: Option, reasons: readonly ReturnReason[]): ReturnStep {
  const offered = reasonsOffered(reasons);
  return ask(
    "why",
    { items: option.items.map(named), reasons: offered.map((reason) => reasonIn(reason, language)) },
    { awaiting: "choice", options: offered.map((reason) => ({ ...option, reason })) },
  );
}

function confirm({ language }: CommandRequest, offer: Offer): ReturnStep {
  const { items, number, reason } = offer;
  return ask(
    "confirm",
    { order: { number }, items: items.map(named), reason: reasonIn(reason, language) },
    { awaiting: "code", offer },
  );
}

/** The code was right. */
async function requestIt(request: CommandRequest, { orderId, number, items, reason }: Offer): Promise<ReturnStep> {
  const asked = await askOnce(request, { orderId, items, reasonId: reason.id });
  if ("why" in asked) return say("refused", { order: { number }, why: asked.why });
  return say("requested", { order: { number }, items: items.map(named) });
}
