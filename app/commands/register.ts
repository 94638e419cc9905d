import { readEmailAddress } from "#app/contacts/email-address.ts";
import { fullNameOf, maskAddress, maskEmail, maskName, splitName } from "#app/contacts/mask.ts";
import { readPersonName } from "#app/contacts/person-name.ts";
import { oneLine, readPostalAddress } from "#app/contacts/postal-address.ts";
import { say, type Outcome } from "#app/outcomes/outcome.ts";
import type { Customer } from "#app/shopify/customers.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { Draft, Offer, openAccount } from "./register.open.ts";
import { registerSamples, registerTexts } from "./register.texts.ts";
import { registerWords } from "./register.words.ts";

type RegisterStep = Step<never, Draft, Offer>;

const settings = defineFields({
  open: {
    kind: "switch",
    label: "New customers may register by text",
    help: "If not, they are told politely to register in your store.",
    default: true,
  },
  email: { kind: "switch", label: "Ask new customers for an email address", default: false },
});

const chosenBy = ({ shop }: CommandRequest) => chosen(settings, shop.settings.commands.register?.values);

/** REGISTER: asks somebody whom the shop does not know for name and address, and opens their account after a code. */
export const register = defineCommand<never, Draft, Offer>({
  key: "register",
  name: "Register",
  description: "Opens an account for a number that your shop does not know yet, after a one-time code.",
  intents: ["register"],
  words: [registerWords],
  texts: registerTexts,
  samples: registerSamples,
  settings,
  draft: Draft,
  offer: Offer,
  async run(request) {
    const known = whatWeHave(await request.customers());
    if (known) return known;
    return chosenBy(request).open ? askNext(request, {}) : say("closed");
  },
  answer: (request, draft, field) => Promise.resolve(take(request, draft, field)),
  async approve(request, offer) {
    const opened = await openAccount(request, offer);
    if (opened.refused === null) return say("registered", { name: splitName(offer.name).firstName });
    const { email: _refused, ...draft } = offer;
    switch (opened.about) {
      case "email":
        return askEmail(draft, /taken/i.test(opened.refused) ? "taken" : "refused");
      case "address":
        return say("withoutAddress");
      case "phone":
        // Somebody else, such as the shop, made their account while the code was open.
        return whatWeHave(await request.customers()) ?? say("refused", { why: opened.refused });
      default:
        return say("refused", { why: opened.refused });
    }
  },
  async renew(request, offer) {
    return whatWeHave(await request.customers()) ?? askNext(request, offer);
  },
});

/** What the shop knows of them already, masked. Where several customers have the number, nothing of either. */
function whatWeHave([customer, another]: readonly Customer[]): Outcome | undefined {
  if (!customer) return undefined;
  if (another) return say("twoAccounts");
  const { email, address } = customer;
  const details = [
    maskName(fullNameOf(customer)),
    email && maskEmail(email),
    address?.address1 && maskAddress(address),
  ].filter(Boolean);
  return say("known", { details: details.join(", ") });
}

/** Asks for what is still missing; when nothing is, reads it all back. */
function askNext(request: CommandRequest, draft: Draft): RegisterStep {
  const { name, email, address } = draft;
  if (!name) return ask("name", { again: false }, { awaiting: "answer", field: "name", draft });
  if (!email && chosenBy(request).email) return askEmail(draft, "first");
  if (!address) return ask("address", { missing: [] }, { awaiting: "answer", field: "address", draft });
  const details = [name, email, oneLine(address)].filter(Boolean).join(", ");
  return ask("confirm", { details }, { awaiting: "code", offer: { name, email, address } });
}

const askEmail = (draft: Draft, state: "first" | "none" | "refused" | "taken"): RegisterStep =>
  ask("email", { state }, { awaiting: "answer", field: "email", draft });

function take(request: CommandRequest, draft: Draft, field: string): RegisterStep {
  const { slots, text, shop } = request;
  if (field === "name") {
    const name = readPersonName(slots.name ?? text);
    if (!name) return ask("name", { again: true }, { awaiting: "answer", field: "name", draft });
    return askNext(request, { ...draft, name });
  }
  if (field === "email") {
    const email = readEmailAddress(text);
    return email ? askNext(request, { ...draft, email }) : askEmail(draft, "none");
  }
  const read = readPostalAddress(slots.address ?? text, shop.country);
  if ("missing" in read)
    return ask("address", { missing: read.missing }, { awaiting: "answer", field: "address", draft });
  return askNext(request, { ...draft, address: read.address });
}
