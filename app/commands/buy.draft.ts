import { ShopifyError, type UserError } from "#app/shopify/admin.ts";
import { completeDraft, createDraft, dueOnFulfillment, findDraft, findDraftsByTag } from "#app/shopify/draft-orders.ts";
import { paidByCreditTag, smsOrderTag } from "#app/shopify/sms-order.ts";
import type { Offer } from "./buy.basket.ts";
import { basketOf } from "./buy.quote.ts";
import type { CommandRequest } from "./command.ts";

/** What is to be ordered, as a draft at Shopify: with payment terms where it is paid in cash when it comes. */
export async function makeDraft(request: CommandRequest, offer: Offer): Promise<string> {
  const { admin, contact, journal, reference } = request;
  const tag = `sms-${reference}`;
  const byCredit = offer.payment === "store credit";
  return journal("draft", {
    find: async () => (await findDraftsByTag(admin, tag))[0]?.id,
    act: async () => {
      const made = await createDraft(admin, {
        ...basketOf(offer, offer.shipping?.handle),
        phone: contact.phone,
        paymentTermsId: byCredit ? undefined : await termsOf(request),
        tags: [smsOrderTag, tag, ...(byCredit ? [paidByCreditTag] : [])],
        note: byCredit ? "Ordered by text, paid with store credit" : "Ordered by text, cash on delivery",
      });
      return made.done?.id ?? refuse("draftOrderCreate", made.refused);
    },
  });
}

async function termsOf({ admin, shop }: CommandRequest): Promise<string> {
  const id = await dueOnFulfillment(admin, shop.domain);
  if (id) return id;
  throw new ShopifyError({
    message: "no payment terms",
    merchantMessage: "Your shop has no payment terms for cash on delivery.",
    retryable: false,
  });
}

/** Makes the draft an order, once; or says why Shopify will not. */
export async function completeOnce({ admin }: CommandRequest, draftId: string) {
  const { done, refused } = await completeDraft(admin, draftId);
  const order = done?.order ?? (await findDraft(admin, draftId))?.order;
  return order ? { order } : { refused: refused ?? [] };
}

export function refuse(what: string, refused: readonly UserError[] | undefined): never {
  const why = refused?.[0]?.message ?? "no reason given";
  throw new ShopifyError({
    message: `${what}: ${why}`,
    merchantMessage: `Shopify refused an order by text: ${why}`,
    retryable: false,
  });
}
