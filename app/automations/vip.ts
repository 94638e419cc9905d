import { z } from "zod";
import { chosen, defineFields, type Values } from "#app/shops/fields.ts";
import { defineAutomation } from "./automation.ts";
import { customerNow, type ToCustomer } from "./customer-payload.ts";
import { sayWithGift } from "./own-code-payload.ts";
import { vipTexts } from "./vip.texts.ts";

const day = 86_400_000;

const settings = defineFields({
  spent: {
    kind: "money",
    label: "Who has spent this much",
    help: "0: it does not count.",
    max: 1_000_000,
    default: 500,
  },
  orders: {
    kind: "number",
    label: "or has ordered this often",
    help: "0: it does not count.",
    min: 0,
    max: 1_000,
    default: 10,
  },
  tag: { kind: "text", label: "or gets this tag", longest: 40, default: "VIP" },
  percent: {
    kind: "number",
    label: "What a code of their own takes off",
    help: "0: no code.",
    min: 0,
    max: 90,
    unit: "%",
    default: 0,
  },
  lastsDays: { kind: "number", label: "The code is good for", min: 1, max: 365, unit: "days", default: 30 },
});

/** Of what they have bought in all, and of the tags that they got: the two events name the customer alike. */
const News = z.object({
  customerId: z.string(),
  numberOfOrders: z.coerce.number().nullish(),
  amountSpent: z.object({ amount: z.coerce.number() }).nullish(),
  tags: z.array(z.string()).nullish(),
});
type News = z.infer<typeof News>;

export const vip = defineAutomation<News, ToCustomer>({
  key: "vip",
  name: "Best customers",
  description:
    "When a customer has bought so much, or so often, or gets a tag of yours: one thank-you, with a code if you like.",
  group: "customers",
  topics: ["customers/purchasing_summary", "customer.tags_added"],
  kind: "marketing",
  payload: News,
  settings,
  offByDefault: true,
  latestAfterMs: 3 * day,
  texts: vipTexts,
  samples: {
    thanks: { shop: { name: "Demo Shop" } },
    code: { shop: { name: "Demo Shop" }, off: "15%", code: "TOP7K2M9Q", until: "22 Dec" },
  },
  mustOfferStop: ["thanks", "code"],
  async recipients(news, context) {
    const { customerId } = news;
    const isDue = isBest(news, chosen(settings, context.values)) && !(await context.wasTold(customerId, ""));
    return isDue ? customerNow(customerId, context) : [];
  },
  about: ({ customerId }) => customerId,
  run({ customerId }, to, context) {
    const { percent, lastsDays } = chosen(settings, context.values);
    const gift = { gift: percent > 0 ? "percent" : "none", percent, amount: 0, lastsDays } as const;
    const given = { prefix: "TOP", thing: `best customer ${customerId}`, what: "one of the best", to };
    return sayWithGift("thanks", gift, given, context);
  },
});

function isBest({ numberOfOrders, amountSpent, tags }: News, { spent, orders, tag }: Values<typeof settings>): boolean {
  const isTagged = tag !== "" && !!tags?.some((one) => one.toLowerCase() === tag.toLowerCase());
  return (
    isTagged || (spent > 0 && (amountSpent?.amount ?? 0) >= spent) || (orders > 0 && (numberOfOrders ?? 0) >= orders)
  );
}
