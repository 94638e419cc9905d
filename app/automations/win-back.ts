import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";
import type { ToCustomer } from "./customer-payload.ts";
import { LastOrderPayload, lookBack, stillLast } from "./last-order-payload.ts";
import { giftFields, sayWithGift } from "./own-code-payload.ts";
import { winBackTexts } from "./win-back.texts.ts";

const day = 86_400_000;

const settings = defineFields({
  days: {
    kind: "number",
    label: "Who has not ordered for",
    help: "Once after each last order.",
    ...{ min: 14, max: 730, unit: "days", default: 90 },
  },
  ...giftFields,
  ...bestHourField,
});

const sample = { shop: { name: "Demo Shop", url: "https://demo-shop.example" } };

export const winBack = defineAutomation<LastOrderPayload, ToCustomer>({
  key: "win-back",
  name: "Win back",
  description: "When a customer has not ordered for a long time: one text, with a code of their own if you like.",
  group: "customers",
  topics: [],
  kind: "marketing",
  payload: LastOrderPayload,
  settings,
  offByDefault: true,
  waitsForBestHour: true,
  latestAfterMs: day,
  texts: winBackTexts,
  samples: { missed: sample, code: { ...sample, off: "15%", code: "BACK7K2M9Q", until: "Tue 22 Dec" } },
  mustOfferStop: ["missed", "code"],
  daily: (context) => lookBack(context, { days: chosen(settings, context.values).days, onlyOnce: false }),
  recipients: stillLast,
  about: ({ orderId }) => orderId,
  run({ orderId }, to, context) {
    const given = { prefix: "BACK", thing: `win back after ${orderId}`, what: "somebody who was long away", to };
    return sayWithGift("missed", chosen(settings, context.values), given, context);
  },
});
