import { say } from "#app/outcomes/outcome.ts";
import { formatMoney } from "#app/lib/money.ts";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import {
  addLine,
  type BuyStep,
  Draft,
  Offer,
  Option,
  shortageOf,
  titleOf,
  type Line,
  type Wanted,
} from "./buy.basket.ts";
import { complete, completeWith } from "./buy.complete.ts";
import { placeOrder } from "./buy.order.ts";
import { offerOrder } from "./buy.quote.ts";
import { buySamples, buyTexts } from "./buy.texts.ts";
import { buyWords } from "./buy.words.ts";
import { ask, defineCommand, type CommandRequest } from "./command.ts";

/** BUY 2 blue mug: find it, read it back with its total, order it after the code, for cash on delivery or store credit. */
export const buy = defineCommand<Option, Draft, Offer>({
  key: "buy",
  name: "Buy",
  description: "Orders products by text, for cash on delivery or store credit, after a one-time code.",
  intents: ["buy"],
  words: [buyWords],
  texts: buyTexts,
  samples: buySamples,
  option: Option,
  draft: Draft,
  offer: Offer,
  run(request) {
    const { items, product, qty } = request.slots;
    const wanted = (items ?? (product ? [{ qty, product }] : [])).map((one) => ({
      quantity: one.qty ?? 1,
      product: one.product,
    }));
    return wanted.length > 0 ? collect(request, [], wanted) : Promise.resolve(say("what"));
  },
  choose: (request, option) =>
    "order" in option
      ? offerOrder(request, option.order)
      : collect(request, addLine(option.lines, option.line), option.wanted),
  answer: completeWith,
  approve: placeOrder,
  renew: offerOrder,
});

/** Finds what is still wanted, one after the other; asks where a text could mean two things. */
async function collect(request: CommandRequest, lines: Line[], wanted: readonly Wanted[]): Promise<BuyStep> {
  const [next, ...rest] = wanted;
  if (!next) return complete(request, { lines });
  const found = await request.findProduct(next.product);
  if (found.kind === "none")
    return say("notFound", {
      product: next.product.slice(0, 40),
      nearest: found.nearest ? titleOf(found.nearest) : "",
    });
  if (found.kind === "one") {
    const { item } = found;
    const shortage = shortageOf(item, next.quantity);
    if (shortage) return say(shortage, { product: titleOf(item), left: item.quantity });
    return collect(request, addLine(lines, lineOf(item, next.quantity)), rest);
  }
  const items = found.items.filter((item) => !shortageOf(item, next.quantity)).slice(0, 5);
  if (items.length === 0) return say("soldOut", { product: found.items[0] ? titleOf(found.items[0]) : next.product });
  return ask(
    "which",
    {
      options: items.map((item) => ({
        title: titleOf(item),
        price: formatMoney({ amount: item.price, currencyCode: item.currency }, request.language),
      })),
    },
    { awaiting: "choice", options: items.map((item) => ({ line: lineOf(item, next.quantity), lines, wanted: rest })) },
  );
}

const lineOf = (item: CatalogueItem, quantity: number): Line => ({
  variantId: item.variantId,
  title: titleOf(item),
  quantity,
});
