import { say } from "#app/outcomes/outcome.ts";
import type { Credit } from "#app/shopify/credits.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { creditExpiringTexts } from "./credit-expiring.texts.ts";
import { CreditPayload, forEachHolder, holderOf, sum, untilIn } from "./credit-payload.ts";
import { written } from "./order-sums-payload.ts";

const day = 86_400_000;

const settings = defineFields({
  days: { kind: "number", label: "How long before", min: 1, max: 60, unit: "days", default: 7 },
});

export const creditExpiring = defineAutomation<CreditPayload, Recipient>({
  key: "credit-expiring",
  name: "Store credit runs out",
  description:
    "A week, or as long as you say, before a customer's store credit can no longer be used. Once for each such day.",
  group: "customers",
  topics: [],
  kind: "marketing",
  payload: CreditPayload,
  settings,
  offByDefault: true,
  latestAfterMs: day,
  texts: creditExpiringTexts,
  samples: {
    expiring: { shop: { name: "Demo Shop", url: "https://demo-shop.example" }, amount: "$10.00", until: "Tue 22 Dec" },
  },
  mustOfferStop: ["expiring"],
  daily({ admin, now, values }) {
    const { days } = chosen(settings, values);
    const isNear = ({ left, expiresAt }: Credit) =>
      Number(left.amount) > 0 && !!expiresAt && expiresAt > now && expiresAt.getTime() - now.getTime() <= days * day;
    return forEachHolder({ admin }, (credits, customerId) => {
      const byDay = Map.groupBy(credits.filter(isNear), ({ left, expiresAt }) =>
        [left.currencyCode, expiresAt?.toISOString().slice(0, 10)].join(" "),
      );
      return Promise.resolve(
        [...byDay].map(([which, all]) => {
          const { currencyCode } = all[0]!.left;
          const amount = { amount: sum(all.map(({ left }) => left)), currencyCode };
          const expiresAt = all[0]!.expiresAt!.toISOString();
          return { about: `${customerId} ${which}`, amount, balance: all[0]!.balance, expiresAt };
        }),
      );
    });
  },
  recipients: holderOf,
  about: ({ about }) => about,
  run: (credit, to, { shop }) =>
    say("expiring", { amount: written(credit.amount, to, shop), until: untilIn(credit, shop) }),
});
