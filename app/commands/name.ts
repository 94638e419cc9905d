import { z } from "zod";
import { fullNameOf, splitName } from "#app/contacts/mask.ts";
import { say } from "#app/outcomes/outcome.ts";
import { changeCustomer, findCustomer } from "#app/shopify/customers.ts";
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
    const [customer] = await request.customers();
    if (!customer) return say("stranger");
    const { slots, text } = request;
    return slots.name ? readBack(customer.id, withParticles(slots.name, text)) : askFor(customer.id, false);
  },
  answer: ({ text }, { customerId }) => Promise.resolve(readBack(customerId, text)),
  async approve(request, offer) {
    const known = (await request.customers()).some(({ id }) => id === offer.customerId);
    if (!known) return say("stranger");
    const { refused } = await save(request, offer);
    return refused === null ? say("saved", { name: offer.name }) : say("refused", { why: refused });
  },
  renew: (_request, offer) => Promise.resolve(offerToSave(offer)),
});

function readBack(customerId: string, written: string): NameStep {
  const name = written.trim().replace(/\s+/g, " ");
  const fits = /^(?=.*\p{L})[\p{L}\p{M}'’.\- ]{2,60}$/u.test(name);
  return fits ? offerToSave({ customerId, name }) : askFor(customerId, true);
}

const offerToSave = (offer: Offer): NameStep => ask("confirm", { name: offer.name }, { awaiting: "code", offer });

const askFor = (customerId: string, again: boolean): NameStep =>
  ask("ask", { again }, { awaiting: "answer", field: "name", draft: { customerId } });

const particles = "de|da|do|dos|das|di|del|della|dello|du|des|van|von|der|den|la|le|las|los|el|al|lo";

/** "NAME de Souza": what reads as an article before an item is half of a name here. */
function withParticles(name: string, text: string): string {
  const at = text.indexOf(name);
  const before = at > 0 ? text.slice(0, at) : "";
  const own = new RegExp(`(?:(?<=\\s)(?:${particles})\\s+)+$`, "i").exec(before)?.[0] ?? "";
  return own + name;
}

function save({ admin, journal }: CommandRequest, { customerId, name }: Offer): Promise<{ refused: string | null }> {
  const { firstName, lastName } = splitName(name);
  return journal("name", {
    find: async () => {
      const now = await findCustomer(admin, customerId);
      return now && fullNameOf(now) === fullNameOf({ firstName, lastName }) ? { refused: null } : undefined;
    },
    act: async () => {
      const { refused } = await changeCustomer(admin, { id: customerId, firstName, lastName });
      return { refused: refused ? (refused[0]?.message ?? "") : null };
    },
  });
}
