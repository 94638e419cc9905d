import { begin, complete, completeWith } from "./bill.find.ts";
import { Draft, Offer } from "./bill.offer.ts";
import { payBill } from "./bill.pay.ts";
import { billSamples, billTexts } from "./bill.texts.ts";
import { billWords } from "./bill.words.ts";
import { defineCommand } from "./command.ts";
import { rechargeWords } from "./recharge.words.ts";

/** RECHARGE 9876543210 199, PAY ELECTRICITY 12345678: what the biller asks for, paid with store credit after the code. */
export const bill = defineCommand<Draft, Draft, Offer>({
  key: "bill",
  name: "Recharge a phone, pay a bill",
  description: "Recharges phones and pays bills through your billers, with store credit, after a one-time code.",
  intents: ["recharge", "bill"],
  words: [rechargeWords, billWords],
  texts: billTexts,
  samples: billSamples,
  option: Draft,
  draft: Draft,
  offer: Offer,
  run: begin,
  choose: complete,
  answer: completeWith,
  approve: payBill,
  renew: async (request, { serviceId, accountNumber, amount, plan }) =>
    complete(request, {
      ...{ wish: "bill", serviceId, accountNumber, amount: amount.amount },
      ...(plan?.title && { plan: plan.title }),
    }),
});
