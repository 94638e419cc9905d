import { BillerError, type BillPayment, type PaymentState } from "#app/billers/biller.ts";
import type { Bills } from "#app/bills/bills.ts";
import type { Payment } from "#app/bills/payment.ts";
import { formatMoney } from "#app/lib/money.ts";
import type { Language } from "#app/lib/language.ts";
import { undoPaidOrder, type Hands } from "#app/outcomes/paid-order.ts";
import { say, type Outcome } from "#app/outcomes/outcome.ts";
import { untilDone } from "#app/outcomes/store-credit.ts";
import { namesIn } from "./bill.quote.ts";

/** What became of a payment; `trouble` is for the merchant, where the biller could not even be asked. */
export type Settled =
  { state: "paid"; reference?: string } | { state: "failed" } | { state: "waiting"; trouble?: string };

export type BillHands = Hands & { bills: Bills };

/** The biller has not come to an end with it: the journal's step stays open, to be looked for first the next time. */
class StillWaiting extends Error {
  readonly trouble: string | undefined;
  constructor(trouble?: string) {
    super(trouble ?? "the biller has not said yet");
    this.name = "StillWaiting";
    this.trouble = trouble;
  }
}

/**
 * Has a biller pay for an order that store credit has paid for, once, or cancels that order and gives the money back. Only the biller's
 * own word counts as failed: what is not known stays waiting. Safe to repeat; `mayBegin`: a payment that never reached them is sent.
 */
export async function settlePayment(hands: BillHands, payment: Payment, mayBegin: boolean): Promise<Settled> {
  const verdict = await verdictOf(hands, payment, mayBegin).catch((error: unknown) => {
    if (error instanceof StillWaiting) return error;
    throw error;
  });
  if (verdict instanceof StillWaiting)
    return { state: "waiting", ...(verdict.trouble && { trouble: verdict.trouble }) };
  if (verdict.state === "paid") return { state: "paid", reference: verdict.reference };
  const note = `The biller did not take it${verdict.why ? `: ${verdict.why}` : ""}. Given back as store credit.`;
  await untilDone(() => undoPaidOrder(hands, payment.order.id, note.slice(0, 255)));
  return { state: "failed" };
}

type Verdict = PaymentState & { state: "paid" | "failed" };

function verdictOf({ journal, bills }: BillHands, payment: Payment, mayBegin: boolean): Promise<Verdict> {
  const { key, billerAccountId, operator, accountNumber, amount, plan, bill } = payment;
  const wish: BillPayment = { key, operator, accountNumber, amount, plan, bill };
  let begunBefore = false;
  return journal("pay", {
    find: async () => {
      begunBefore = true;
      const known = await asking(async () => (await bills.biller(billerAccountId)).status(key));
      if (known) return ended(known);
      return mayBegin ? undefined : { state: "failed", why: "it never got the payment" };
    },
    act: async () => {
      const biller = await asking(() => bills.biller(billerAccountId));
      try {
        return ended(await biller.pay(wish));
      } catch (error) {
        if (!(error instanceof BillerError)) throw error;
        if (error.kind !== "refused") throw new StillWaiting(error.merchantMessage);
        // The first try may have arrived after all, and the second be refused for that.
        const known = begunBefore ? await asking(() => biller.status(key)) : undefined;
        return known ? ended(known) : { state: "failed", why: error.message };
      }
    },
  });
}

/** A question moves no money: whatever is wrong with it, it is asked again. */
async function asking<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    throw error instanceof BillerError ? new StillWaiting(error.merchantMessage) : error;
  }
}

function ended({ state, reference, why }: PaymentState): Verdict {
  if (state === "pending") throw new StillWaiting();
  return { state, ...(reference && { reference }), ...(why && { why }) };
}

/** What the customer is told of it, and what is kept. */
export function tell(settled: Settled, payment: Payment, language: Language): Outcome {
  const { number } = payment.order;
  const values = {
    ...namesIn(payment),
    amount: formatMoney(payment.amount, language),
    ...(settled.state !== "failed" && { order: { number } }),
    ...(settled.state === "paid" && { reference: settled.reference ?? "" }),
  };
  return { ...say(settled.state, values), changes: [{ kind: "bill", state: settled.state, payment }] };
}
