import { DateTime } from "luxon";
import { cancelOnce } from "#app/outcomes/cancel-order.ts";
import { giveUp, keepBack, letGo } from "#app/outcomes/cash-order.ts";
import { nothing, type Outcome } from "#app/outcomes/outcome.ts";
import { cashOrder, standOf, unconfirmedTag, type CashOrder } from "#app/shopify/cash-orders.ts";
import { chosen } from "#app/shops/fields.ts";
import { defineAutomation, type AutomationContext, type Timing } from "./automation.ts";
import { CashOrderPayload, cashSettings, confirmCashOrderKey, isToConfirm } from "./cash-order-payload.ts";
import { confirmCashOrderTexts } from "./confirm-cash-order.texts.ts";
import { buyerOf, orderIn, sampleNews, type ToBuyer } from "./order-news-payload.ts";
import { written } from "./order-sums-payload.ts";

const hour = 3_600_000;
const day = 24 * hour;
/** An answer later than that is not understood any more; until then it is told what became of the order. */
const answerableForMs = 7 * day;

type ToConfirmer = ToBuyer & { order: CashOrder };

const sample = { ...sampleNews, total: "$25.00" };

/** Whoever is to pay in cash says that they meant it: with a code, which nobody has who typed a stranger's number. */
export const confirmCashOrder = defineAutomation<CashOrderPayload, ToConfirmer>({
  key: confirmCashOrderKey,
  name: "Confirm cash orders",
  description:
    "When an order is to be paid in cash, its customer replies a code to confirm it or NO to cancel it. Orders by text were confirmed already.",
  group: "payments",
  topics: ["orders/create"],
  kind: "transactional",
  payload: CashOrderPayload,
  settings: cashSettings,
  steps: [
    { key: "ask", name: "Question" },
    { key: "remind", name: "Reminder" },
    { key: "end", name: "No answer" },
  ],
  offByDefault: true,
  latestAfterMs: day,
  texts: confirmCashOrderTexts,
  samples: { ask: sample, remind: sample, lapsed: sampleNews },
  mustOfferStop: ["ask", "remind", "lapsed"],
  dueAt: (order, timing) => (isToConfirm(order, timing.values) ? dueAt(timing) : undefined),
  async recipients(payload, { admin, step }) {
    const order = await cashOrder(admin, payload.admin_graphql_api_id);
    return order && isOpen(order, step) ? buyerOf(order).map((to) => ({ ...to, order })) : [];
  },
  about: (_payload, { order }) => order.id,
  run(_payload, to, context) {
    switch (context.step) {
      case "remind":
        return remind(to, context);
      case "end":
        return end(to, context);
      default:
        return ask(to, context);
    }
  },
});

function dueAt({ shop, happenedAt, step, values }: Timing): Date | undefined {
  const { remindHours, endHours } = chosen(cashSettings, values);
  if (step === "ask") return happenedAt;
  const hours = step === "end" ? endHours : remindHours;
  const isMeant = step === "end" || (remindHours > 0 && remindHours < endHours);
  return isMeant ? inTheDay(new Date(happenedAt.getTime() + hours * hour), shop.timeZone) : undefined;
}

/** What falls into the night waits for nine o'clock. */
function inTheDay(at: Date, zone: string): Date {
  const local = DateTime.fromJSDate(at, { zone });
  if (local.hour >= 9 && local.hour < 21) return at;
  const morning = local.hour < 9 ? local : local.plus({ days: 1 });
  return morning.startOf("day").set({ hour: 9 }).toJSDate();
}

/** Once it was asked about, whoever takes our tag off has decided it. */
function isOpen(order: CashOrder, step: string): boolean {
  if (step === "end" && order.cancelNote === cancelNote) return true;
  return standOf(order) === "waits" && (step === "ask" || order.tags.includes(unconfirmedTag));
}

const handsFor = ({ admin, journalFor, pause }: AutomationContext, { order }: ToConfirmer) => ({
  ...{ admin, pause },
  journal: journalFor(`cash:${order.id}`),
});

async function ask(to: ToConfirmer, context: AutomationContext): Promise<Outcome> {
  const { values, standingOf } = context;
  // What nobody can be asked about is not held.
  if (!(await standingOf(to))?.mayBeTold) return nothing("cannot be asked: no number, or no consent to texts");
  const hold = chosen(cashSettings, values).until === "hold";
  const isKept = await keepBack(handsFor(context, to), to.order, { hold });
  return question("ask", to, context, isKept ? "asked" : "asked, but Shopify did not hold the order");
}

async function remind(to: ToConfirmer, context: AutomationContext): Promise<Outcome> {
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

const cancelNote = "Cancelled: the customer was asked and did not confirm it by text";

async function end(to: ToConfirmer, context: AutomationContext): Promise<Outcome> {
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
