import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { browse } from "#app/products/browse.ts";
import { itemsOfProduct, type Product } from "#app/products/catalogue.ts";
import { offerTag } from "#app/products/offer-tag.ts";
import { priceOf, shorten } from "#app/products/price-tag.ts";
import { publicDiscounts } from "#app/shopify/discounts.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { searchMenuWords } from "./search.menu.words.ts";
import { searchMoreWords } from "./search.more.words.ts";
import { searchSamples, searchTexts } from "./search.texts.ts";
import { searchWords } from "./search.words.ts";

/** A product to hear more about, or the next page. */
const Option = z.union([z.object({ productId: z.string() }), z.object({ said: z.string(), from: z.number().int() })]);
type Option = z.infer<typeof Option>;

type SearchStep = Step<Option, never, never>;

const pageSize = 5;
const longestTitle = 30;
const longestQuoted = 40;

/** SEARCH candles: products by number, a page at a time; MORE turns the page. SEARCH alone, or MENU, shows everything in stock. */
export const search = defineCommand<Option, never, never>({
  key: "search",
  name: "Search products",
  description: "Products with their prices, five at a time, to pick from by number.",
  intents: ["search", "menu", "more"],
  words: [searchWords, searchMenuWords, searchMoreWords],
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

async function page(request: CommandRequest, said: string, from: number): Promise<SearchStep> {
  const found = browse(await request.catalogue(), said);
  const [only, another] = found;
  if (!only) return said ? say("notFound", { product: said.slice(0, longestQuoted) }) : say("empty");
  if (!another) return tag(request, only.items);
  const shown = found.slice(from, from + pageSize);
  // What was left of the list has sold out since.
  if (shown.length === 0) return page(request, said, 0);
  const options = shown.map((product) => lineOf(request, product));
  const next = from + pageSize;
  // A list to choose from would put aside what waits for its code, so then they are only named.
  if (request.pending?.awaiting === "code") return say("named", { options, others: Math.max(0, found.length - next) });
  const more = next < found.length;
  const pages = more ? [{ said, from: next }] : [];
  const products = shown.map(({ productId }) => ({ productId }));
  return ask("page", { options, more }, { awaiting: "choice", options: [...products, ...pages], more });
}

/** The lowest price of what can be had; nothing for what cannot. */
function lineOf({ language }: CommandRequest, { title, items }: Product) {
  const [cheapest] = items.filter(({ available }) => available).toSorted((a, b) => Number(a.price) - Number(b.price));
  const many = items.some(({ available, price }) => available && price !== cheapest?.price);
  return { title: shorten(title, longestTitle), price: cheapest ? priceOf(cheapest, language) : "", from: many };
}

async function tag(request: CommandRequest, items: Product["items"]): Promise<SearchStep> {
  const told = await publicDiscounts(request.admin, request.shop.settings);
  const { key, values } = offerTag(await request.catalogue(), items, told, request.language);
  return say(key, values);
}
