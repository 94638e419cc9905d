import { ShopifyError, type UserError } from "#app/shopify/admin.ts";
import { completeDraft, createDraft, dueOnFulfillment, findDraft, findDraftsByTag } from "#app/shopify/draft-orders.ts";
import { paidByCreditTag, smsOrderTag } from "#app/shopify/sms-order.ts";
import type { Offer, Payment } from "./buy.basket.ts";
import { basketOf } from "./buy.quote.ts";
import { opensLater } from "./buy.values.ts";
import type { CommandRequest } from "./command.ts";

/** What is to be ordered, as a draft at Shopify: with payment terms where it is paid in cash when it comes. */
export async function makeDraft(request: CommandRequest, offer: Offer): Promise<string> {
  const { admin, contact, journal, shop } = request;
  const tag = tagOf(request);
  const byCredit = offer.payment === "store credit";
  return journal("draft", {
    find: async () => (await findDraftsByTag(admin, tag))[0]?.id,
    act: async () => {
      const made = await createDraft(admin, {
        ...basketOf(offer, { handle: offer.shipping?.handle, currencyCode: shop.currency }),
        phone: contact.phone,
        paymentTermsId: byCredit ? undefined : await termsOf(request),
        tags: [smsOrderTag, tag, ...(byCredit ? [paidByCreditTag] : [])],
        note: noteOf(request, offer),
        attributes: attributesOf(request, offer),
      });
      return made.done?.id ?? refuse("draftOrderCreate", made.refused);
    },
  });
}

/** Tells this order from all others, so that it is found again. */
export const tagOf = ({ reference }: Pick<CommandRequest, "reference">) => `sms-${reference}`;

const payments: Record<Payment, string> = {
  "cash on delivery": "cash on delivery",
  "store credit": "paid with store credit",
  both: "a part paid with store credit, the rest in cash on delivery",
};

/** For whoever packs it. */
export const noteOf = (request: CommandRequest, offer: Offer): string =>
  [
    `Ordered by text, ${payments[offer.payment]}`,
    ...attributesOf(request, offer).map(({ key, value }) => `${key}: ${value}`),
  ].join("\n");

/** The same for whatever reads orders: a printer of cards, a kitchen's display. */
export function attributesOf(request: CommandRequest, { note, pickup }: Offer): { key: string; value: string }[] {
  const opens = opensLater({ ...request, language: "en" });
  return [
    ...(note ? [{ key: "Gift note", value: note }] : []),
    ...(pickup ? [{ key: "Pickup", value: "The customer collects it" }] : []),
    ...(opens ? [{ key: "For when you open", value: opens }] : []),
  ];
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
