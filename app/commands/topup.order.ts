import { sameAmount } from "#app/lib/money.ts";
import { completeDraft, createDraft, dueOnFulfillment, findDraft, findDraftsByTag } from "#app/shopify/draft-orders.ts";
import type { DraftOrder } from "#app/shopify/draft-orders.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import type { CommandRequest } from "./command.ts";
import { basketOf, quote, type Offer } from "./topup.quote.ts";

/** The order, still to be paid. Null where it costs something else by now, or Shopify will not have it. */
export async function placeOnce(request: CommandRequest, offer: Offer): Promise<DraftOrder["order"]> {
  const { admin, journal } = request;
  const { stands } = await journal("checked", {
    find: async () => undefined,
    act: async () => ({ stands: isSame(offer, await quote(admin, offer)) }),
  });
  const draftId = stands ? await draftOnce(request, offer) : null;
  if (!draftId) return null;
  return journal("order", {
    find: async () => (await findDraft(admin, draftId))?.order ?? undefined,
    act: async () =>
      (await completeDraft(admin, draftId)).done?.order ?? (await findDraft(admin, draftId))?.order ?? null,
  });
}

const isSame = (a: Offer, b: Offer | undefined) =>
  !!b && sameAmount(a.credit, b.credit) && sameAmount(a.total, b.total);

async function draftOnce({ admin, shop, contact, journal, reference }: CommandRequest, offer: Offer) {
  const tag = `sms-${reference}`;
  return journal("draft", {
    find: async () => (await findDraftsByTag(admin, tag))[0]?.id,
    act: async () => {
      // Without terms the order would count as paid, and its credit be given for nothing.
      const paymentTermsId = await dueOnFulfillment(admin, shop.domain);
      if (!paymentTermsId) return null;
      const made = await createDraft(admin, {
        ...basketOf(offer),
        ...{ phone: contact.phone, paymentTermsId, tags: [smsOrderTag, tag] },
        note: "Store credit, ordered by text: it is given once this order is paid",
      });
      return made.done?.id ?? null;
    },
  });
}
