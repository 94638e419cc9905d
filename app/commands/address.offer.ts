import { z } from "zod";
import { oneLine, PostalAddress, readPostalAddress, type Missing } from "#app/contacts/postal-address.ts";
import { lastOrders } from "#app/shopify/orders.ts";
import { isNear, isOpen, numberOf, numbersOf } from "./address.orders.ts";
import { isSame } from "./address.save.ts";
import { ask, type CommandRequest, type Step } from "./command.ts";

const Named = z.object({ id: z.string(), number: z.string() });

/** Whose address it is to be: of their next orders, of orders that were not sent yet, or of both. */
export const Draft = z.object({ customerId: z.string(), asDefault: z.boolean(), orders: z.array(Named) });
export type Draft = z.infer<typeof Draft>;

/** Exactly what the code approves. */
export const Offer = Draft.extend({ address: PostalAddress });
export type Offer = z.infer<typeof Offer>;

/** The other way to have it, chosen by its number. */
export const Option = Offer;
export type AddressStep = Step<Offer, Draft, Offer>;

const mostOrders = 5;

/** Reads an address back, or asks for what it lacks. */
export async function readBack(request: CommandRequest, draft: Draft, written: string): Promise<AddressStep> {
  const read = readPostalAddress(written, request.shop.country);
  if ("missing" in read) return askFor(draft, { missing: read.missing });
  return offerToSave(request, { ...draft, address: read.address });
}

/** Where orders wait to be sent, a 2 has them sent there, too: the code then approves both. */
export async function offerToSave(request: CommandRequest, offer: Offer): Promise<AddressStep> {
  const values = { address: oneLine(offer.address), orders: numbersOf(offer.orders) };
  if (!offer.asDefault) return ask("confirmOrder", values, { awaiting: "code", offer });
  if (offer.orders.length > 0) return ask("confirmBoth", values, { awaiting: "code", offer });
  const orders = await openOrders(request, offer);
  const others = orders.length > 0 ? [{ ...offer, orders }] : [];
  return ask("confirm", { ...values, orders: numbersOf(orders) }, { awaiting: "code", offer, others });
}

async function openOrders({ admin }: CommandRequest, { customerId, address }: Offer): Promise<Draft["orders"]> {
  const last = await lastOrders(admin, [customerId], 10);
  return last
    .filter(
      (order) => isOpen(order) && isNear(order, address) && order.address !== null && !isSame(order.address, address),
    )
    .slice(0, mostOrders)
    .map((order) => ({ id: order.id, number: numberOf(order) }));
}

export const askFor = (draft: Draft, problem: { missing?: Missing[]; why?: string } = {}): AddressStep =>
  ask(
    "ask",
    { missing: [], why: "", orders: draft.asDefault ? "" : numbersOf(draft.orders), ...problem },
    { awaiting: "answer", field: "address", draft },
  );
