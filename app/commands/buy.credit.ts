import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { placePaidOrder } from "#app/outcomes/paid-order.ts";
import { unpriced, type BuyStep, type Offer } from "./buy.basket.ts";
import { makeDraft } from "./buy.draft.ts";
import { placed } from "./buy.placed.ts";
import { offerOrder } from "./buy.quote.ts";
import type { CommandRequest } from "./command.ts";

/** An order that is to be paid with store credit, and the account that pays. */
type CreditOffer = Offer & { accountId: string; customerId: string };

/** Takes the store credit and makes the draft an order; or offers it anew, or tells that the money came back. */
export async function orderWithCredit(request: CommandRequest, offer: CreditOffer): Promise<BuyStep> {
  const draftId = await makeDraft(request, offer);
  const done = await placePaidOrder(request, { ...offer, draftId });
  if ("order" in done) return placed(request, offer, done.order);
  switch (done.not) {
    case "other total":
      return offerOrder(request, unpriced(offer), "changed");
    case "short":
      return offerOrder(request, { ...unpriced(offer), payment: "cash on delivery" }, "creditShort");
    case "refused":
      return say("givenBack", { total: formatMoney(offer.total, request.language) });
  }
}
