import { readPostalAddress } from "#app/contacts/postal-address.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { Customer } from "#app/shopify/customers.ts";
import type { Address, BuyStep, Draft } from "./buy.basket.ts";
import { missingIn } from "./buy.missing.ts";
import { offerOrder } from "./buy.quote.ts";
import { shortageNow } from "./buy.stock.ts";
import { ask, type CommandRequest } from "./command.ts";

/** Asks for what an order needs and nobody has told us yet: who they are, where it goes. */
export async function complete(request: CommandRequest, draft: Draft | BuyStep): Promise<BuyStep> {
  if ("texts" in draft) return draft;
  const [customer] = await request.customers();
  if (!customer?.firstName && !customer?.lastName && !draft.name)
    return ask("name", {}, { awaiting: "answer", field: "name", draft });
  const address = draft.address ?? savedAddress(customer);
  if (!address) return ask("address", {}, { awaiting: "answer", field: "address", draft });
  // Our copy of the stock may be seconds behind: what is offered is there now.
  const shortage = await shortageNow(request, draft.lines);
  if (shortage) return say(shortage.key, shortage.values);
  const name = draft.name ?? [customer?.firstName, customer?.lastName].filter(Boolean).join(" ");
  return offerOrder(request, {
    lines: draft.lines,
    customerId: customer?.id ?? null,
    name,
    address,
    saveAddress: !!draft.address,
    payment: "cash on delivery",
  });
}

/** They told us who they are, or where it goes. */
export const completeWith = (request: CommandRequest, draft: Draft, field: string) =>
  complete(request, field === "name" ? withName(request, draft) : withAddress(request, draft));

/** Where Shopify would send it; an address without a street is none. */
function savedAddress(customer: Customer | undefined): Address | undefined {
  const saved = customer?.address;
  return saved?.address1 ? { ...saved, address1: saved.address1, countryCode: saved.countryCodeV2 } : undefined;
}

function withName({ text }: CommandRequest, draft: Draft): Draft | BuyStep {
  const name = text.trim().replace(/\s+/g, " ");
  const fits = /^[\p{L}\p{M}'’.\- ]{2,60}$/u.test(name);
  return fits ? { ...draft, name } : ask("name", { again: true }, { awaiting: "answer", field: "name", draft });
}

function withAddress({ text, slots, shop, language }: CommandRequest, draft: Draft): Draft | BuyStep {
  const read = readPostalAddress(slots.address ?? text, shop.country);
  if ("missing" in read) {
    const missing = missingIn(language, read.missing);
    return ask("address", { missing }, { awaiting: "answer", field: "address", draft });
  }
  return { ...draft, address: read.address };
}
