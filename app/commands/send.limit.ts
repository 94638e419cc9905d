import { lastOrders } from "#app/shopify/orders.ts";
import { paidByCreditTag } from "#app/shopify/sms-order.ts";
import { lastMoves } from "#app/shopify/store-credit.ts";
import type { CommandRequest } from "./command.ts";

const dayMs = 86_400_000;

/**
 * How much may still be sent within these 24 hours. Counted is what left the account, other than for orders by text: what a merchant
 * took counts too, so that the limit errs on the safe side.
 */
export async function leftToday(
  { admin, shop, now }: CommandRequest,
  customerId: string,
  accountId: string,
): Promise<number> {
  const [moves, orders] = await Promise.all([lastMoves(admin, accountId), lastOrders(admin, [customerId], 20)]);
  const isRecent = (at: string) => now.getTime() - new Date(at).getTime() < dayMs;
  const gone = moves.filter(({ kind, at }) => kind === "debit" && isRecent(at)).map(({ amount }) => centsOf(amount));
  const ordered = orders
    .filter(({ tags, createdAt }) => tags.includes(paidByCreditTag) && isRecent(createdAt))
    .map(({ total }) => centsOf(total));
  const sent = Math.max(0, sumOf(gone) - sumOf(ordered));
  return Math.max(0, shop.settings.sentCreditADay * 100 - sent) / 100;
}

const centsOf = ({ amount }: { amount: string }) => Math.abs(Math.round(Number(amount) * 100));
const sumOf = (cents: readonly number[]) => cents.reduce((sum, one) => sum + one, 0);
