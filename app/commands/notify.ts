import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { buyWordsFor } from "#app/products/buy-words.ts";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import { nameOf, priceOf } from "#app/products/price-tag.ts";
import { stockOf } from "#app/shopify/stock.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import type { WishKind } from "#app/wishes/wish.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { readAsked, type Asked } from "./notify.read.ts";
import { notifySamples, notifyTexts } from "./notify.texts.ts";
import { notifyWords } from "./notify.words.ts";

/** One of several that a text could mean; or the rest of them. */
const Option = z.object({ variantIds: z.array(z.string()), kind: z.enum(["back-in-stock", "price-drop"]).optional() });
type Option = z.infer<typeof Option>;
type NotifyStep = Step<Option, never, never>;

const settings = defineFields({
  most: {
    kind: "number",
    ...{ min: 1, max: 50, default: 10, unit: "items" },
    label: "Most that one customer may wait for",
    help: "They are told once of each item, when it is back in stock or costs less.",
  },
});

const pageSize = 5;
const longestQuoted = 40;

/** NOTIFY blue mug: tells once, when what is sold out is back, or what is in stock costs less. NOTIFY alone lists, NOTIFY off ends. */
export const notify = defineCommand<Option, never, never>({
  key: "notify",
  name: "Back in stock and price alerts",
  description: "Tells a customer once, when an item that they asked about is back in stock or costs less.",
  intents: ["notify"],
  words: [notifyWords],
  texts: notifyTexts,
  samples: notifySamples,
  settings,
  option: Option,
  run(request) {
    const asked = readAsked(request.text, request.slots.product ?? "");
    if (asked.off) return drop(request, asked.product);
    return /[\p{L}\p{N}]/u.test(asked.product) ? find(request, asked) : list(request);
  },
  async choose(request, { variantIds, kind }) {
    const { items } = await request.catalogue();
    const meant = items.filter(({ variantId }) => variantIds.includes(variantId));
    return meant.length > 0 ? decide(request, meant, kind) : say("gone");
  },
});

async function find(request: CommandRequest, { product, kind }: Asked): Promise<NotifyStep> {
  const found = await request.findProduct(product);
  switch (found.kind) {
    case "none":
      return say("notFound", {
        product: product.slice(0, longestQuoted),
        nearest: found.nearest ? nameOf(found.nearest) : "",
      });
    case "one":
      return decide(request, [found.item], kind);
    case "variants":
    case "choices":
      return decide(request, found.items, kind);
  }
}

/** Of several they mean one that they cannot have now, if there is such a one. */
async function decide(request: CommandRequest, items: readonly CatalogueItem[], kind?: WishKind): Promise<NotifyStep> {
  const soldOut = items.filter(({ available }) => !available);
  const meant = kind !== "price-drop" && soldOut.length > 0 ? soldOut : items;
  const [only, another] = meant;
  if (only && !another) return promise(request, only, kind);
  return askWhich(request, meant, kind);
}

/** By number; but what waits for its code would be put aside by a list to choose from, so then they are only named. */
function askWhich(request: CommandRequest, items: readonly CatalogueItem[], kind?: WishKind): NotifyStep {
  const shown = items.slice(0, pageSize);
  const rest = items.slice(pageSize);
  const titles = shown.map((item) => ({ title: nameOf(item) }));
  if (request.pending?.awaiting === "code") return say("named", { options: titles });
  const more = rest.length > 0;
  const options = [...shown.map((item) => [item]), ...(more ? [rest] : [])].map((those) => ({
    variantIds: idsOf(those),
    kind,
  }));
  return ask("which", { options: titles, more }, { awaiting: "choice", options, more });
}

const idsOf = (items: readonly CatalogueItem[]) => items.map(({ variantId }) => variantId);

/** By Shopify's own word at this moment: our copy may be seconds behind, and a promise must be true. */
async function promise(request: CommandRequest, item: CatalogueItem, wanted?: WishKind): Promise<NotifyStep> {
  const { shop, language } = request;
  const { available } = await stockOf(request.admin, item.variantId);
  const kind = wanted ?? (available ? "price-drop" : "back-in-stock");
  const buy = buyWordsFor(await request.catalogue(), item);
  const values = { product: nameOf(item), price: priceOf(item, language), available, buy };
  if (kind === "back-in-stock" && available) return say("inStock", values);
  if (!(shop.settings.automations[kind]?.on ?? true)) return say("notOffered", values);
  const { most } = chosen(settings, shop.settings.commands["notify"]?.values);
  const others = (await request.wishes()).filter((one) => one.kind !== kind || one.variantId !== item.variantId);
  if (others.length >= most) return say("tooMany", { count: others.length });
  const { productId, variantId, price, currency } = item;
  const wish = { kind, productId, variantId, title: nameOf(item), price, currency };
  return { ...say(kind === "back-in-stock" ? "waits" : "watches", values), changes: [{ kind: "wish", wish }] };
}

async function list(request: CommandRequest): Promise<NotifyStep> {
  const wishes = await request.wishes();
  if (wishes.length === 0) return say("how");
  const items = wishes.map(({ title, kind }) => ({ title, cheaper: kind === "price-drop" }));
  return say("list", { items });
}

/** All of them, or those of one item. */
async function drop(request: CommandRequest, product: string): Promise<NotifyStep> {
  const wishes = await request.wishes();
  if (wishes.length === 0) return say("how");
  const found = product === "" ? undefined : await request.findProduct(product);
  const meant = wishes.filter(({ title, variantId }) => {
    if (!found || title.toLowerCase() === product.toLowerCase()) return true;
    if (found.kind === "none") return false;
    return (found.kind === "one" ? [found.item] : found.items).some((item) => item.variantId === variantId);
  });
  if (meant.length === 0) return list(request);
  return {
    ...say("dropped", { items: meant.map(({ title }) => title) }),
    changes: [{ kind: "drop-wishes", ids: meant.map(({ id }) => id) }],
  };
}
