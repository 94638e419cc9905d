import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { itemsOfProduct, type CatalogueItem } from "#app/products/catalogue.ts";
import { orderById, type Order } from "#app/shopify/orders.ts";
import { returnable } from "#app/shopify/returns.ts";
import { stockOf } from "#app/shopify/stock.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { replaceWords } from "./replace.words.ts";
import { reasonIn, reasonsOffered } from "./return.reasons.ts";
import { replaceSamples, replaceTexts } from "./return.replace.texts.ts";
import { askOnce, Item, named, numberOf, orderMeant, Reason, refusalOf } from "./return.request.ts";

const Sent = Item.extend({ variantId: z.string().nullable() });
const Instead = z.object({ variantId: z.string(), title: z.string() });

/** What goes back; why and what comes instead are asked one after the other. */
const Option = z.object({
  orderId: z.string(),
  number: z.string(),
  item: Sent,
  reason: Reason.optional(),
  instead: Instead.optional(),
});
type Option = z.infer<typeof Option>;

/** What the code approves. */
const Offer = Option.required();
type Offer = z.infer<typeof Offer>;
type ReplaceStep = Step<Option, never, Offer>;

const mostChoices = 5;

/** REPLACE 1001: what goes back, why, and what comes in its place; after a code the shop is asked for exactly that. */
export const replace = defineCommand<Option, never, Offer>({
  key: "replace",
  name: "Replace",
  description:
    "Asks the shop to replace what was delivered with the same or another kind of it, after a one-time code.",
  intents: ["replace"],
  words: [replaceWords],
  texts: replaceTexts,
  samples: replaceSamples,
  option: Option,
  offer: Offer,
  async run(request) {
    const order = await orderMeant(request);
    if (order) return askWhat(request, order);
    return request.slots.order ? say("notFound", { order: request.slots.order }) : say("noneSent");
  },
  async choose(request, option) {
    const { reason, instead } = option;
    if (reason && instead) return confirm(request, { ...option, reason, instead });
    return reason ? askInstead(request, { ...option, reason }) : askWhy(request, option);
  },
  async approve(request, offer) {
    const shortage = await shortageOf(request, offer);
    return shortage ?? requestIt(request, offer);
  },
  async renew(request, { orderId, number }) {
    const order = await orderById(request.admin, orderId);
    return order ? askWhat(request, order) : say("notFound", { order: number });
  },
});

async function askWhat(request: CommandRequest, order: Order): Promise<ReplaceStep> {
  const number = numberOf(order);
  const { items, moving } = await returnable(request.admin, order.id);
  const options = items.slice(0, mostChoices).map((item) => ({ orderId: order.id, number, item }));
  const [only, another] = options;
  if (!only) return say(refusalOf(order, moving), { order: { number } });
  if (!another) return askWhy(request, only);
  return ask(
    "which",
    { order: { number }, items: options.map(({ item }) => named(item)) },
    { awaiting: "choice", options },
  );
}

async function askWhy({ admin, language }: CommandRequest, option: Option): Promise<ReplaceStep> {
  const offered = reasonsOffered((await returnable(admin, option.orderId)).reasons);
  return ask(
    "why",
    { items: [named(option.item)], reasons: offered.map((reason) => reasonIn(reason, language)) },
    { awaiting: "choice", options: offered.map((reason) => ({ ...option, reason })) },
  );
}

/** The same again comes first; what is sold out is not offered. */
async function askInstead(request: CommandRequest, option: Option & { reason: Offer["reason"] }): Promise<ReplaceStep> {
  const kinds = await kindsOf(request, option.item);
  const options = kinds.slice(0, mostChoices).map((item) => ({ ...option, instead: insteadOf(item) }));
  const [only, another] = options;
  if (!only) return say("soldOut", { order: { number: option.number }, product: option.item.title });
  if (!another) return confirm(request, only);
  return ask(
    "instead",
    { items: [named(option.item)], options: options.map(({ instead }) => instead.title) },
    { awaiting: "choice", options },
  );
}

async function kindsOf({ catalogue }: CommandRequest, { variantId }: Offer["item"]): Promise<CatalogueItem[]> {
  const shop = await catalogue();
  const same = shop.items.find((item) => item.variantId === variantId);
  if (!same) return [];
  const others = itemsOfProduct(shop, same.productId).filter((item) => item !== same);
  return [same, ...others].filter(({ available }) => available);
}

const insteadOf = ({ variantId, title, variantTitle }: CatalogueItem) => ({
  variantId,
  title: variantTitle ? `${title} ${variantTitle}` : title,
});

async function confirm(request: CommandRequest, offer: Offer): Promise<ReplaceStep> {
  const shortage = await shortageOf(request, offer);
  return shortage ?? ask("confirm", valuesOf(request, offer), { awaiting: "code", offer });
}

/** Shopify's own word on the stock: our copy of it may be seconds behind. */
async function shortageOf(
  { admin }: CommandRequest,
  { number, item, instead }: Offer,
): Promise<ReplaceStep | undefined> {
  const { available, quantity: left } = await stockOf(admin, instead.variantId);
  const isThere = available && (left === null || left >= item.quantity);
  return isThere ? undefined : say("soldOut", { order: { number }, product: instead.title });
}

/** What the merchant reads beside the request. Shopify's requests name no goods to be sent instead: its exchanges are the merchant's. */
const noteFor = ({ item, instead }: Offer) =>
  `Replacement asked for by text: please send ${item.quantity} x ${instead.title.slice(0, 200)} instead.`;

async function requestIt(request: CommandRequest, offer: Offer): Promise<ReplaceStep> {
  const { orderId, number, item, reason } = offer;
  const asked = await askOnce(request, { orderId, items: [item], reasonId: reason.id, note: noteFor(offer) });
  if ("why" in asked) return say("refused", { order: { number }, why: asked.why });
  return say("requested", valuesOf(request, offer));
}

const valuesOf = ({ language }: CommandRequest, { number, item, reason, instead }: Offer) => ({
  order: { number },
  items: [named(item)],
  instead: instead.title,
  reason: reasonIn(reason, language),
});
