import { nothing, say } from "#app/outcomes/outcome.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";
import { LastOrderPayload, lookBack, stillLast, type ToOrderer } from "./last-order-payload.ts";
import { giftFields, giftFor } from "./own-code-payload.ts";
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

export const winBack = defineAutomation<LastOrderPayload, ToOrderer>({
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
  async run({ orderId }, to, context) {
    // A code is made only for whom it can be told.
    if (!(await context.standingOf(to))?.mayBeTold) return nothing("may not be told");
    const given = { prefix: "BACK", thing: `win back after ${orderId}`, what: "somebody who was long away", to };
    const gift = await giftFor(chosen(settings, context.values), given, context);
    return gift ? say("code", gift) : say("missed");
  },
});
