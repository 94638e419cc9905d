import { availableOf } from "../../simulators/shopify/trade/inventory.ts";
import type { Promised } from "./known.ts";

/** Of what is booked, what is sold, held and left is what there was; no seat is given away twice. */
export const seatsKept: Promised = ({ store, seats }) => {
  const sold = new Map<string, number>();
  const count = (variantId: string | null, quantity: number) =>
    variantId !== null && sold.set(variantId, (sold.get(variantId) ?? 0) + quantity);
  for (const { lines, cancelledAt } of store.orders)
    if (!cancelledAt) for (const { variantId, currentQuantity } of lines) count(variantId, currentQuantity);
  for (const { lines, reserved } of store.drafts)
    if (reserved) for (const { variantId, quantity } of lines) count(variantId, quantity);
  return [...seats].flatMap(([id, all]) => {
    const variant = store.tables.variants.get(id)!;
    const [gone, left] = [sold.get(id) ?? 0, availableOf(variant)];
    return gone + left === all && left >= 0
      ? []
      : `${variant.sku} ${variant.title}: ${gone} sold or held and ${left} left of ${all}`;
  });
};

/** Once nobody has an offer any more, nothing is held. */
export const nothingHeld: Promised = ({ store }) =>
  store.drafts
    .filter(({ reserved }) => reserved)
    .map(({ name, phone }) => `draft ${name} still holds seats for ${phone}`);
