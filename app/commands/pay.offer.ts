import { z } from "zod";
import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import type { Order } from "#app/shopify/orders.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import { accountCovering, storeCredit } from "#app/shopify/store-credit.ts";
import { ask, type CommandRequest, type Step } from "./command.ts";

/** Exactly what the code approves: this much of that account for this order. */
export const Offer = z.object({
  orderId: z.string(),
  number: z.string(),
  customerId: z.string(),
  accountId: z.string(),
  due: z.object({ amount: z.string(), currencyCode: z.string() }),
});
export type Offer = z.infer<typeof Offer>;

export const Option = z.object({ orderId: z.string() });
export type PayStep = Step<z.infer<typeof Option>, never, Offer>;

export const numberOf = ({ name }: Order) => name.replace(/^#/, "");
export const isDue = ({ cancelledAt, outstanding }: Order) => !cancelledAt && Number(outstanding.amount) > 0;

/** What is to pay of it and how; store credit that covers it waits for a code. `key`: why it is said again. */
export async function present(
  request: CommandRequest,
  order: Order,
  key: "offer" | "changed" = "offer",
): Promise<PayStep> {
  const { admin, language } = request;
  const number = numberOf(order);
  if (order.cancelledAt) return say("cancelled", { order: { number } });
  if (!isDue(order)) {
    const total = formatMoney(order.total, language);
    return say("settled", { order: { number }, total, url: order.statusUrl });
  }
  const { customerId, outstanding: due } = order;
  const credit = customerId ? accountCovering((await storeCredit(admin, customerId)) ?? [], due) : undefined;
  const values = {
    order: { number },
    due: formatMoney(due, language),
    atTheDoor: Number(order.paid.amount) === 0 && order.tags.includes(smsOrderTag) && order.address !== null,
    url: order.payUrl ?? "",
  };
  if (!customerId || !credit) return say("due", values);
  return ask(
    key,
    { ...values, credit: formatMoney(credit.balance, language) },
    { awaiting: "code", offer: { orderId: order.id, number, customerId, accountId: credit.id, due } },
  );
}
