import { nameOf, priceOf } from "#app/products/price-tag.ts";
import { defineAutomation } from "./automation.ts";
import { backInStockTexts } from "./back-in-stock.texts.ts";
import { GoodsPayload, goodsTopics, type ToWisher, wishersIn } from "./goods-payload.ts";

const day = 86_400_000;

export const backInStock = defineAutomation<GoodsPayload, ToWisher>({
  key: "back-in-stock",
  name: "Back in stock",
  description:
    "When an item is in stock again that a customer asked about with NOTIFY: first asked first told, and never more people than there are items.",
  group: "customers",
  topics: goodsTopics,
  kind: "requested",
  payload: GoodsPayload,
  // The law may keep it for a night, a Sunday and a holiday.
  latestAfterMs: 3 * day,
  texts: backInStockTexts,
  samples: {
    back: { shop: { name: "Demo Shop" }, product: "Blue Mug", price: "$14.50", buy: "Blue Mug" },
  },
  mustOfferStop: ["back"],
  recipients: (goods, { wishes, shop }) => wishersIn(wishes.whoseTurn(goods), shop),
  about: (_goods, { wish }) => wish.id,
  run: (_goods, { wish, item, buy, language }) => ({
    texts: [{ key: "back", values: { product: nameOf(item), price: priceOf(item, language), buy } }],
    changes: [{ kind: "wish-told", id: wish.id }],
    ended: "told",
  }),
});
