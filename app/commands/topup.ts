import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { topUpFields, topUpOf } from "#app/shops/top-up.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { placeOnce } from "./topup.order.ts";
import { Offer, quote } from "./topup.quote.ts";
import { topupSamples, topupTexts } from "./topup.texts.ts";
import { topupWords } from "./topup.words.ts";

type TopupStep = Step<never, never, Offer>;

/** TOPUP 20: an order of the product that the shop sells store credit by. The credit comes once the order is paid. */
export const topup = defineCommand<never, never, Offer>({
  key: "topup",
  name: "Buy store credit",
  description:
    "Sells store credit: an order of the product that you choose, after a one-time code. The credit is given once the order is paid.",
  intents: ["topup"],
  words: [topupWords],
  texts: topupTexts,
  samples: topupSamples,
  settings: topUpFields,
  isReady: (settings) => topUpOf(settings).product !== "",
  offer: Offer,
  run: (request) => offerCredit(request, Number(request.slots.amount)),
  async approve(request, offer) {
    const order = await placeOnce(request, offer);
    if (!order) return say("refused");
    const values = {
      order: { number: order.name.replace(/^#/, "") },
      total: formatMoney(offer.total, request.language),
    };
    const isOnline = topUpOf(request.shop.settings).pay === "link";
    return say("placed", { ...values, link: isOnline ? order.statusUrl : "" });
  },
  renew: (request, { price }) => offerCredit(request, Number(price.amount)),
});

async function offerCredit(request: CommandRequest, amount: number): Promise<TopupStep> {
  const { least, most } = topUpOf(request.shop.settings);
  const money = (sum: number) => ({ amount: sum.toFixed(2), currencyCode: request.shop.currency });
  const limits = {
    least: formatMoney(money(least), request.language),
    most: formatMoney(money(most), request.language),
  };
  if (!Number.isFinite(amount)) return say("howMuch", limits);
  if (amount < least || amount > most) return say("limits", limits);
  const [customer] = await request.customers();
  if (!customer) return say("unknown");
  const item = await productOf(request);
  if (!item) return say("refused");
  const wish = { customerId: customer.id, variantId: item.variantId, price: money(amount) };
  const quoted = await quote(request.admin, wish);
  return quoted ? confirm(request, quoted) : say("refused");
}

const confirm = ({ language }: CommandRequest, offer: Offer): TopupStep =>
  ask(
    "confirm",
    { credit: formatMoney(offer.credit, language), total: formatMoney(offer.total, language) },
    { awaiting: "code", offer },
  );

async function productOf({ catalogue, shop }: CommandRequest) {
  const sku = topUpOf(shop.settings).product.toLowerCase();
  return (await catalogue()).items.find((item) => item.sku?.trim().toLowerCase() === sku && item.available);
}
