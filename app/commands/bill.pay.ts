import type { Payment } from "#app/bills/payment.ts";
import { formatMoney } from "#app/lib/money.ts";
import { placePaidOrder, type NotPlaced } from "#app/outcomes/paid-order.ts";
import { say } from "#app/outcomes/outcome.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { createBillDraft } from "#app/shopify/bill-orders.ts";
import { findDraftsByTag } from "#app/shopify/draft-orders.ts";
import { billTag, paidByCreditTag, smsOrderTag } from "#app/shopify/sms-order.ts";
import { unreachable } from "./bill.find.ts";
import type { BillStep, Offer } from "./bill.offer.ts";
import { namesIn, offerPayment, stillStands } from "./bill.quote.ts";
import { settlePayment, tell } from "./bill.settle.ts";
import type { CommandRequest } from "./command.ts";

/**
 * The code was right: an order of exactly that amount, paid with store credit; then the biller is told to pay, with the order's name as
 * the key. Every step is journalled. What the biller does not say at once is asked for later, when nobody waits in the thread.
 */
export async function payBill(request: CommandRequest, offer: Offer): Promise<BillStep> {
  const known = await request
    .journal("checked", { find: async () => undefined, act: () => stillStands(request, offer) })
    .catch((error: unknown) => ({ changed: unreachable(error, offer.name) }));
  if ("changed" in known) return known.changed;
  const draftId = await makeDraft(request, offer);
  const placed = await placePaidOrder(request, { draftId, ...offer.from, total: offer.amount });
  if ("not" in placed) return notPlaced(request, offer, placed.not);
  const payment = paymentOf(request, offer, placed.order);
  return tell(await settlePayment(request, payment, true), payment, request.language);
}

async function notPlaced(request: CommandRequest, offer: Offer, why: NotPlaced): Promise<BillStep> {
  // Spent elsewhere in that very moment: offered anew, which says how much is left.
  if (why === "short") return offerPayment(request, offer, "changed");
  if (why === "other total")
    return { ...say("notNow", { service: offer.name }), ended: "Shopify would charge another total" };
  return say("failed", { ...namesIn(offer), amount: formatMoney(offer.amount, request.language) });
}

function makeDraft({ admin, journal, reference }: CommandRequest, offer: Offer): Promise<string> {
  const tag = `sms-${reference}`;
  const { name, accountNumber, operator, plan, bill, amount, from } = offer;
  return journal("draft", {
    find: async () => (await findDraftsByTag(admin, tag))[0]?.id,
    act: async () => {
      const made = await createBillDraft(admin, {
        customerId: from.customerId,
        title: plan?.title ? `${name} ${plan.title}` : name,
        variantId: plan?.variantId,
        amount,
        attributes: [
          { key: "Account", value: accountNumber },
          { key: "Operator", value: operator },
          ...(plan?.code ? [{ key: "Plan", value: plan.code }] : []),
          ...(bill ? [{ key: "Bill", value: bill }] : []),
        ],
        tags: [smsOrderTag, tag, paidByCreditTag, billTag],
        note: "Paid for the customer by text, with store credit",
      });
      return made.done?.id ?? refuse(made.refused?.[0]?.message ?? "no reason given");
    },
  });
}

function refuse(why: string): never {
  throw new ShopifyError({
    message: `draftOrderCreate: ${why}`,
    merchantMessage: `Shopify refused the order of a bill by text: ${why}`,
    retryable: false,
  });
}

/** The key must be the same for ever, and no other shop's. */
const paymentOf = ({ shop }: CommandRequest, offer: Offer, order: { id: string; name: string }): Payment => ({
  key: `${shop.domain.split(".")[0]}-${order.id.split("/").at(-1)}`,
  billerAccountId: offer.billerAccountId,
  operator: offer.operator,
  accountNumber: offer.accountNumber,
  amount: offer.amount,
  plan: offer.plan?.code,
  bill: offer.bill,
  name: offer.name,
  category: offer.category,
  order: { id: order.id, number: order.name.replace(/^#/, "") },
});
