import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import { itemsOfProduct } from "#app/products/catalogue.ts";
import type { Found } from "#app/products/find.ts";
import {
  addLine,
  shortageOf,
  titleOf,
  type BuyStep,
  type Draft,
  type Line,
  type Narrowed,
  type Wanted,
} from "./buy.basket.ts";
import { complete } from "./buy.complete.ts";
import { buyChoices } from "./buy.settings.ts";
import { isMadeToOrder, splitWish } from "./buy.wishes.ts";
import { ask, type CommandRequest } from "./command.ts";

/** As many as are listed by number in one text. */
const mostChoices = 5;
const mostValues = 8;

/** Finds what is still wanted, one after the other; asks where a text could mean two things. */
export async function collect(request: CommandRequest, draft: Draft, wanted: readonly Wanted[]): Promise<BuyStep> {
  const [next, ...rest] = wanted;
  if (!next) return complete(request, draft);
  const { found, wish } = await find(request, next.product);
  if (found.kind === "none")
    return say("notFound", {
      product: next.product.slice(0, 40),
      nearest: found.nearest ? titleOf(found.nearest) : "",
    });
  const toLine = (item: CatalogueItem): Line => lineOf(item, next.quantity, wish);
  if (found.kind === "one") return take(request, { draft, wanted: rest }, found.item, toLine);
  const booked = found.items.find(({ booking }) => booking !== undefined);
  if (booked) return say("booked", { product: booked.title });
  const items = found.items.filter((item) => !shortageOf(item, next.quantity));
  if (items.length === 0) return say("soldOut", { product: found.items[0] ? titleOf(found.items[0]) : next.product });
  if (found.kind === "variants" && items.length > mostChoices)
    return askForValue(
      { draft, wanted: rest, productId: found.productId, values: settledIn(items), line: next },
      items,
    );
  return askWhich(request, { draft, wanted: rest }, items.slice(0, mostChoices).map((item) => ({ item, line: toLine(item) }))); // prettier-ignore
}

/** "margherita no onions" is a margherita where the merchant lets it be made as they wish; else it is what they typed. */
async function find({ findProduct, shop }: CommandRequest, text: string): Promise<{ found: Found; wish?: string }> {
  const split = splitWish(text);
  if (!split) return { found: await findProduct(text) };
  const found = await findProduct(split.product);
  const item = found.kind === "one" ? found.item : found.kind === "none" ? undefined : found.items[0];
  const isWished = item && found.kind !== "choices" && isMadeToOrder(item, buyChoices(shop).wishes);
  return isWished ? { found, wish: split.wish } : { found: await findProduct(text) };
}

const lineOf = (item: CatalogueItem, quantity: number, wish?: string): Line => ({
  variantId: item.variantId,
  title: titleOf(item),
  quantity,
  ...(wish && { wish }),
});

type Settled = { draft: Draft; wanted: Wanted[] };

function take(
  request: CommandRequest,
  { draft, wanted }: Settled,
  item: CatalogueItem,
  toLine: (item: CatalogueItem) => Line,
): BuyStep | Promise<BuyStep> {
  if (item.booking !== undefined) return say("booked", { product: item.title });
  const line = toLine(item);
  const shortage = shortageOf(item, line.quantity);
  if (shortage) return say(shortage, { product: titleOf(item), left: item.quantity });
  return collect(request, { ...draft, lines: addLine(draft.lines, line) }, wanted);
}

const askWhich = (
  { language }: CommandRequest,
  settled: Settled,
  found: readonly { item: CatalogueItem; line: Line }[],
): BuyStep =>
  ask(
    "which",
    {
      options: found.map(({ item }) => ({
        title: titleOf(item),
        price: formatMoney({ amount: item.price, currencyCode: item.currency }, language),
      })),
    },
    { awaiting: "choice", options: found.map(({ line }) => ({ ...settled, line })) },
  );

/** Many variants are asked for by one option after the other: the size, then the colour. */
function askForValue(narrowed: Narrowed, items: readonly CatalogueItem[]): BuyStep {
  const option = items[0]!.options.find(({ name }) => valuesOf(items, name).length > 1);
  if (!option) return say("soldOut", { product: items[0]!.title });
  const values = valuesOf(items, option.name).slice(0, mostValues);
  return ask(
    "whichValue",
    { product: items[0]!.title, options: values.map((title) => ({ title })) },
    {
      awaiting: "choice",
      options: values.map((value) => ({ ...narrowed, values: [...narrowed.values, value] })),
    },
  );
}

/** What they said already: "navy", where all that is left is navy. */
const settledIn = (items: readonly CatalogueItem[]) =>
  (items[0]?.options ?? []).flatMap(({ name }) => {
    const values = valuesOf(items, name);
    return values.length === 1 ? values : [];
  });

const valuesOf = (items: readonly CatalogueItem[], option: string) => [
  ...new Set(items.flatMap(({ options }) => options.filter(({ name }) => name === option).map(({ value }) => value))),
];

/** They picked a size or the like: what is left of the product then. */
export async function narrow(request: CommandRequest, narrowed: Narrowed): Promise<BuyStep> {
  const { productId, values, line, draft, wanted } = narrowed;
  const items = itemsOfProduct(await request.catalogue(), productId).filter(
    (item) =>
      !shortageOf(item, line.quantity) && values.every((value) => item.options.some((one) => one.value === value)),
  );
  const [first, second] = items;
  if (!first) return say("soldOut", { product: [line.product, ...values].join(" ") });
  const wish = isMadeToOrder(first, buyChoices(request.shop).wishes) ? splitWish(line.product)?.wish : undefined;
  const toLine = (item: CatalogueItem) => lineOf(item, line.quantity, wish);
  if (!second) return take(request, { draft, wanted }, first, toLine);
  if (items.length > mostChoices) return askForValue(narrowed, items);
  return askWhich(request, { draft, wanted }, items.map((item) => ({ item, line: toLine(item) }))); // prettier-ignore
}
