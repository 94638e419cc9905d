import { readEmailAddress } from "#app/contacts/email-address.ts";
import { fullNameOf } from "#app/contacts/mask.ts";
import { readPersonName } from "#app/contacts/person-name.ts";
import { readPostalAddress } from "#app/contacts/postal-address.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { Customer } from "#app/shopify/customers.ts";
import type { Address, BuyStep, Draft } from "./buy.basket.ts";
import { dayAndTime, openingOf } from "./buy.hours.ts";
import { missingIn } from "./buy.missing.ts";
import { offerOrder } from "./buy.quote.ts";
import { buyChoices } from "./buy.settings.ts";
import { shortageNow } from "./buy.stock.ts";
import { ask, type CommandRequest } from "./command.ts";

/** Asks for what an order needs and nobody has told us yet: who they are, where it goes. */
export async function complete(request: CommandRequest, given: Draft): Promise<BuyStep> {
  const closed = closedNow(request);
  if (closed) return closed;
  const draft = { ...given, pickup: isPickup(request, given) };
  const records = await request.customers();
  // Where several customers have the number, what we know of one must not be told or spent by the other.
  const known = records.length === 1 ? records[0] : undefined;
  const asked = askForPerson(request, draft, known);
  if (asked) return asked;
  const address = draft.pickup ? null : (draft.address ?? savedAddress(known));
  if (address === undefined) return askForAddress(request, draft);
  // Our copy of the stock may be seconds behind: what is offered is there now.
  const shortage = await shortageNow(request, draft.lines);
  if (shortage) return say(shortage.key, shortage.values);
  return offerOrder(request, {
    ...draft,
    customerId: records[0]?.id ?? null,
    name: draft.name ?? fullNameOf(known ?? {}),
    address,
    saveAddress: !!address && !!draft.address && records.length < 2,
    payment: draft.payment ?? "cash on delivery",
  });
}

/** What they told us: who they are, where it goes. */
export async function completeWith(request: CommandRequest, draft: Draft, field: string): Promise<BuyStep> {
  if (field === "name") return withName(request, draft);
  return field === "email" ? withEmail(request, draft) : withAddress(request, draft);
}

/** A closed shop takes no orders, where its merchant wants it so. */
export function closedNow({ shop, now, language }: CommandRequest): BuyStep | undefined {
  const choices = buyChoices(shop);
  if (choices.whenClosed !== "refuse") return undefined;
  const { open, next } = openingOf(choices, shop.timeZone, now);
  return open ? undefined : say("closed", { opens: next === undefined ? "" : dayAndTime(next, language) });
}

function isPickup({ shop }: CommandRequest, { pickup }: Draft): boolean {
  const { handover } = buyChoices(shop);
  return handover === "pickup" || (handover === "both" && pickup === true);
}

function askForPerson({ shop }: CommandRequest, draft: Draft, known: Customer | undefined): BuyStep | undefined {
  if (!draft.name && !fullNameOf(known ?? {})) return ask("name", { again: false }, { awaiting: "answer", field: "name", draft }); // prettier-ignore
  if (buyChoices(shop).askEmail && !draft.email && !known?.email)
    return ask("email", { again: false }, { awaiting: "answer", field: "email", draft });
  return undefined;
}

const askForAddress = ({ shop }: CommandRequest, draft: Draft, missing = ""): BuyStep =>
  ask(
    "address",
    { missing, mayCollect: buyChoices(shop).handover === "both" },
    { awaiting: "answer", field: "address", draft },
  );

/** Where Shopify would send it; an address without a street is none. */
function savedAddress(customer: Customer | undefined): Address | undefined {
  const saved = customer?.address;
  return saved?.address1 ? { ...saved, address1: saved.address1, countryCode: saved.countryCodeV2 } : undefined;
}

function withName(request: CommandRequest, draft: Draft): BuyStep | Promise<BuyStep> {
  const name = readPersonName(request.slots.name ?? request.text);
  return name
    ? complete(request, { ...draft, name })
    : ask("name", { again: true }, { awaiting: "answer", field: "name", draft });
}

function withEmail(request: CommandRequest, draft: Draft): BuyStep | Promise<BuyStep> {
  const email = readEmailAddress(request.slots.email ?? request.text);
  return email
    ? complete(request, { ...draft, email })
    : ask("email", { again: true }, { awaiting: "answer", field: "email", draft });
}

function withAddress(request: CommandRequest, draft: Draft): BuyStep | Promise<BuyStep> {
  const { text, slots, shop, language } = request;
  if (text.trim() === "1" && buyChoices(shop).handover === "both") return complete(request, { ...draft, pickup: true });
  const read = readPostalAddress(slots.address ?? text, shop.country);
  return "missing" in read
    ? askForAddress(request, draft, missingIn(language, read.missing))
    : complete(request, { ...draft, address: read.address });
}
