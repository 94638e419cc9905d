import { BillerError } from "#app/billers/biller.ts";
import { findBiller } from "#app/billers/registry.server.ts";
import { db } from "#app/lib/db.server.ts";
import { notInRehearsal, offStage } from "#app/lib/rehearsal.server.ts";
import { openedFor } from "./accounts.server.ts";
import type { BillerHands } from "./bills.ts";

const gone = () =>
  new BillerError("again", "the account at the biller is gone", "The biller that a payment waits for was removed.");
const notOffered = (what: string) =>
  new BillerError("refused", `it has no ${what}`, `This biller cannot be asked for ${what}.`);

/** A biller with the merchant's own account. Throws BillerError where that was removed. */
export async function billerWith(shopId: string, accountId: string): Promise<BillerHands> {
  const row = await db.billerAccount.findFirst({ where: { id: accountId, shopId } });
  const biller = findBiller(row?.biller);
  if (!row || !biller) throw gone();
  const credentials = openedFor(biller, row);
  return {
    validateAccount: (query) => offStage(() => biller.validateAccount(query, credentials)),
    async fetchBill(query, currency) {
      if (!biller.fetchBill) throw notOffered("bills");
      const { fetchBill } = biller;
      return offStage(() => fetchBill(query, credentials, currency));
    },
    async plans(query, currency) {
      if (!biller.plans) throw notOffered("plans");
      const { plans } = biller;
      return offStage(() => plans(query, credentials, currency));
    },
    async pay(payment) {
      notInRehearsal("PayBill", payment);
      return biller.pay(payment, credentials);
    },
    status: (key) => offStage(() => biller.status(key, credentials)),
  };
}
