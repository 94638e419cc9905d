import type { Money } from "#app/shopify/admin.ts";
import { accountCovering, storeCredit } from "#app/shopify/store-credit.ts";
import type { Unpriced } from "./buy.basket.ts";
import { buyChoices } from "./buy.settings.ts";
import type { CommandRequest } from "./command.ts";

/**
 * What store credit could pay: all of it, or a part where the merchant allows that. Not with a discount's code: an order that is
 * paid in part is entered as it stands (`enterOrder`), and Shopify would not count the code as used. Nor in another currency than
 * the shop's, in which such an order is booked.
 */
export type Payable = { payment: "store credit" | "both"; accountId: string; balance: Money; part?: Money };

export async function payableFrom(
  { admin, shop, customers }: CommandRequest,
  { customerId, discount }: Pick<Unpriced, "customerId" | "discount">,
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
  const isBookable = !discount && total.currencyCode === shop.currency;
  if (!some || !isBookable || !buyChoices(shop).mixedPayment) return undefined;
  return { payment: "both", accountId: some.id, balance: some.balance, part: some.balance };
}
