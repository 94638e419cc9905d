import { formatMoney, sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { giveBack, isHopeless, takeOnce, untilDone } from "#app/outcomes/store-credit.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { deleteDraft, findDraft } from "#app/shopify/draft-orders.ts";
import { unpriced, type BuyStep, type Offer } from "./buy.basket.ts";
import { completeOnce, makeDraft } from "./buy.draft.ts";
import { placed } from "./buy.placed.ts";
import { offerOrder } from "./buy.quote.ts";
import type { CommandRequest } from "./command.ts";

/** An order that is to be paid with store credit, and the account that pays. */
export type CreditOffer = Offer & { accountId: string; customerId: string };

const mostLooks = 8;
const betweenLooksMs = 400;

/**
 * Takes the store credit, then makes the draft an order: paid, as it has no payment terms. What was taken for an order that Shopify
 * then refuses is given back. From the debit on every step is tried until it is done, and no money is left in between.
 */
export async function orderWithCredit(request: CommandRequest, offer: CreditOffer): Promise<BuyStep> {
  const draftId = await makeDraft(request, offer);
  if (!sameAmount(await totalOf(request, draftId), offer.total)) {
    await deleteDraft(request.admin, draftId);
    return offerOrder(request, unpriced(offer), "changed");
  }
  if (!(await takeOnce(request, offer.accountId, offer.total))) {
    await deleteDraft(request.admin, draftId);
    return offerOrder(request, { ...unpriced(offer), payment: "cash on delivery" }, "creditShort");
  }
  return untilDone(async () => {
    const order = await complete(request, draftId);
    return order ? placed(request, offer, order) : undo(request, draftId, offer);
  });
}

/** What Shopify itself makes of the draft, before a cent is taken for it. */
async function totalOf({ admin, journal, pause }: CommandRequest, draftId: string) {
  return journal("draft total", {
    find: async () => undefined,
    act: async () => {
      for (let looks = 0; looks < mostLooks; looks++) {
        const draft = await findDraft(admin, draftId);
        if (!draft) throw trouble("the draft is gone", false);
        if (draft.ready) return draft.total;
        await pause(betweenLooksMs);
      }
      throw trouble("the draft is still being worked out", true);
    },
  });
}

/** The order, or null where Shopify will not make one of this draft. */
async function complete(request: CommandRequest, draftId: string) {
  const { order } = await request.journal("order", {
    find: async () => {
      const order = (await findDraft(request.admin, draftId))?.order;
      return order ? { order } : undefined;
    },
    act: async () => {
      const { order } = await completeOnce(request, draftId).catch((error: unknown) => {
        if (isHopeless(error)) return { order: undefined };
        throw error;
      });
      return { order: order ?? null };
    },
  });
  return order;
}

/** The draft goes first: nobody may make an order of it once its money is back. */
async function undo(request: CommandRequest, draftId: string, { customerId, total }: CreditOffer): Promise<BuyStep> {
  await deleteDraft(request.admin, draftId);
  await giveBack(request, customerId, total);
  return say("givenBack", { total: formatMoney(total, request.language) });
}

const trouble = (message: string, retryable: boolean) =>
  new ShopifyError({
    message,
    merchantMessage: "An order by text could not be made ready for its payment with store credit. Nothing was taken.",
    retryable,
  });
