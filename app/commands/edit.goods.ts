import type { CatalogueItem } from "#app/products/catalogue.ts";
import type { Order } from "#app/shopify/orders.ts";
import { billTag } from "#app/shopify/sms-order.ts";
import { isTopUp } from "#app/shops/top-up.ts";
import type { CommandRequest } from "./command.ts";

/** What is booked needs a time and names, store credit is more than its line: neither is put into an order by an edit. */
export const isAddable = ({ shop }: CommandRequest, { booking, sku }: CatalogueItem): boolean =>
  booking === undefined && !isTopUp(shop.settings, sku);

/** Whether nothing in an order hangs on more than its lines, such as a seat, a bill that was paid, or store credit. */
export async function isPlainGoods(request: CommandRequest, order: Order): Promise<boolean> {
  if (order.tags.includes(billTag)) return false;
  const { items } = await request.catalogue();
  return order.lines.every(({ variantId, sku }) => {
    const item = items.find((one) => one.variantId === variantId);
    return !isTopUp(request.shop.settings, sku) && (item === undefined || isAddable(request, item));
  });
}
