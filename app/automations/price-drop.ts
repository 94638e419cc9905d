import { formatMoney } from "#app/lib/money.ts";
import { nameOf, priceOf } from "#app/products/price-tag.ts";
import { defineAutomation } from "./automation.ts";
import { GoodsPayload, goodsTopics, type ToWisher, wishersIn } from "./goods-payload.ts";
import { priceDropTexts } from "./price-drop.texts.ts";

const day = 86_400_000;

export const priceDrop = defineAutomation<GoodsPayload, ToWisher>({
  key: "price-drop",
  name: "Price drop",
  description: "When an item that a customer asked about with NOTIFY costs less than it did then.",
  group: "customers",
  topics: goodsTopics,
  kind: "requested",
  payload: GoodsPayload,
  // The law may keep it for a night, a Sunday and a holiday.
  latestAfterMs: 3 * day,
  texts: priceDropTexts,
  samples: {
    cheaper: { shop: { name: "Demo Shop" }, product: "Blue Mug", price: "$12.00", was: "$14.50", buy: "Blue Mug" },
  },
  mustOfferStop: ["cheaper"],
  recipients: (goods, { wishes, shop }) => wishersIn(wishes.forWhomCheaper(goods), shop),
  about: (_goods, { wish }) => wish.id,
  run(_goods, { wish, item, buy, language }) {
    const was = formatMoney({ amount: wish.price, currencyCode: wish.currency }, language);
    return {
      texts: [{ key: "cheaper", values: { product: nameOf(item), price: priceOf(item, language), was, buy } }],
      changes: [{ kind: "wish-told", id: wish.id }],
      ended: "told",
    };
  },
});
