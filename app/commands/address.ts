import { z } from "zod";
import { maskAddress } from "#app/contacts/mask.ts";
import { readPostalAddress, type Missing } from "#app/contacts/postal-address.ts";
import { say } from "#app/outcomes/outcome.ts";
import { addressSamples, addressTexts } from "./address.texts.ts";
import { addressNewWords } from "./address-new.words.ts";
import { addressWords } from "./address.words.ts";
import { oneLine, PostalAddress, saveAsDefault } from "./address.save.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";

/** Exactly what the code approves: whose address becomes what. */
const Offer = z.object({ customerId: z.string(), address: PostalAddress });
type Offer = z.infer<typeof Offer>;
const Draft = z.object({ customerId: z.string() });
type Draft = z.infer<typeof Draft>;
type AddressStep = Step<never, Draft, Offer>;

/** ADDRESS: where their orders go, masked. ADDRESS 12 Main St, …: sends them there from now on, after a code. */
export const address = defineCommand<never, Draft, Offer>({
  key: "address",
  name: "Show or change the address",
  description: "The address that orders go to, masked; a new one is saved after a one-time code.",
  intents: ["address", "address_new"],
  words: [addressWords, addressNewWords],
  texts: addressTexts,
  samples: addressSamples,
  draft: Draft,
  offer: Offer,
  async run(request) {
    const [customer] = await request.customers();
    if (!customer) return say("stranger");
    const { order } = request.slots;
    const written = addressIn(request);
    if (order && !written?.toUpperCase().includes(order)) return say("ofOrder", { order });
    if (written) return readBack(request, customer.id, written);
    if (request.intent === "address_new" || opensWithNew(request.text)) return askFor(customer.id);
    const { address } = customer;
    return address?.address1 ? say("shown", { address: maskAddress(address) }) : say("none");
  },
  answer: (request, { customerId }) =>
    Promise.resolve(readBack(request, customerId, addressIn(request) ?? request.text)),
  async approve(request, { customerId, address }) {
    const customer = (await request.customers()).find(({ id }) => id === customerId);
    if (!customer) return say("stranger");
    const { refused } = await saveAsDefault(request, customer, address);
    return refused === null ? say("saved", { address: oneLine(address) }) : askFor(customerId, { why: refused });
  },
  renew: (_request, offer) => Promise.resolve(offerToSave(offer)),
});

function readBack({ shop }: CommandRequest, customerId: string, written: string): AddressStep {
  const read = readPostalAddress(written, shop.country);
  return "missing" in read
    ? askFor(customerId, { missing: read.missing })
    : offerToSave({ customerId, address: read.address });
}

const offerToSave = (offer: Offer): AddressStep =>
  ask("confirm", { address: oneLine(offer.address) }, { awaiting: "code", offer });

const askFor = (customerId: string, problem: { missing?: Missing[]; why?: string } = {}): AddressStep =>
  ask("ask", { missing: [], why: "", ...problem }, { awaiting: "answer", field: "address", draft: { customerId } });

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
