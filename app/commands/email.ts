import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { changeCustomer, findCustomer } from "#app/shopify/customers.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { emailSamples, emailTexts } from "./email.texts.ts";
import { emailWords } from "./email.words.ts";

/** Exactly what the code approves: whose email becomes what. */
const Offer = z.object({ customerId: z.string(), email: z.string() });
type Offer = z.infer<typeof Offer>;
const Draft = z.object({ customerId: z.string() });
type Draft = z.infer<typeof Draft>;
type EmailStep = Step<never, Draft, Offer>;

/** Why we ask: at first, because what they wrote is none, because Shopify refused it, or another customer has it. */
type Why = "first" | "none" | "refused" | "taken";

/** EMAIL ann@example.com: sets the customer's email, after a code. */
export const email = defineCommand<never, Draft, Offer>({
  key: "email",
  name: "Change the email",
  description: "Sets the customer's email address, after a one-time code.",
  intents: ["email"],
  words: [emailWords],
  texts: emailTexts,
  samples: emailSamples,
  draft: Draft,
  offer: Offer,
  async run({ customers, slots, text }) {
    const [customer] = await customers();
    if (!customer) return say("stranger");
    return slots.email || text.includes("@") ? readBack(customer.id, text) : askFor(customer.id, "first");
  },
  answer: ({ text }, { customerId }) => Promise.resolve(readBack(customerId, text)),
  async approve(request, offer) {
    const known = (await request.customers()).some(({ id }) => id === offer.customerId);
    if (!known) return say("stranger");
    const { refused } = await save(request, offer);
    if (refused === null) return say("saved", { email: offer.email });
    return askFor(offer.customerId, /taken/i.test(refused) ? "taken" : "refused");
  },
  renew: (_request, offer) => Promise.resolve(offerToSave(offer)),
});

/** RFC 5321's lengths; Shopify judges the rest. Of two addresses we would not know which one is meant. */
function readBack(customerId: string, written: string): EmailStep {
  const found = written.match(/[^\s@<>,;:"()[\]]{1,64}@[\p{L}\p{N}.-]{1,250}\.[\p{L}]{2,24}/gu) ?? [];
  const [email, another] = found;
  return email && !another ? offerToSave({ customerId, email: email.toLowerCase() }) : askFor(customerId, "none");
}

const offerToSave = (offer: Offer): EmailStep => ask("confirm", { email: offer.email }, { awaiting: "code", offer });

const askFor = (customerId: string, state: Why): EmailStep =>
  ask("ask", { state }, { awaiting: "answer", field: "email", draft: { customerId } });

function save({ admin, journal }: CommandRequest, { customerId, email }: Offer): Promise<{ refused: string | null }> {
  return journal("email", {
    find: async () =>
      (await findCustomer(admin, customerId))?.email?.toLowerCase() === email ? { refused: null } : undefined,
    act: async () => {
      const { refused } = await changeCustomer(admin, { id: customerId, email });
      return { refused: refused ? (refused[0]?.message ?? "") : null };
    },
  });
}
