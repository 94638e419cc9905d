import { cancelOnce } from "#app/outcomes/cancel-order.ts";
import { giveUp, keepBack, letGo } from "#app/outcomes/cash-order.ts";
import { nothing, type Outcome } from "#app/outcomes/outcome.ts";
import type { CashOrder } from "#app/shopify/cash-orders.ts";
import { chosen } from "#app/shops/fields.ts";
import type { AutomationContext } from "./automation.ts";
import { cashSettings } from "./cash-order-payload.ts";
import { orderIn, type ToBuyer } from "./order-news-payload.ts";
import { written } from "./order-sums-payload.ts";

/** An answer later than that is not understood any more; until then it is told what became of the order. */
const answerableForMs = 7 * 86_400_000;

export type ToConfirmer = ToBuyer & { order: CashOrder };

const handsFor = ({ admin, journalFor, pause }: AutomationContext, { order }: ToConfirmer) => ({
  ...{ admin, pause },
  journal: journalFor(`cash:${order.id}`),
});

export async function ask(to: ToConfirmer, context: AutomationContext): Promise<Outcome> {
  const { values, standingOf } = context;
  // What nobody can be asked about is not held.
  if (!(await standingOf(to))?.mayBeTold) return nothing("cannot be asked: no number, or no consent to texts");
  const hold = chosen(cashSettings, values).until === "hold";
  const isKept = await keepBack(handsFor(context, to), to.order, { hold });
  return question("ask", to, context, isKept ? "asked" : "asked, but Shopify did not hold the order");
}

export async function remind(to: ToConfirmer, context: AutomationContext): Promise<Outcome> {
  if (await context.wasTold(to.order.id, "ask")) return question("remind", to, context, "reminded");
  await giveUp(handsFor(context, to), to.order);
  return nothing("never asked: released");
}

function question(key: "ask" | "remind", to: ToConfirmer, { shop, now }: AutomationContext, ended: string): Outcome {
  const { id: orderId, number, total } = to.order;
  const until = new Date(now.getTime() + answerableForMs);
  const next = { awaiting: "code" as const, offer: { orderId, number, total } };
  return {
    texts: [{ key, values: { ...orderIn(to), total: written(total, to, shop) } }],
    changes: [{ kind: "question", command: "confirm-order", next, until }],
    ended,
  };
}

/** By it an order is known again that was cancelled for want of an answer. */
export const cancelNote = "Cancelled: the customer was asked and did not confirm it by text";

export async function end(to: ToConfirmer, context: AutomationContext): Promise<Outcome> {
  const hands = handsFor(context, to);
  if (!(await context.wasTold(to.order.id, "ask"))) {
    await giveUp(hands, to.order);
    return nothing("never asked: released");
  }
  switch (chosen(cashSettings, context.values).whenSilent) {
    case "keep":
      return nothing("no answer: kept as it is");
    case "release":
      await letGo(hands, to.order);
      return nothing("no answer: released");
    case "cancel":
      await cancelOnce(hands, { orderId: to.order.id, reason: "OTHER", refund: "none", staffNote: cancelNote });
      return { texts: [{ key: "lapsed", values: orderIn(to) }], ended: "no answer: cancelled" };
  }
}
