import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { itemsOfProduct } from "#app/products/catalogue.ts";
import { findOrder, lastOrders, orderById, type Order } from "#app/shopify/orders.ts";
import { ask, defineCommand, type CommandRequest } from "./command.ts";
import { carryOut } from "./edit.carry-out.ts";
import { contentsOf, Draft, named, numberOf, Offer, Option, sameContents, type EditStepOut } from "./edit.contents.ts";
import { isPlainGoods } from "./edit.goods.ts";
import { offerEdit, refusalOf } from "./edit.offer.ts";
import { readWishes, type Wish } from "./edit.read.ts";
import { resolve, type Edited } from "./edit.resolve.ts";
import { editSamples, editTexts } from "./edit.texts.ts";
import { editWords } from "./edit.words.ts";

const mostListed = 5;

/** EDIT 1001 3 mugs, add a mug to 1001, change size to L in 1001: what an order has, while nothing of it was sent, after a code. */
export const edit = defineCommand<Option, Draft, Offer>({
  key: "edit",
  name: "Change an order",
  description:
    "Changes what an order has that has not been sent: more, less, other or new items, after a one-time code.",
  intents: ["edit"],
  words: [editWords],
  texts: editTexts,
  samples: editSamples,
  option: Option,
  draft: Draft,
  offer: Offer,
  async run(request) {
    const { admin, slots } = request;
    const ids = (await request.customers()).map(({ id }) => id);
    const wishes = readWishes(request.text, slots.order);
    if (slots.order) {
      const order = await findOrder(admin, ids, slots.order);
      return order ? begin(request, order, wishes) : say("notFound", { order: slots.order });
    }
    const open = (await lastOrders(admin, ids, 10)).filter((order) => !refusalOf(order)).slice(0, mostListed);
    const [only, another] = open;
    if (!only) return say("noneOpen");
    return another ? askWhichOrder(request, open, wishes) : begin(request, only, wishes);
  },
  async choose(request, { orderId, contents, wishes, ask: about }) {
    const order = await theirs(request, orderId);
    if (!order) return say("noneOpen");
    if (about === "item") return askForItem(order);
    const line = about && contentsOf(order).find(({ lineId }) => lineId === about.lineId);
    if (line) return askAboutLine(request, order, line);
    return begin(request, order, wishes, contents);
  },
  async answer(request, { orderId, lineId }) {
    const order = await theirs(request, orderId);
    if (!order) return say("noneOpen");
    const line = contentsOf(order).find((one) => one.lineId === lineId);
    const wishes = readWishes(request.text).map((wish) => (line ? wish : asAddition(wish)));
    return wishes.length > 0 ? begin(request, order, wishes, undefined, line) : askForItem(order);
  },
  approve: async (request, offer) =>
    (await theirs(request, offer.orderId)) ? carryOut(request, offer) : say("notFound", { order: offer.number }),
  async renew(request, { orderId, number, before, contents }) {
    const order = await theirs(request, orderId);
    if (!order) return say("notFound", { order: number });
    return sameContents(contentsOf(order), before) && !refusalOf(order)
      ? offerEdit(request, order, contents)
      : begin(request, order, []);
  },
});

/** An order by its id, if it is this person's. */
async function theirs({ admin, customers }: CommandRequest, orderId: string): Promise<Order | undefined> {
  const [order, records] = await Promise.all([orderById(admin, orderId), customers()]);
  return order && records.some(({ id }) => id === order.customerId) ? order : undefined;
}

async function begin(
  request: CommandRequest,
  order: Order,
  wishes: readonly Wish[],
  contents = contentsOf(order),
  line?: Edited["line"],
): Promise<EditStepOut> {
  const number = numberOf(order);
  const refusal = refusalOf(order);
  if (refusal) return say(refusal, { order: { number } });
  if (!(await isPlainGoods(request, order))) return say("notEditable", { order: { number } });
  if (wishes.length === 0 && sameContents(contents, contentsOf(order))) return askWhat(order);
  const resolved = await resolve(request, { orderId: order.id, number, contents, line }, wishes);
  if ("says" in resolved) return resolved.says;
  if ("about" in resolved) return askAboutLine(request, order, resolved.about);
  return offerEdit(request, order, resolved.contents);
}

function askWhichOrder({ language }: CommandRequest, open: readonly Order[], wishes: Wish[]): EditStepOut {
  const orders = open.map((order) => ({ number: numberOf(order), total: formatMoney(order.total, language) }));
  return ask(
    "whichOrder",
    { orders },
    { awaiting: "choice", options: open.map(({ id }) => ({ orderId: id, wishes })) },
  );
}

/** Nothing was said of what to change: the lines by number, and a number for something new. */
function askWhat(order: Order): EditStepOut {
  const lines = contentsOf(order).slice(0, mostListed);
  const options = [
    ...lines.map(({ lineId }) => ({ orderId: order.id, wishes: [], ask: { lineId: lineId ?? "" } })),
    { orderId: order.id, wishes: [], ask: "item" as const },
  ];
  return ask(
    "what",
    { order: { number: numberOf(order) }, items: named(lines), more: lines.length + 1 },
    { awaiting: "choice", options },
  );
}

async function askAboutLine(
  request: CommandRequest,
  order: Order,
  line: Edited["line"] & object,
): Promise<EditStepOut> {
  const catalogue = await request.catalogue();
  const item = catalogue.items.find(({ variantId }) => variantId === line.variantId);
  const kinds = item ? itemsOfProduct(catalogue, item.productId).filter(({ available }) => available) : [];
  const others = kinds.flatMap(({ variantId, variantTitle }) =>
    variantId === line.variantId ? [] : (variantTitle ?? []),
  );
  return ask(
    "howMany",
    { product: line.title, others: others.slice(0, mostListed).join(", ") },
    { awaiting: "answer", field: "text", draft: { orderId: order.id, lineId: line.lineId } },
  );
}

const askForItem = (order: Order): EditStepOut =>
  ask(
    "item",
    { order: { number: numberOf(order) } },
    { awaiting: "answer", field: "text", draft: { orderId: order.id, lineId: null } },
  );

/** Asked what to add, they say what: "2 blue mug", "blue mug". */
function asAddition(wish: Wish): Wish {
  if (wish.kind === "swap")
    return { kind: "add", quantity: 1, product: wish.product ? `${wish.product} ${wish.other}` : wish.other };
  return { kind: "add", quantity: wish.quantity ?? 1, product: wish.product };
}
