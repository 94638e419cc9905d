import { say } from "#app/outcomes/outcome.ts";
import { readPostalAddress } from "#app/contacts/postal-address.ts";
import { formatMoney } from "#app/lib/money.ts";
import type { Customer } from "#app/shopify/customers.ts";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import {
  addLine,
  type Address,
  type BuyStep,
  Draft,
  Offer,
  Option,
  shortageOf,
  titleOf,
  type Line,
  type Wanted,
} from "./buy.basket.ts";
import { placeOrder } from "./buy.order.ts";
import { offerOrder } from "./buy.quote.ts";
import { buySamples, buyTexts } from "./buy.texts.ts";
import { buyWords } from "./buy.words.ts";
import { ask, defineCommand, type CommandRequest } from "./command.ts";

/** BUY 2 blue mug: find it, read it back with its total, order it after the code, paid in cash on delivery. */
export const buy = defineCommand<Option, Draft, Offer>({
  key: "buy",
  name: "Buy",
  description: "Orders products by text, paid in cash on delivery, after a one-time code.",
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
  choose: (request, { line, lines, wanted }) => collect(request, addLine(lines, line), wanted),
  answer: (request, draft, field) =>
    complete(request, field === "name" ? withName(request, draft) : withAddress(request, draft)),
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

/** Asks for what an order needs and nobody has told us yet: who they are, where it goes. */
async function complete(request: CommandRequest, draft: Draft | BuyStep): Promise<BuyStep> {
  if ("texts" in draft) return draft;
  const [customer] = await request.customers();
  if (!customer?.firstName && !customer?.lastName && !draft.name)
    return ask("name", {}, { awaiting: "answer", field: "name", draft });
  const address = draft.address ?? savedAddress(customer);
  if (!address) return ask("address", {}, { awaiting: "answer", field: "address", draft });
  const name = draft.name ?? [customer?.firstName, customer?.lastName].filter(Boolean).join(" ");
  return offerOrder(request, {
    lines: draft.lines,
    customerId: customer?.id ?? null,
    name,
    address,
    saveAddress: !!draft.address,
  });
}

/** Where Shopify would send it; an address without a street is none. */
function savedAddress(customer: Customer | undefined): Address | undefined {
  const saved = customer?.address;
  return saved?.address1 ? { ...saved, address1: saved.address1, countryCode: saved.countryCodeV2 } : undefined;
}

function withName({ text }: CommandRequest, draft: Draft): Draft | BuyStep {
  const name = text.trim().replace(/\s+/g, " ");
  const fits = /^[\p{L}\p{M}'’.\- ]{2,60}$/u.test(name);
  return fits ? { ...draft, name } : ask("name", { again: true }, { awaiting: "answer", field: "name", draft });
}

function withAddress({ text, slots, shop }: CommandRequest, draft: Draft): Draft | BuyStep {
  const read = readPostalAddress(slots.address ?? text, shop.country);
  if ("missing" in read)
    return ask("address", { missing: read.missing.join(" and ") }, { awaiting: "answer", field: "address", draft });
  return { ...draft, address: read.address };
}
