import { z } from "zod";
import { languageOf } from "#app/lib/language.ts";
import { formatMoney } from "#app/lib/money.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { nothing, say } from "#app/outcomes/outcome.ts";
import { discountByCode, type CodeDiscount } from "#app/shopify/discounts.ts";
import { codesEnding, type OneCustomersCode } from "#app/shopify/own-codes.ts";
import { chosen, defineFields } from "#app/shops/fields.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { bestHourField } from "./best-hour-payload.ts";
import { customerNow } from "./customer-payload.ts";
import { couponReminderTexts } from "./coupon-reminder.texts.ts";

const day = 86_400_000;

const settings = defineFields({
  days: { kind: "number", label: "How long before it ends", min: 1, max: 14, unit: "days", default: 3 },
  ...bestHourField,
});

const CouponPayload = z.object({ customerId: z.string(), code: z.string() });
type CouponPayload = z.infer<typeof CouponPayload>;

/** Codes that texts gave to one customer. Of a cart's the cart's own texts tell. */
const isOurs = ({ title, code }: OneCustomersCode) => title.startsWith("By text, for ") && !code.startsWith("CART");

export const couponReminder = defineAutomation<CouponPayload, Recipient>({
  key: "coupon-reminder",
  name: "Code ends soon",
  description: "Some days before a customer's own discount code ends, unless they have used it. Once a code.",
  group: "customers",
  topics: [],
  kind: "marketing",
  payload: CouponPayload,
  settings,
  offByDefault: true,
  waitsForBestHour: true,
  latestAfterMs: day,
  texts: couponReminderTexts,
  samples: {
    ending: {
      ...{ shop: { name: "Demo Shop", url: "https://demo-shop.example" } },
      ...{ off: "15%", code: "BACK7K2M9Q", until: "Tue 22 Dec" },
    },
  },
  mustOfferStop: ["ending"],
  async *daily({ admin, now, values }) {
    const { days } = chosen(settings, values);
    const to = new Date(now.getTime() + days * day);
    // What ends within hours is no use any more to whoever waits for the evening.
    for await (const found of codesEnding(admin, { from: new Date(now.getTime() + day / 2), to })) {
      // One that was only just given has been told of.
      const isFresh = now.getTime() - found.createdAt.getTime() < day;
      if (isOurs(found) && !isFresh) yield { customerId: found.customerId, code: found.code };
    }
  },
  recipients: async ({ customerId, code }, context) =>
    (await context.wasTold(code, "")) ? [] : customerNow(customerId, context),
  about: ({ code }) => code,
  async run({ code }, to, { admin, shop }) {
    const known = await discountByCode(admin, code);
    if (!known?.endsAt || known.status !== "ACTIVE" || known.usedUp) return nothing("used, or over");
    const language = languageOf(to.locale ?? shop.locale);
    return say("ending", { code, off: offOf(known, language), until: shortDay(known.endsAt, shop.timeZone, language) });
  },
});

const offOf = ({ value }: CodeDiscount, language: ReturnType<typeof languageOf>) =>
  value.off === "percent" ? `${value.percent}%` : value.off === "amount" ? formatMoney(value.amount, language) : "";
