import { splitName } from "#app/contacts/mask.ts";
import { sameAmount } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { addCustomer, findCustomerByPhone } from "#app/shopify/customers.ts";
import { completeDraft, deleteDraft, findDraft } from "#app/shopify/draft-orders.ts";
import { findHold, nameBuyer } from "#app/shopify/holds.ts";
import type { BookStep, Offer } from "./book.draft.ts";
import { tagsFor, trouble } from "./book.hold.ts";
import { valuesOf } from "./book.offer.ts";
import { proceed } from "./book.proceed.ts";
import type { CommandRequest } from "./command.ts";

/** A hold that ends in this time may end before its order is made. */
const marginMs = 20_000;

/**
 * The code was right: what the hold keeps becomes an order. A hold that has gone (Shopify was away for long) or that costs something
 * else by now is no longer what was approved: then it is offered anew, as it stands.
 */
export async function placeBooking(request: CommandRequest, offer: Offer): Promise<BookStep> {
  const { stands } = await request.journal("stands", {
    find: async () => undefined,
    act: async () => ({ stands: await isHeld(request, offer) }),
  });
  if (!stands) return offerAnew(request, offer);
  const customerId = offer.customerId ?? (await makeCustomer(request, offer));
  await nameBuyer(request.admin, offer.holdId, { customerId, tags: tagsFor(request) });
  const order = await makeOrder(request, offer);
  if (!order) return offerAnew(request, offer);
  return say("booked", { ...valuesOf(offer, request.language), order: { number: order.name.replace(/^#/, "") } });
}

/** As things stand now; what is still held goes back first. */
export async function offerAnew(request: CommandRequest, { draft, holdId }: Offer): Promise<BookStep> {
  await deleteDraft(request.admin, holdId);
  return proceed(request, draft);
}

async function isHeld({ admin, now }: CommandRequest, { holdId, total }: Offer): Promise<boolean> {
  const hold = await findHold(admin, holdId);
  if (!hold || !sameAmount(hold.total, total)) return false;
  return hold.isOrdered || (hold.until !== null && hold.until.getTime() - marginMs > now.getTime());
}

async function makeCustomer({ admin, contact, journal }: CommandRequest, { name }: Offer): Promise<string> {
  return journal("customer", {
    find: async () => (await findCustomerByPhone(admin, contact.phone))?.id,
    act: async () => {
      const made = await addCustomer(admin, { ...splitName(name), phone: contact.phone });
      const id = made.done?.id ?? (await findCustomerByPhone(admin, contact.phone))?.id;
      if (!id) throw trouble(`customerCreate: ${made.refused?.[0]?.message}`, false);
      return id;
    },
  });
}

/** Null where Shopify will not make one: the hold was cleared away, or it says that there is no room. */
async function makeOrder({ admin, journal }: CommandRequest, { holdId }: Offer) {
  const { order } = await journal<{ order: { name: string } | null }>("order", {
    find: async () => {
      const order = (await findDraft(admin, holdId))?.order;
      return order ? { order } : undefined;
    },
    act: async () => {
      const { done } = await completeDraft(admin, holdId);
      return { order: done?.order ?? (await findDraft(admin, holdId))?.order ?? null };
    },
  });
  return order;
}
