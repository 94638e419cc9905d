import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { itemsOfProduct, type CatalogueItem } from "#app/products/catalogue.ts";
import type { Found } from "#app/products/find.ts";
import { offerTag } from "#app/products/offer-tag.ts";
import { nameOf, priceOf } from "#app/products/price-tag.ts";
import { publicDiscounts } from "#app/shopify/discounts.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { priceSamples, priceTexts } from "./price.texts.ts";
import { priceWords } from "./price.words.ts";

const Option = z.object({ productId: z.string() });
type Option = z.infer<typeof Option>;

const longestQuoted = 40;

/** PRICE blue mug: what it costs, whether there is any, and how to order it. Never starts an order. */
export const price = defineCommand<Option, never, never>({
  key: "price",
  name: "Tell a price",
  description: "What an item costs, what it cost before, and whether it is in stock.",
  intents: ["price"],
  words: [priceWords],
  texts: priceTexts,
  samples: priceSamples,
  option: Option,
  run(request) {
    const { product = "" } = request.slots;
    return /[\p{L}\p{N}]/u.test(product) ? tell(request, product) : Promise.resolve(say("what"));
  },
  async choose(request, { productId }) {
    const items = itemsOfProduct(await request.catalogue(), productId);
    return items.length > 0 ? tag(request, items) : say("gone");
  },
});

/** A price is not asked by the piece: a number at the end is a size, if the product has that. */
async function findMeant({ findProduct, slots: { qty }, text }: CommandRequest, product: string): Promise<Found> {
  const endsInIt = qty !== undefined && new RegExp(`\\D${qty}\\W*$`).test(text);
  const sized = endsInIt ? await findProduct(`${product} ${qty}`) : undefined;
  return sized?.kind === "one" ? sized : findProduct(product);
}

async function tell(request: CommandRequest, product: string): Promise<Step<Option, never, never>> {
  const found = await findMeant(request, product);
  switch (found.kind) {
    case "one":
      return tag(request, [found.item]);
    case "variants":
      return tag(request, found.items);
    case "none":
      return say("notFound", {
        product: product.slice(0, longestQuoted),
        nearest: found.nearest ? nameOf(found.nearest) : "",
      });
    case "choices":
      return found.items.length === 1 ? tag(request, found.items) : askWhich(request, found.items);
  }
}

async function tag(request: CommandRequest, items: readonly CatalogueItem[]): Promise<Step<Option, never, never>> {
  const told = await publicDiscounts(request.admin, request.shop.settings);
  const { key, values } = offerTag(await request.catalogue(), items, told, request.language);
  return say(key, values);
}

/** By number; but what waits for its code would be put aside by a list to choose from, so then they are only named. */
function askWhich(request: CommandRequest, items: readonly CatalogueItem[]): Step<Option, never, never> {
  const options = items.map((item) => ({ title: nameOf(item), price: priceOf(item, request.language) }));
  if (request.pending?.awaiting === "code") return say("named", { options });
  return ask("which", { options }, { awaiting: "choice", options: items.map(({ productId }) => ({ productId })) });
}
