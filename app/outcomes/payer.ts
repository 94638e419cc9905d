import type { AdminRequest, Money } from "#app/shopify/admin.ts";
import { lastOrders } from "#app/shopify/orders.ts";
import { isPaidByCredit } from "#app/shopify/sms-order.ts";
import { accountCovering, lastMoves, storeCredit } from "#app/shopify/store-credit.ts";

const dayMs = 86_400_000;

/** Whose account pays, and which; else how much it holds, or how much may still leave it today. */
export type Payer = { customerId: string; accountId: string } | { holds: Money } | { leftToday: Money };

type Asked = { admin: AdminRequest; now: Date; customers(): Promise<{ id: string }[]> };

/** The account of theirs that can pay it, within what may leave it for others in a day (`mostADay`, in its currency). */
export async function payerFor(asked: Asked, amount: Money, mostADay: number): Promise<Payer> {
  let holds: Money = { amount: "0", currencyCode: amount.currencyCode };
  for (const { id: customerId } of await asked.customers()) {
    const accounts = (await storeCredit(asked.admin, customerId)) ?? [];
    const account = accountCovering(accounts, amount);
    if (account) {
      const left = Math.max(0, mostADay * 100 - (await goneToday(asked, customerId, account.id))) / 100;
      if (left >= Number(amount.amount)) return { customerId, accountId: account.id };
      return { leftToday: { amount: left.toFixed(2), currencyCode: amount.currencyCode } };
    }
    const same = accounts.find(({ balance }) => balance.currencyCode === amount.currencyCode);
    if (same && Number(same.balance.amount) > Number(holds.amount)) holds = same.balance;
  }
  return { holds };
}

/**
 * What left an account within these 24 hours, other than for orders by text, in cents. What a merchant took counts too, and what paid
 * only a part of an order, so that the limit errs on the safe side.
 */
async function goneToday({ admin, now }: Asked, customerId: string, accountId: string): Promise<number> {
  const [moves, orders] = await Promise.all([lastMoves(admin, accountId), lastOrders(admin, [customerId], 20)]);
  const isRecent = (at: string) => now.getTime() - new Date(at).getTime() < dayMs;
  const gone = moves.filter(({ kind, at }) => kind === "debit" && isRecent(at)).map(({ amount }) => centsOf(amount));
  for (const order of orders.filter((one) => isPaidByCredit(one) && isRecent(one.createdAt))) {
    const paid = gone.indexOf(centsOf(order.total));
    if (paid >= 0) gone.splice(paid, 1);
  }
  return gone.reduce((sum, cents) => sum + cents, 0);
}

const centsOf = ({ amount }: { amount: string }) => Math.abs(Math.round(Number(amount) * 100));
