import { z } from "zod";
import { fullNameOf, maskName, maskPhone } from "#app/contacts/mask.ts";
import { toPhoneNumber, PhoneNumber } from "#app/lib/phone-number.ts";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { payerFor } from "#app/outcomes/payer.ts";
import { giveBack, giveOnce, takeOnce, untilDone } from "#app/outcomes/store-credit.ts";
import type { Money } from "#app/shopify/admin.ts";
import { findCustomer, findCustomerByPhone, type Customer } from "#app/shopify/customers.ts";
import { spokenTo } from "#app/shops/language.ts";
import { ask, defineCommand, type CommandRequest, type Step } from "./command.ts";
import { mostADay, sendSettings } from "./send.settings.ts";
import { sendSamples, sendTexts } from "./send.texts.ts";
import { sendWords } from "./send.words.ts";

/** Exactly what the code approves. */
const Offer = z.object({
  amount: z.object({ amount: z.string(), currencyCode: z.string() }),
  /** Whose account pays, and which. */
  from: z.object({ customerId: z.string(), accountId: z.string() }),
  to: z.object({ customerId: z.string(), phone: PhoneNumber, name: z.string() }),
});
type Offer = z.infer<typeof Offer>;
type SendStep = Step<never, never, Offer>;

/** SEND 20 TO +14155550102: store credit for another customer of the shop, after a code that names both. Both are told. */
export const send = defineCommand<never, never, Offer>({
  key: "send",
  name: "Send store credit",
  description: "Gives store credit to another customer of the shop, up to a limit a day, after a one-time code.",
  intents: ["send"],
  words: [sendWords],
  texts: sendTexts,
  samples: sendSamples,
  settings: sendSettings,
  offer: Offer,
  async run(request) {
    const { slots, shop, contact, admin } = request;
    const phone = slots.phone && toPhoneNumber(slots.phone, shop.country);
    const amount = amountIn(slots.amount, shop.currency);
    if (!phone || !amount) return say("how");
    if (phone === contact.phone) return say("toSelf");
    const customer = await findCustomerByPhone(admin, phone);
    if (!customer) return say("unknownPerson");
    return offerTo(request, amount, { customerId: customer.id, phone, name: maskedName(customer) });
  },
  approve: carryOut,
  renew: (request, { amount, to }) => offerTo(request, amount, to),
});

/** Whole cents, more than none. */
function amountIn(written: string | undefined, currencyCode: string): Money | undefined {
  const amount = Number(written);
  return Number.isFinite(amount) && amount >= 0.01 ? { amount: amount.toFixed(2), currencyCode } : undefined;
}

async function offerTo(request: CommandRequest, amount: Money, to: Offer["to"]): Promise<SendStep> {
  const from = await payerOf(request, amount);
  if ("refused" in from) return from.refused;
  if (from.customerId === to.customerId) return say("toSelf");
  const values = { amount: formatMoney(amount, request.language), name: to.name, phone: maskPhone(to.phone) };
  return ask("confirm", values, { awaiting: "code", offer: { amount, from, to } });
}

/** Their account that can pay it, within the day's limit; else the text that says why not. */
async function payerOf(request: CommandRequest, amount: Money): Promise<Offer["from"] | { refused: SendStep }> {
  const payer = await payerFor(request, amount, mostADay(request.shop));
  if ("customerId" in payer) return payer;
  return "holds" in payer
    ? { refused: say("short", { balance: formatMoney(payer.holds, request.language) }) }
    : { refused: say("limit", { left: formatMoney(payer.leftToday, request.language) }) };
}

/** Two legs: taken here, given there; what cannot be given goes back. Each happens once, whatever answer is lost. */
async function carryOut(request: CommandRequest, { amount, from, to }: Offer): Promise<SendStep> {
  const checked = await request.journal("checked", {
    find: async () => undefined,
    act: async () => ({ refused: null, ...(await payerOf(request, amount)) }),
  });
  if (checked.refused) return checked.refused;
  const money = formatMoney(amount, request.language);
  if (!(await takeOnce(request, from.accountId, amount))) return say("notSent", { amount: money });
  return untilDone(async () => {
    if (await giveOnce(request, to.customerId, amount)) return bothTold(request, { amount, from, to });
    await giveBack(request, from.customerId, amount);
    return say("notSent", { amount: money });
  });
}

async function bothTold(request: CommandRequest, { amount, to }: Offer): Promise<SendStep> {
  const { admin, shop, customers, language, reference } = request;
  const values = { amount: formatMoney(amount, language), name: to.name };
  const [sender] = await customers();
  const receiver = await findCustomer(admin, to.customerId);
  const received = receiver && {
    key: "received",
    values: { amount: formatMoney(amount, spokenTo(shop, receiver.locale)), name: sender ? maskedName(sender) : "" },
    kind: "transactional" as const,
    cause: `sent:${reference}`,
    to: { phone: to.phone, customer: receiver },
  };
  return { texts: [{ key: "sent", values }, ...(received ? [received] : [])], ended: "sent" };
}

/** Enough for who knows them: "B*** R***". */
const maskedName = (customer: Pick<Customer, "firstName" | "lastName">) => maskName(fullNameOf(customer));
