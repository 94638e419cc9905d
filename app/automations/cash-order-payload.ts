import { z } from "zod";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import type { Shop } from "#app/shops/shop.ts";
import { hasTag, OrderPayload } from "./order-payload.ts";

/** An order, and whether and how it is paid as the shop calls it. */
export const CashOrderPayload = z.intersection(
  OrderPayload,
  z.object({
    financial_status: z.string().nullish(),
    payment_gateway_names: z.array(z.string()).nullish(),
  }),
);
export type CashOrderPayload = z.infer<typeof CashOrderPayload>;

export const confirmCashOrderKey = "confirm-cash-order";

/** As Shopify and its merchants call it. */
const payByName: readonly string[] = [
  ...["cash on delivery", "cod", "contra reembolso", "contrareembolso", "paiement à la livraison"],
  ...["nachnahme", "rembours", "contrassegno", "pagamento na entrega", "कैश ऑन डिलीवरी"],
];

export const cashSettings = defineFields({
  methods: {
    kind: "list",
    label: "Ask about orders that are paid by",
    help: "The names of your payment methods, or a part of them.",
    longest: 30,
    default: payByName,
  },
  until: {
    kind: "choice",
    label: "Until they have confirmed",
    options: [
      { value: "hold", label: "Hold the order: it cannot be fulfilled" },
      { value: "tag", label: "Only tag the order sms-unconfirmed" },
    ],
    default: "hold",
  },
  remindHours: {
    kind: "number",
    label: "Remind once, after",
    help: "In the day by your clock. 0: never.",
    ...{ min: 0, max: 72, unit: "hours", default: 4 },
  },
  endHours: { kind: "number", label: "Wait for an answer", ...{ min: 2, max: 168, unit: "hours", default: 24 } },
  whenSilent: {
    kind: "choice",
    label: "Who has not answered by then",
    help: "Whoever could not be reached by text is never cancelled: their order is released.",
    options: [
      { value: "keep", label: "The order stays as it is, for you to decide" },
      { value: "release", label: "The order is released" },
      { value: "cancel", label: "The order is cancelled, and they are told" },
    ],
    default: "keep",
  },
});

/** Whether its buyer is asked to confirm it, where that is switched on. Who orders by text has given a code already. */
export const isToConfirm = (order: CashOrderPayload, values: Record<string, unknown> | undefined): boolean =>
  order.financial_status === "pending" &&
  !hasTag(order, smsOrderTag) &&
  isPaidBy(order.payment_gateway_names ?? [], chosen(cashSettings, values).methods);

/** The same, for whoever else speaks of a new order. */
export function asksToConfirm(order: CashOrderPayload, { settings }: Shop): boolean {
  const { on, values } = settings.automations[confirmCashOrderKey] ?? {};
  return on === true && isToConfirm(order, values);
}

/** "Cash on Delivery (COD)" is paid by cod; a decoder is not. */
export function isPaidBy(gateways: readonly string[], methods: readonly string[]): boolean {
  const names = gateways.map(plain);
  return methods.map(plain).some((method) => method !== "  " && names.some((name) => name.includes(method)));
}

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
