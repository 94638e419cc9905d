import { BillerError } from "#app/billers/biller.ts";
import type { BillService } from "#app/bills/service.ts";
import { say } from "#app/outcomes/outcome.ts";
import { amountOf } from "./bill.amount.ts";
import { mostChoices, type BillStep, type Draft } from "./bill.offer.ts";
import { offerPayment } from "./bill.quote.ts";
import { accountIn, amountIn, numbersIn, ownNumber, servicesMeant } from "./bill.read.ts";
import { ask, type CommandRequest } from "./command.ts";

/** RECHARGE 9876543210 199, PAY ELECTRICITY 12345678: what the text says already. */
export async function begin(request: CommandRequest): Promise<BillStep> {
  const wish = request.intent === "recharge" ? "recharge" : "bill";
  const services = await request.bills.services();
  const meant = servicesMeant(request.text, wish, services);
  if (meant.length === 0) return say("notOffered");
  const drafts = meant.slice(0, mostChoices).map((service) => draftOf(request, wish, service));
  if (drafts.length === 1) return complete(request, drafts[0]!);
  const options = meant.slice(0, mostChoices).map(({ name }) => ({ name }));
  return ask("which", { options }, { awaiting: "choice", options: drafts });
}

function draftOf({ text, contact }: CommandRequest, wish: Draft["wish"], service: BillService): Draft {
  const { accountNumber, amount } = numbersIn(text, service);
  // "RECHARGE 10" is for the phone that it comes from.
  const own = wish === "recharge" && service.category === "prepaid" ? ownNumber(contact.phone, service) : undefined;
  return { wish, serviceId: service.id, accountNumber: accountNumber ?? own, amount };
}

/** They told us the number, or the amount: whichever was asked for. */
export async function completeWith(request: CommandRequest, draft: Draft): Promise<BillStep> {
  const service = await serviceOf(request, draft);
  if (!service) return say("notOffered");
  if (draft.accountNumber) return complete(request, { ...draft, amount: amountIn(request.text.trim()) });
  const accountNumber = accountIn(request.text, service);
  return accountNumber
    ? complete(request, { ...draft, accountNumber })
    : ask("account", { service: service.name, again: true }, { awaiting: "answer", field: "text", draft });
}

const serviceOf = async ({ bills }: CommandRequest, { serviceId }: Draft) =>
  (await bills.services()).find(({ id }) => id === serviceId);

/** Asks for what is still missing; then offers to pay it. A biller that cannot be reached is said so: nothing is under way yet. */
export async function complete(request: CommandRequest, draft: Draft): Promise<BillStep> {
  const service = await serviceOf(request, draft);
  if (!service) return say("notOffered");
  const { name } = service;
  const { accountNumber } = draft;
  if (!accountNumber)
    return ask("account", { service: name, again: false }, { awaiting: "answer", field: "text", draft });
  try {
    const biller = await request.bills.biller(service.accountId);
    const { valid } = await biller.validateAccount({ operator: service.operator, accountNumber });
    if (!valid) {
      const without = { ...draft, accountNumber: undefined };
      return ask("account", { service: name, again: true }, { awaiting: "answer", field: "text", draft: without });
    }
    const found = await amountOf(request, service, biller, { ...draft, accountNumber });
    return "texts" in found ? found : await offerPayment(request, found);
  } catch (error) {
    return unreachable(error, name);
  }
}

/** What a biller's trouble is to a customer, before anything is paid. */
export function unreachable(error: unknown, service: string): BillStep {
  if (!(error instanceof BillerError)) throw error;
  return { ...say("notNow", { service }), ended: `biller: ${error.message}` };
}
