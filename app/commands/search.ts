import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { browse } from "#app/products/browse.ts";
import { itemsOfProduct, type Product } from "#app/products/catalogue.ts";
import { priceOf, priceTag, shorten } from "#app/products/price-tag.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { searchSamples, searchTexts } from "./search.texts.ts";
import { searchWords } from "./search.words.ts";

/** A product to hear more about, or the next page. */
const Option = z.union([z.object({ productId: z.string() }), z.object({ said: z.string(), from: z.number().int() })]);
type Option = z.infer<typeof Option>;

const pageSize = 5;
const longestTitle = 30;
const longestQuoted = 40;

/** SEARCH candles: products by number, a page at a time. SEARCH alone shows everything in stock. */
export const search = defineCommand<Option, never, never>({
  key: "search",
  name: "Search products",
  description: "Products with their prices, five at a time, to pick from by number.",
  intents: ["search"],
  words: [searchWords],
  texts: searchTexts,
  samples: searchSamples,
  option: Option,
  run: (request) => page(request, request.slots.product ?? "", 0),
  async choose(request, option) {
    if ("said" in option) return page(request, option.said, option.from);
    const items = itemsOfProduct(await request.catalogue(), option.productId);
    return items.length > 0 ? tag(request, items) : say("gone");
  },
});

async function page(request: CommandRequest, said: string, from: number): Promise<Step<Option, never, never>> {
  const found = browse(await request.catalogue(), said);
  const [only, another] = found;
  if (!only) return said ? say("notFound", { product: said.slice(0, longestQuoted) }) : say("empty");
  if (!another) return tag(request, only.items);
  const shown = found.slice(from, from + pageSize);
  // What was left of the list has sold out since.
  if (shown.length === 0) return page(request, said, 0);
  const next = from + pageSize;
  const more = next < found.length ? shown.length + 1 : 0;
  return ask(
    "page",
    { options: shown.map((product) => lineOf(request, product)), more },
    {
      awaiting: "choice",
      options: [...shown.map(({ productId }) => ({ productId })), ...(more ? [{ said, from: next }] : [])],
    },
  );
}

/** The lowest price of what can be had; nothing for what cannot. */
function lineOf({ language }: CommandRequest, { title, items }: Product) {
  const [cheapest] = items.filter(({ available }) => available).toSorted((a, b) => Number(a.price) - Number(b.price));
  const many = items.some(({ available, price }) => available && price !== cheapest?.price);
  return { title: shorten(title, longestTitle), price: cheapest ? priceOf(cheapest, language) : "", from: many };
}

const tag = ({ language }: CommandRequest, items: Product["items"]): Step<Option, never, never> => {
  const { key, values } = priceTag(items, language);
  return say(key, values);
};
