import { say } from "#app/outcomes/outcome.ts";
import { addWords } from "./buy.add.words.ts";
import { addLine, type BuyStep, Draft, Offer, Option } from "./buy.basket.ts";
import { checkoutWords } from "./buy.checkout.words.ts";
import { collect, narrow } from "./buy.collect.ts";
import { complete, completeWith } from "./buy.complete.ts";
import { dropLine } from "./buy.drop.ts";
import { dropWords } from "./buy.drop.words.ts";
import { openBasket, withExtras } from "./buy.open.ts";
import { placeOrder } from "./buy.order.ts";
import { offerOrder } from "./buy.quote.ts";
import { buyFields } from "./buy.settings.ts";
import { buySamples, buyTexts } from "./buy.texts.ts";
import { wantedIn } from "./buy.wanted.ts";
import { buyWords } from "./buy.words.ts";
import { defineCommand, type CommandRequest } from "./command.ts";

/**
 * BUY 2 blue mug: find it, read it back with its total, order it after the code, for cash on delivery or store credit.
 * ADD, DROP and CHECKOUT: what is about to be ordered, changed or read back once more.
 */
export const buy = defineCommand<Option, Draft, Offer>({
  key: "buy",
  name: "Buy",
  description: "Orders products by text, for cash on delivery or store credit, after a one-time code.",
  intents: ["buy", "add", "drop", "checkout"],
  words: [buyWords, addWords, dropWords, checkoutWords],
  texts: buyTexts,
  samples: buySamples,
  settings: buyFields,
  option: Option,
  draft: Draft,
  offer: Offer,
  async run(request) {
    const basket = openBasket(request);
    if (request.intent === "buy" || (request.intent === "add" && !basket)) return order(request, { lines: [] });
    if (!basket) return say("empty");
    return { ...(await changed(request, basket)), continues: true };
  },
  async choose(request, option) {
    if ("order" in option) return offerOrder(request, option.order);
    if ("values" in option) return narrow(request, option);
    const { draft, wanted, line } = option;
    return collect(request, { ...draft, lines: addLine(draft.lines, line) }, wanted);
  },
  answer: completeWith,
  approve: placeOrder,
  renew: offerOrder,
});

function changed(request: CommandRequest, basket: Draft): Promise<BuyStep> {
  switch (request.intent) {
    case "add":
      return order(request, basket);
    case "drop":
      return dropLine(request, basket);
    default:
      return complete(request, withExtras(request, basket));
  }
}

async function order(request: CommandRequest, draft: Draft): Promise<BuyStep> {
  const wanted = await wantedIn(request);
  return wanted.length > 0 ? collect(request, withExtras(request, draft), wanted) : say("what");
}
