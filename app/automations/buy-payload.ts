import type { Change } from "#app/outcomes/change.ts";
import type { Shop } from "#app/shops/shop.ts";

type Goods = { variantId: string | null; title: string; quantity: number };

/**
 * Lets a reply of 1 order these goods: BUY reads them back with their total and orders them after a code. Undefined where the shop does
 * not serve BUY.
 */
export function asksToBuy(
  { settings: { commands } }: Shop,
  goods: readonly Goods[],
  until: Date,
  discount?: string,
): Change | undefined {
  if (!(commands["buy"]?.on ?? true)) return undefined;
  const [line, ...lines] = goods.map(({ variantId, title, quantity }) => ({ variantId, title, quantity }));
  const option = { draft: { lines, ...(discount && { discount }) }, wanted: [], line };
  return { kind: "question", command: "buy", next: { awaiting: "choice", options: [option] }, until };
}
