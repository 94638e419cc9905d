import { splitName } from "#app/contacts/mask.ts";
import { sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { addAddress, addCustomer, findCustomerByPhone } from "#app/shopify/customers.ts";
import { findDraft } from "#app/shopify/draft-orders.ts";
import type { BuyStep, Offer } from "./buy.basket.ts";
import { orderWithCredit, placed } from "./buy.credit.ts";
import { completeOnce, makeDraft, refuse } from "./buy.draft.ts";
import { addressInput, present, price, refusal } from "./buy.quote.ts";
import { shortageNow } from "./buy.stock.ts";
import type { CommandRequest } from "./command.ts";

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
  const { accountId } = offer;
  if (accountId) return orderWithCredit(request, { ...offer, customerId, accountId });
  const order = await orderOnDelivery(request, { ...offer, customerId });
  return placed(request, offer, order.name);
}

/** The same price, enough in stock, and credit enough? Asked once: what the journal keeps is what this try decided. */
async function stillStands(request: CommandRequest, offer: Offer): Promise<{ stands: true } | { changed: BuyStep }> {
  const shortage = await shortageNow(request, offer.lines);
  if (shortage) return { changed: say(shortage.key, shortage.values) };
  const priced = await price(request, offer);
  if ("refused" in priced) return { changed: refusal(offer, priced.refused) };
  const isPaid = offer.payment === "cash on delivery" || priced.credit?.id === offer.accountId;
  if (isPaid && sameAmount(priced.offer.total, offer.total)) return { stands: true };
  return { changed: present(request, priced, "changed") };
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

async function orderOnDelivery(request: CommandRequest, offer: Offer) {
  const draftId = await makeDraft(request, offer);
  return request.journal("order", {
    find: async () => (await findDraft(request.admin, draftId))?.order ?? undefined,
    act: async () => {
      const { order, refused } = await completeOnce(request, draftId);
      return order ?? refuse("draftOrderComplete", refused);
    },
  });
}
