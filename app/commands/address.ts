import { maskAddress } from "#app/contacts/mask.ts";
import { oneLine } from "#app/contacts/postal-address.ts";
import { say } from "#app/outcomes/outcome.ts";
import { toldElsewhere } from "#app/outcomes/told-elsewhere.ts";
import type { Customer } from "#app/shopify/customers.ts";
import { findOrder } from "#app/shopify/orders.ts";
import { addressNewWords } from "./address-new.words.ts";
import { askFor, Draft, Offer, offerToSave, Option, readBack, type AddressStep } from "./address.offer.ts";
import { isOpen, numberOf, numbersOf, sendThere } from "./address.orders.ts";
import { saveAsDefault } from "./address.save.ts";
import { addressSamples, addressTexts } from "./address.texts.ts";
import { addressWords } from "./address.words.ts";
import { defineCommand, type CommandRequest } from "./command.ts";

/** ADDRESS: where their orders go, masked. ADDRESS 12 Main St, …: sends them there from now on, or ADDRESS 1001 … that one, after a code. */
export const address = defineCommand<Offer, Draft, Offer>({
  key: "address",
  name: "Show or change the address",
  description: "The address that orders go to, masked; a new one, for orders not sent yet too, after a one-time code.",
  intents: ["address", "address_new"],
  words: [addressWords, addressNewWords],
  texts: addressTexts,
  samples: addressSamples,
  option: Option,
  draft: Draft,
  offer: Offer,
  async run(request) {
    const [customer, another] = await request.customers();
    if (!customer) return say("stranger");
    const { order } = request.slots;
    const written = addressIn(request);
    if (order && !written?.toUpperCase().includes(order)) return ofOrder(request, order, written);
    const asksToChange = written || request.intent === "address_new" || opensWithNew(request.text);
    if (asksToChange && another) return say("twoAccounts");
    const draft = { customerId: customer.id, asDefault: true, orders: [] };
    if (written) return readBack(request, draft, written);
    if (asksToChange) return askFor(draft);
    const { address } = customer;
    return address?.address1 ? say("shown", { address: maskAddress(address) }) : say("none");
  },
  choose: offerToSave,
  answer: (request, draft) => readBack(request, draft, addressIn(request) ?? request.text),
  async approve(request, offer) {
    const customer = (await request.customers()).find(({ id }) => id === offer.customerId);
    if (!customer) return say("stranger");
    const { refused } = offer.asDefault ? await saveAsDefault(request, customer, offer.address) : { refused: null };
    if (refused !== null) return askFor(offer, { why: refused });
    return saved(request, customer, offer, await sendThere(request, customer, offer));
  },
  renew: offerToSave,
});

/** One order that was not sent yet is to go elsewhere; where they live stays as it is. */
async function ofOrder(request: CommandRequest, order: string, written: string | undefined): Promise<AddressStep> {
  const ids = (await request.customers()).map(({ id }) => id);
  const found = await findOrder(request.admin, ids, order);
  if (!found?.customerId) return say("notFound", { order });
  const number = numberOf(found);
  if (!isOpen(found)) return say("tooLate", { orders: number });
  const draft = { customerId: found.customerId, asDefault: false, orders: [{ id: found.id, number }] };
  return written ? readBack(request, draft, written) : askFor(draft);
}

type Moved = Awaited<ReturnType<typeof sendThere>>;

function saved(request: CommandRequest, customer: Customer, offer: Offer, { moved, left }: Moved): AddressStep {
  const values = { address: oneLine(offer.address), orders: numbersOf(moved), left: numbersOf(left) };
  if (!offer.asDefault && moved.length === 0) return say("tooLate", { orders: numbersOf(left) });
  const key = offer.asDefault ? "saved" : "moved";
  return {
    texts: [{ key, values }, ...toldElsewhere(customer, request)],
    ended: key,
    next: { awaiting: "objection" },
  };
}

/** The address in their text, with the number before its street, and without our own word. */
function addressIn({ slots: { address }, text }: CommandRequest): string | undefined {
  if (!address) return undefined;
  const before = text.slice(0, Math.max(0, text.indexOf(address)));
  const number = /^\p{L}/u.test(address) ? houseNumber.exec(before)?.[0] : undefined;
  const isOrders = number !== undefined && saysOrder.test(before.slice(0, -number.length));
  return withoutNew(number && !isOrders ? number + address : address);
}

/** "ADDRESS 1234 Main St": nobody who writes like this means an order's number; "order 1001 Main St" does. */
const houseNumber = /(?<![#\p{L}\d])\d{1,6}[a-z]?[\s,]+$/iu;
const saysOrder = /(?:order|orden|pedido|commande|bestellung|ordine|bestelling|ऑर्डर)\s*(?:#|no\.?|number)?\s*$/iu;

const newWord = /^(?:new|nueva|nouvelle|neue|nova|novo|nuova|nuovo|nieuw|naya)\b[\s:,-]*/i;

/** "ADDRESS NEW 12 Main St": the word is ours. "New Street 5" is a street: a capital and small letters, and no number behind it. */
function withoutNew(written: string): string {
  const word = newWord.exec(written)?.[0] ?? "";
  const rest = written.slice(word.length);
  return /^\p{Lu}\p{Ll}/u.test(word) && !/^\d/.test(rest) ? written : rest;
}

const opensWithNew = (text: string) => newWord.test(text.trim().replace(/^\S+\s*/, ""));
