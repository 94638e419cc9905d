import { stockOf } from "#app/shopify/stock.ts";
import type { Line } from "./buy.basket.ts";
import type { CommandRequest } from "./command.ts";

type Shortage = { key: "soldOut" | "onlyLeft"; values: Record<string, unknown> };

/** Asks Shopify itself, at the moment of ordering: our own copy of the stock may be seconds behind. */
export async function shortageNow({ admin }: CommandRequest, lines: readonly Line[]): Promise<Shortage | undefined> {
  const stocks = await Promise.all(lines.map(({ variantId }) => stockOf(admin, variantId)));
  for (const [index, { title, quantity }] of lines.entries()) {
    const { available, quantity: left } = stocks[index]!;
    if (!available) return { key: "soldOut", values: { product: title } };
    if (left !== null && left < quantity) return { key: "onlyLeft", values: { product: title, left } };
  }
  return undefined;
}
