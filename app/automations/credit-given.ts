import { say } from "#app/outcomes/outcome.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { creditGivenTexts } from "./credit-given.texts.ts";
import { CreditPayload, forEachHolder, holderOf, untilIn } from "./credit-payload.ts";
import { written } from "./order-sums-payload.ts";

const day = 86_400_000;
/** A day that began late still finds what was given since the one before. */
const newForMs = 2 * day;

/** Store credit that somebody of the shop, or another app, gave. What texts give and what refunds give is told where it is given. */
export const creditGiven = defineAutomation<CreditPayload, Recipient>({
  key: "credit-given",
  name: "Store credit given",
  description:
    "On the morning after you, or another app, gave a customer store credit. Refunds and what is bought or earned by text are told at once.",
  group: "customers",
  topics: [],
  kind: "transactional",
  payload: CreditPayload,
  offByDefault: true,
  keepsHours: true,
  latestAfterMs: day,
  texts: creditGivenTexts,
  samples: {
    given: { shop: { name: "Demo Shop" }, amount: "$10.00", balance: "$12.50", until: "Tue 22 Dec" },
  },
  mustOfferStop: ["given"],
  daily: ({ admin, now, isOurDoing }) =>
    forEachHolder({ admin }, async (credits) => {
      const found = [];
      for (const { id, at, isGift, amount, balance, expiresAt } of credits) {
        const isNew = isGift && now.getTime() - at.getTime() < newForMs;
        if (isNew && !(await isOurDoing(id)))
          found.push({ about: id, amount, balance, expiresAt: expiresAt?.toISOString() ?? null });
      }
      return found;
    }),
  recipients: holderOf,
  about: ({ about }) => about,
  run: (credit, to, { shop }) =>
    say("given", {
      amount: written(credit.amount, to, shop),
      balance: written(credit.balance, to, shop),
      until: untilIn(credit, shop),
    }),
});
