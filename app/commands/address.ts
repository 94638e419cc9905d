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
    const { order, address: written } = request.slots;
    if (order && !written?.includes(order)) return say("ofOrder", { order });
    if (written) return readBack(request, customer.id, withoutNew(written));
    if (request.intent === "address_new" || opensWithNew(request.text)) return askFor(customer.id);
    const { address } = customer;
    return address?.address1 ? say("shown", { address: maskAddress(address) }) : say("none");
  },
  answer: (request, { customerId }) =>
    Promise.resolve(readBack(request, customerId, withoutNew(request.slots.address ?? request.text))),
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

const newWord = /^(?:new|nueva|nouvelle|neue|nova|novo|nuova|nuovo|nieuw|naya)\b[\s:,-]*/i;

/** "ADDRESS NEW 12 Main St": the word is ours. "New Street 5" is a street: a capital and small letters, and no number behind it. */
function withoutNew(written: string): string {
  const word = newWord.exec(written)?.[0] ?? "";
  const rest = written.slice(word.length);
  return /^\p{Lu}\p{Ll}/u.test(word) && !/^\d/.test(rest) ? written : rest;
}

const opensWithNew = (text: string) => newWord.test(text.trim().replace(/^\S+\s*/, ""));
