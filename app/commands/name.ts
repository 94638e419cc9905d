import { z } from "zod";
import { fullNameOf, splitName } from "#app/contacts/mask.ts";
import { readPersonName } from "#app/contacts/person-name.ts";
import { say } from "#app/outcomes/outcome.ts";
import { toldElsewhere } from "#app/outcomes/told-elsewhere.ts";
import { changeCustomer, findCustomer, type Customer } from "#app/shopify/customers.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { nameSamples, nameTexts } from "./name.texts.ts";
import { nameWords } from "./name.words.ts";

/** Exactly what the code approves: who is called what. */
const Offer = z.object({ customerId: z.string(), name: z.string() });
type Offer = z.infer<typeof Offer>;
const Draft = z.object({ customerId: z.string() });
type Draft = z.infer<typeof Draft>;
type NameStep = Step<never, Draft, Offer>;

/** NAME Ann Lee: corrects the customer's name, after a code. */
export const name = defineCommand<never, Draft, Offer>({
  key: "name",
  name: "Change the name",
  description: "Corrects the name that orders are sent to, after a one-time code.",
  intents: ["name"],
  words: [nameWords],
  texts: nameTexts,
  samples: nameSamples,
  draft: Draft,
  offer: Offer,
  async run(request) {
    const [customer, another] = await request.customers();
    if (!customer) return say("stranger");
    if (another) return say("twoAccounts");
    const { slots, text } = request;
    return slots.name ? readBack(customer.id, withParticles(slots.name, text)) : askFor(customer.id, false);
  },
  answer: ({ slots, text }, { customerId }) => Promise.resolve(readBack(customerId, slots.name ?? text)),
  async approve(request, offer) {
    const customer = (await request.customers()).find(({ id }) => id === offer.customerId);
    if (!customer) return say("stranger");
    const { refused } = await save(request, offer);
    return refused === null ? saved(request, customer, offer) : say("refused", { why: refused });
  },
  renew: (_request, offer) => Promise.resolve(offerToSave(offer)),
});

function readBack(customerId: string, written: string): NameStep {
  const said = readPersonName(written);
  return said ? offerToSave({ customerId, name: said }) : askFor(customerId, true);
}

const offerToSave = (offer: Offer): NameStep => ask("confirm", { name: offer.name }, { awaiting: "code", offer });

const askFor = (customerId: string, again: boolean): NameStep =>
  ask("ask", { again }, { awaiting: "answer", field: "name", draft: { customerId } });

const saved = (request: CommandRequest, customer: Customer, offer: Offer): NameStep => ({
  texts: [{ key: "saved", values: { name: offer.name } }, ...toldElsewhere(customer, request)],
  ended: "saved",
  next: { awaiting: "objection" },
});

const particles = "de|da|do|dos|das|di|del|della|dello|du|des|van|von|der|den|la|le|las|los|el|al|lo";

/** "NAME de Souza": what reads as an article before an item is half of a name here. */
function withParticles(named: string, text: string): string {
  const at = text.indexOf(named);
  const before = at > 0 ? text.slice(0, at) : "";
  const own = new RegExp(`(?:(?<=\\s)(?:${particles})\\s+)+$`, "i").exec(before)?.[0] ?? "";
  return own + named;
}

function save({ admin, journal }: CommandRequest, offer: Offer): Promise<{ refused: string | null }> {
  const { firstName, lastName } = splitName(offer.name);
  return journal("name", {
    find: async () => {
      const now = await findCustomer(admin, offer.customerId);
      return now && fullNameOf(now) === fullNameOf({ firstName, lastName }) ? { refused: null } : undefined;
    },
    act: async () => {
      const { refused } = await changeCustomer(admin, { id: offer.customerId, firstName, lastName });
      return { refused: refused ? (refused[0]?.message ?? "") : null };
    },
  });
}
