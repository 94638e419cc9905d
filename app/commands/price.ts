import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { itemsOfProduct, type CatalogueItem } from "#app/products/catalogue.ts";
import { nameOf, priceOf, priceTag } from "#app/products/price-tag.ts";
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

async function tell(request: CommandRequest, product: string): Promise<Step<Option, never, never>> {
  const found = await request.findProduct(product);
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

const tag = ({ language }: CommandRequest, items: readonly CatalogueItem[]): Step<Option, never, never> => {
  const { key, values } = priceTag(items, language);
  return say(key, values);
};

const askWhich = ({ language }: CommandRequest, items: readonly CatalogueItem[]): Step<Option, never, never> =>
  ask(
    "which",
    { options: items.map((item) => ({ title: nameOf(item), price: priceOf(item, language) })) },
    { awaiting: "choice", options: items.map(({ productId }) => ({ productId })) },
  );
