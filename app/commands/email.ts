import { z } from "zod";
import { readEmailAddress } from "#app/contacts/email-address.ts";
import { say } from "#app/outcomes/outcome.ts";
import { toldElsewhere } from "#app/outcomes/told-elsewhere.ts";
import { changeCustomer, findCustomer, type Customer } from "#app/shopify/customers.ts";
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
    const [customer, another] = await customers();
    if (!customer) return say("stranger");
    if (another) return say("twoAccounts");
    return slots.email || text.includes("@") ? readBack(customer.id, text) : askFor(customer.id, "first");
  },
  answer: ({ text }, { customerId }) => Promise.resolve(readBack(customerId, text)),
  async approve(request, offer) {
    const customer = (await request.customers()).find(({ id }) => id === offer.customerId);
    if (!customer) return say("stranger");
    const { refused } = await save(request, offer);
    if (refused === null) return saved(request, customer, offer);
    return askFor(offer.customerId, /taken/i.test(refused) ? "taken" : "refused");
  },
  renew: (_request, offer) => Promise.resolve(offerToSave(offer)),
});

function readBack(customerId: string, written: string): EmailStep {
  const said = readEmailAddress(written);
  return said ? offerToSave({ customerId, email: said }) : askFor(customerId, "none");
}

const offerToSave = (offer: Offer): EmailStep => ask("confirm", { email: offer.email }, { awaiting: "code", offer });

const askFor = (customerId: string, state: Why): EmailStep =>
  ask("ask", { state }, { awaiting: "answer", field: "email", draft: { customerId } });

const saved = (request: CommandRequest, customer: Customer, offer: Offer): EmailStep => ({
  texts: [{ key: "saved", values: { email: offer.email } }, ...toldElsewhere(customer, request)],
  ended: "saved",
  next: { awaiting: "objection" },
});

function save({ admin, journal }: CommandRequest, offer: Offer): Promise<{ refused: string | null }> {
  return journal("email", {
    find: async () =>
      (await findCustomer(admin, offer.customerId))?.email?.toLowerCase() === offer.email
        ? { refused: null }
        : undefined,
    act: async () => {
      const { refused } = await changeCustomer(admin, { id: offer.customerId, email: offer.email });
      return { refused: refused ? (refused[0]?.message ?? "") : null };
    },
  });
}
