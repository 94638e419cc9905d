import { say } from "#app/outcomes/outcome.ts";
import { buildCatalogue, itemsOfProduct, type Catalogue, type CatalogueItem } from "#app/products/catalogue.ts";
import { findProduct } from "#app/products/find.ts";
import { nameOf, priceOf } from "#app/products/price-tag.ts";
import { fittingVariants } from "#app/products/variants.ts";
import { fold } from "#app/products/words.ts";
import { ask, type CommandRequest } from "./command.ts";
import { keyOf, named, withMore, withQuantity, type Content, type EditStepOut } from "./edit.contents.ts";
import { isAddable } from "./edit.goods.ts";
import type { Wish } from "./edit.read.ts";
import { pronouns } from "./edit.read.words.ts";

/** An order on its way to what they want. `line`: the one that they were asked about. */
export type Edited = { orderId: string; number: string; contents: Content[]; line?: Content };

/** The order as they want it, or what must be said or asked first. */
export type Resolved = { contents: Content[] } | { says: EditStepOut } | { about: Content };

const mostChoices = 5;
const longestQuoted = 40;

/** Understands one wish after the other. Asks where one could mean two things; the rest then waits in the numbered lines. */
export async function resolve(request: CommandRequest, edited: Edited, wishes: readonly Wish[]): Promise<Resolved> {
  const [wish, ...rest] = wishes;
  if (!wish) return { contents: edited.contents };
  const ways = await waysOf(request, edited, wish);
  if ("says" in ways || "about" in ways) return ways;
  const [only, another] = ways.choices;
  if (only && !another) return resolve(request, { ...edited, contents: only.contents, line: undefined }, rest);
  const { orderId } = edited;
  const shown = ways.choices.slice(0, mostChoices);
  const options = shown.map(({ contents }) => ({ orderId, contents, wishes: rest }));
  return { says: ask("whichItem", { options: shown.map(({ title }) => title) }, { awaiting: "choice", options }) };
}

/** Every way to understand it, each with what a text calls it and what the order would then have. */
type Way = { title: string; contents: Content[] };
type Ways = { choices: Way[] } | Exclude<Resolved, { contents: Content[] }>;

async function waysOf(request: CommandRequest, edited: Edited, wish: Wish): Promise<Ways> {
  if (wish.kind === "swap") return swapped(request, edited, wish);
  const { contents } = edited;
  const lines = wish.kind === "add" && !edited.line ? [] : await linesMeant(request, edited, wish.product);
  if (lines.length > 0)
    return {
      choices: lines.map((line) => ({
        title: line.title,
        contents: withQuantity(contents, line, quantityAfter(wish, line.quantity)),
      })),
    };
  if (wish.kind === "remove") return { says: notIn(edited, wish.product) };
  const items = await itemsMeant(request, wish.product);
  return "says" in items
    ? items
    : { choices: items.map((item) => wayOf(request, item, withMore(contents, item, wish.quantity))) };
}

const quantityAfter = (wish: Exclude<Wish, { kind: "swap" }>, now: number) =>
  wish.kind === "set"
    ? wish.quantity
    : wish.kind === "add"
      ? now + wish.quantity
      : wish.quantity === null
        ? 0
        : Math.max(0, now - wish.quantity);

/** Another kind of what is there ("size to L"), else another product in its place. */
async function swapped(
  request: CommandRequest,
  edited: Edited,
  { product, other }: Extract<Wish, { kind: "swap" }>,
): Promise<Ways> {
  const catalogue = await request.catalogue();
  const lines = await linesToSwap(request, edited, product);
  const kinds = lines.flatMap((line) =>
    otherKinds(catalogue, line, other).map((item) => wayOf(request, item, inPlaceOf(edited.contents, line, item))),
  );
  if (kinds.length > 0) return { choices: kinds };
  if (product === "" && !edited.line) {
    const [meant, another] = await linesMeant(request, edited, other);
    if (meant && !another) return { about: meant };
  }
  const [line, another] = lines;
  if (!line || another) return { says: notIn(edited, product || other) };
  const items = await itemsMeant(request, other);
  return "says" in items
    ? items
    : { choices: items.map((item) => wayOf(request, item, inPlaceOf(edited.contents, line, item))) };
}

/** "size to L" names no line: any of them may come in sizes. */
async function linesToSwap(request: CommandRequest, edited: Edited, product: string): Promise<readonly Content[]> {
  const meant = await linesMeant(request, edited, product);
  return meant.length > 0 ? meant : edited.contents.filter(({ quantity }) => quantity > 0);
}

const inPlaceOf = (contents: readonly Content[], line: Content, item: CatalogueItem): Content[] =>
  withMore(withQuantity(contents, line, 0), item, line.quantity);

const wayOf = ({ language }: CommandRequest, item: CatalogueItem, contents: Content[]): Way => ({
  title: `${nameOf(item)} (${priceOf(item, language)})`,
  contents,
});

/** The product's other kinds that the words tell; none where they tell nothing of it. */
function otherKinds(catalogue: Catalogue, line: Content, said: string): CatalogueItem[] {
  const item = catalogue.items.find(({ variantId }) => variantId === line.variantId);
  if (!item) return [];
  const all = itemsOfProduct(catalogue, item.productId);
  const { items } = fittingVariants(all, said);
  return items.length < all.length ? items.filter(({ variantId }) => variantId !== line.variantId) : [];
}

/** The lines of the order that the words can mean: found among them alone, as in a shop that sells nothing else. */
async function linesMeant(request: CommandRequest, edited: Edited, said: string): Promise<readonly Content[]> {
  const { line } = edited;
  const there = edited.contents.filter(({ quantity }) => quantity > 0);
  if (line) return there.filter((one) => keyOf(one) === keyOf(line));
  if (said === "" || pronouns.has(fold(said))) return there.length === 1 ? there : [];
  const { items } = await request.catalogue();
  const found = findProduct(
    buildCatalogue(there.map((one) => items.find(({ variantId }) => variantId === one.variantId) ?? itemOf(one))),
    said,
  );
  const meant = found.kind === "none" ? [] : found.kind === "one" ? [found.item] : found.items;
  return there.filter((one) => meant.some(({ variantId }) => variantId === (one.variantId ?? keyOf(one))));
}

/** What was sold once and is in no catalogue any more can still be named. */
const itemOf = (line: Content): CatalogueItem => ({
  productId: keyOf(line),
  variantId: line.variantId ?? keyOf(line),
  title: line.title,
  variantTitle: null,
  options: [],
  ...{ sku: null, barcode: null, shortCode: null, compareAtPrice: null, quantity: null },
  price: "0",
  currency: "",
  available: true,
});

/** What the shop sells by that name; sold out ones last, so that they are named only where nothing else is meant. */
async function itemsMeant(request: CommandRequest, said: string): Promise<CatalogueItem[] | { says: EditStepOut }> {
  if (!said) return { says: say("how") };
  const found = await request.findProduct(said);
  const meant = found.kind === "none" ? [] : found.kind === "one" ? [found.item] : found.items;
  const sold = meant.filter((item) => isAddable(request, item));
  if (sold.length === 0) return { says: say("notSold", { product: said.slice(0, longestQuoted) }) };
  const available = sold.filter((item) => item.available);
  return available.length > 0 ? available : sold.slice(0, 1);
}

const notIn = ({ number, contents }: Edited, said: string): EditStepOut =>
  say("notInOrder", { order: { number }, product: said.slice(0, longestQuoted), items: named(contents) });
