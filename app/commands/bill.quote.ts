import { formatMoney, sameAmount, type Money } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { accountCovering, storeCredit } from "#app/shopify/store-credit.ts";
import { maskAccount, type BillStep, type Offer, type Unpaid } from "./bill.offer.ts";
import { ask, type CommandRequest } from "./command.ts";

/** Reads back what is to be paid, for whom and with what, and waits for the code that approves exactly this. */
export async function offerPayment(
  request: CommandRequest,
  unpaid: Unpaid,
  key: "offer" | "changed" = "offer",
): Promise<BillStep> {
  const { language } = request;
  const payer = await payerOf(request, unpaid.amount);
  if ("most" in payer) return tooShort(request, unpaid, payer.most);
  const { from, balance } = payer;
  const values = {
    ...namesIn(unpaid),
    ...{ plan: unpaid.plan?.title ?? "", amount: formatMoney(unpaid.amount, language) },
    balance: formatMoney(balance, language),
  };
  return ask(key, values, { awaiting: "code", offer: { ...unpaid, from } });
}

export const namesIn = ({ name, accountNumber }: Pick<Unpaid, "name" | "accountNumber">) => ({
  service: name,
  account: maskAccount(accountNumber),
});

const tooShort = ({ language }: CommandRequest, unpaid: Unpaid, balance: Money): BillStep =>
  say("short", {
    ...namesIn(unpaid),
    amount: formatMoney(unpaid.amount, language),
    balance: formatMoney(balance, language),
  });

/** The account of theirs that can pay all of it, or how much the fullest one holds. */
async function payerOf(
  { admin, customers }: CommandRequest,
  amount: Money,
): Promise<{ from: Offer["from"]; balance: Money } | { most: Money }> {
  let most: Money = { amount: "0", currencyCode: amount.currencyCode };
  for (const { id: customerId } of await customers()) {
    const accounts = (await storeCredit(admin, customerId)) ?? [];
    const account = accountCovering(accounts, amount);
    if (account) return { from: { customerId, accountId: account.id }, balance: account.balance };
    const same = accounts.find(({ balance }) => balance.currencyCode === amount.currencyCode);
    if (same && Number(same.balance.amount) > Number(most.amount)) most = same.balance;
  }
  return { most };
}

/** Is it still what was agreed to? Asked once: what the journal keeps is what this try decided. */
export async function stillStands(
  request: CommandRequest,
  offer: Offer,
): Promise<{ stands: true } | { changed: BillStep }> {
  const service = (await request.bills.services()).find(({ id }) => id === offer.serviceId);
  if (service?.operator !== offer.operator || service.accountId !== offer.billerAccountId)
    return { changed: say("notOffered") };
  if (service.amounts === "bill") {
    const biller = await request.bills.biller(service.accountId);
    const bill = await biller.fetchBill(offer, request.shop.currency);
    if (!bill) return { changed: say("nothingDue", namesIn(offer)) };
    if (!sameAmount(bill.amount, offer.amount))
      return {
        changed: await offerPayment(request, { ...offer, amount: bill.amount, bill: bill.reference }, "changed"),
      };
  }
  const payer = await payerOf(request, offer.amount);
  if ("most" in payer) return { changed: tooShort(request, offer, payer.most) };
  return payer.from.accountId === offer.from.accountId
    ? { stands: true }
    : { changed: await offerPayment(request, offer, "changed") };
}
