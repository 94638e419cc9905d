import { splitName } from "#app/contacts/mask.ts";
import { sameAmount, formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { ShopifyError, type UserError } from "#app/shopify/admin.ts";
import { addAddress, addCustomer, findCustomerByPhone } from "#app/shopify/customers.ts";
import { completeDraft, createDraft, dueOnFulfillment, findDraft, findDraftsByTag } from "#app/shopify/draft-orders.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import type { BuyStep, Offer } from "./buy.basket.ts";
import { addressInput, basketOf, price, refusal, valuesOf } from "./buy.quote.ts";
import { shortageNow } from "./buy.stock.ts";
import { ask, type CommandRequest } from "./command.ts";

/**
 * The code was right: places exactly what it approved. Every step is journalled, so that a text whose answer was cut off
 * anywhere goes on where it stopped and orders once. What changed in the meantime is offered anew instead.
 */
export async function placeOrder(request: CommandRequest, offer: Offer): Promise<BuyStep> {
  const known = await request.journal("checked", {
    find: async () => undefined,
    act: () => stillStands(request, offer),
  });
  if ("changed" in known) return known.changed;
  const customerId = offer.customerId ?? (await makeCustomer(request, offer));
  if (offer.saveAddress) await saveAddress(request, customerId, offer);
  const order = await makeOrder(request, { ...offer, customerId });
  return say("placed", {
    order: { number: order.name.replace(/^#/, "") },
    total: formatMoney(offer.total, request.language),
  });
}

/** The same price, and enough in stock? Asked once: what the journal keeps is what this try decided. */
async function stillStands(request: CommandRequest, offer: Offer): Promise<{ stands: true } | { changed: BuyStep }> {
  const shortage = await shortageNow(request, offer.lines);
  if (shortage) return { changed: say(shortage.key, shortage.values) };
  const priced = await price(request, offer);
  if ("refused" in priced) return { changed: refusal(offer, priced.refused) };
  if (sameAmount(priced.offer.total, offer.total)) return { stands: true };
  return { changed: ask("changed", valuesOf(request, priced), { awaiting: "code", offer: priced.offer }) };
}

async function makeCustomer({ admin, contact, journal }: CommandRequest, { name }: Offer): Promise<string> {
  return journal("customer", {
    find: async () => (await findCustomerByPhone(admin, contact.phone))?.id,
    act: async () => {
      const made = await addCustomer(admin, { ...splitName(name), phone: contact.phone });
      return (
        made.done?.id ?? (await findCustomerByPhone(admin, contact.phone))?.id ?? refuse("customerCreate", made.refused)
      );
    },
  });
}

async function saveAddress({ admin, journal }: CommandRequest, customerId: string, offer: Offer) {
  await journal("address", {
    find: async () => undefined, // a second try is told "Address already exists"
    act: async () => {
      const saved = await addAddress(admin, { customerId, address: addressInput(offer) });
      return saved.done?.id ?? null;
    },
  });
}

async function makeOrder(request: CommandRequest, offer: Offer & { customerId: string }) {
  const { admin, shop, contact, journal, reference } = request;
  const tag = `sms-${reference}`;
  const draftId = await journal("draft", {
    find: async () => (await findDraftsByTag(admin, tag))[0]?.id,
    act: async () => {
      const paymentTermsId = await dueOnFulfillment(admin, shop.domain);
      if (!paymentTermsId)
        throw new ShopifyError({
          message: "no payment terms",
          merchantMessage: "Your shop has no payment terms for cash on delivery.",
          retryable: false,
        });
      const basket = {
        ...basketOf(offer, offer.shipping?.handle),
        phone: contact.phone,
        paymentTermsId,
        tags: [smsOrderTag, tag],
        note: "Ordered by text, cash on delivery",
      };
      const made = await createDraft(admin, basket);
      return made.done?.id ?? refuse("draftOrderCreate", made.refused);
    },
  });
  return journal("order", {
    find: async () => (await findDraft(admin, draftId))?.order ?? undefined,
    act: async () => {
      const completed = await completeDraft(admin, draftId);
      return (
        completed.done?.order ??
        (await findDraft(admin, draftId))?.order ??
        refuse("draftOrderComplete", completed.refused)
      );
    },
  });
}

function refuse(what: string, refused: readonly UserError[] | undefined): never {
  const why = refused?.[0]?.message ?? "no reason given";
  throw new ShopifyError({
    message: `${what}: ${why}`,
    merchantMessage: `Shopify refused an order by text: ${why}`,
    retryable: false,
  });
}
