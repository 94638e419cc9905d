import type { AdminRequest } from "./admin.ts";
import { listOrdersPlaced, type ListOrdersPlacedData } from "./operations.ts";

export type PlacedLine = {
  /** The product's, and with its variant's behind it. */
  title: string;
  fullTitle: string;
  variantId: string;
  /** What was kept of it. */
  quantity: number;
  tags: string[];
};

export type PlacedOrder = { id: string; customerId: string; lines: PlacedLine[] };

/**
 * Orders that were placed in this time and kept, page by page, with what of them was goods: no gift cards, nothing that was booked.
 * Shopify shows an app those of the last 60 days only.
 */
export async function* placedOrders(
  admin: AdminRequest,
  { from, to }: { from: Date; to: Date },
): AsyncGenerator<PlacedOrder> {
  const search = `created_at:>='${from.toISOString()}' AND created_at:<'${to.toISOString()}'`;
  const ask = (after: string | null) => admin(listOrdersPlaced, { search, after });
  let after: string | null = null;
  do {
    const { orders: page }: Awaited<ReturnType<typeof ask>> = await ask(after);
    for (const order of page.nodes) if (order.customer && isKept(order)) yield toPlaced(order, order.customer.id);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
}

type Found = ListOrdersPlacedData["orders"]["nodes"][number];

const isKept = ({ cancelledAt, test }: Found) => !cancelledAt && !test;

const toPlaced = ({ id, lineItems }: Found, customerId: string): PlacedOrder => ({
  ...{ id, customerId },
  lines: lineItems.nodes.flatMap(({ title, variantTitle, currentQuantity: quantity, variant, product }) =>
    variant && product && !product.isGiftCard && !product.booking && quantity > 0
      ? [
          {
            ...{ title, variantId: variant.id, quantity, tags: product.tags },
            fullTitle: [title, variantTitle].filter(Boolean).join(" "),
          },
        ]
      : [],
  ),
});
