import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";
import { firstOrderTexts } from "./first-order.texts.ts";
import type { ToCustomer } from "./customer-payload.ts";
import { LastOrderPayload, lookBack, stillLast } from "./last-order-payload.ts";
import { giftFields, sayWithGift } from "./own-code-payload.ts";

const day = 86_400_000;

const settings = defineFields({
  days: { kind: "number", label: "So long after it", min: 1, max: 365, unit: "days", default: 14 },
  ...giftFields,
  ...bestHourField,
});

const sample = { shop: { name: "Demo Shop" } };

export const firstOrder = defineAutomation<LastOrderPayload, ToCustomer>({
  key: "first-order",
  name: "After the first order",
  description: "Some days after somebody's first order: a thank-you, with a code for the second one if you like.",
  group: "customers",
  topics: [],
  kind: "marketing",
  payload: LastOrderPayload,
  settings,
  offByDefault: true,
  waitsForBestHour: true,
  latestAfterMs: day,
  texts: firstOrderTexts,
  samples: { thanks: sample, code: { ...sample, off: "10%", code: "NEXT7K2M9Q", until: "Tue 22 Dec" } },
  mustOfferStop: ["thanks", "code"],
  daily: (context) => lookBack(context, { days: chosen(settings, context.values).days, onlyOnce: true }),
  recipients: stillLast,
  about: ({ orderId }) => orderId,
  run({ orderId }, to, context) {
    const given = { prefix: "NEXT", thing: `first order ${orderId}`, what: "a second order", to };
    return sayWithGift("thanks", chosen(settings, context.values), given, context);
  },
});
