import type { Money } from "#app/shopify/admin.ts";
import { accountCovering, storeCredit } from "#app/shopify/store-credit.ts";
import { buyChoices } from "./buy.settings.ts";
import type { CommandRequest } from "./command.ts";

/** What store credit could pay: all of it, or a part where the merchant allows that. */
export type Payable = { payment: "store credit" | "both"; accountId: string; balance: Money; part?: Money };

export async function payableFrom(
  { admin, shop, customers }: CommandRequest,
  customerId: string | null,
  total: Money,
): Promise<Payable | undefined> {
  // Of two customers with one number neither may spend the other's.
  if (!customerId || (await customers()).length > 1) return undefined;
  const accounts = (await storeCredit(admin, customerId)) ?? [];
  const covering = accountCovering(accounts, total);
  if (covering) return { payment: "store credit", accountId: covering.id, balance: covering.balance };
  const some = accounts.find(
    ({ balance }) => balance.currencyCode === total.currencyCode && Number(balance.amount) > 0,
  );
  if (!some || !buyChoices(shop).mixedPayment) return undefined;
  return { payment: "both", accountId: some.id, balance: some.balance, part: some.balance };
}
