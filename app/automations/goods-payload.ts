import { z } from "zod";
import type { Language } from "#app/lib/language.ts";
import { productIdIn, readInventoryWebhook } from "#app/products/from-webhook.ts";
import { spokenTo } from "#app/shops/language.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Goods, Granted } from "#app/wishes/wish.ts";
import type { Recipient } from "./automation.ts";

/** The topics by which the shop tells that something can be had again, costs something else, or is gone. */
export const goodsTopics = ["inventory_levels/update", "products/update", "products/delete"] as const;

/** Of what such an event tells. What is true now stands in the list of products, which has followed it already. */
export const GoodsPayload = z.unknown().transform((payload, context): Goods => {
  const inventoryItemId = readInventoryWebhook(payload);
  if (inventoryItemId !== undefined) return { inventoryItemId };
  const productId = productIdIn(payload);
  if (productId !== undefined) return { productId };
  context.addIssue({ code: "custom", message: "names no goods" });
  return z.NEVER;
});
export type GoodsPayload = z.infer<typeof GoodsPayload>;

/** Somebody whose wish has come true. */
export type ToWisher = Recipient & Pick<Granted, "wish" | "item" | "buy"> & { language: Language };

export async function* wishersIn(turns: AsyncIterable<Granted>, shop: Shop): AsyncGenerator<ToWisher> {
  for await (const { contact, ...granted } of turns) {
    const { phone, customerId, language, locale } = contact;
    yield {
      ...{ ...granted, contact, customerId, phones: [phone] },
      ...{ language: spokenTo(shop, language, locale), askedAt: granted.wish.askedAt },
    };
  }
}
