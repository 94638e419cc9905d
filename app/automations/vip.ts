import { z } from "zod";
import { fullNameOf } from "#app/contacts/mask.ts";
import { languageOf } from "#app/lib/language.ts";
import { shortDay } from "#app/lib/short-day.ts";
import { nothing, say } from "#app/outcomes/outcome.ts";
import { giveOwnCode } from "#app/outcomes/own-code.ts";
import { findCustomer } from "#app/shopify/customers.ts";
import { chosen, defineFields, type Values } from "#app/shops/fields.ts";
import { defineAutomation, type AutomationContext, type Recipient } from "./automation.ts";
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
type ToBest = Recipient & { customerId: string };

export const vip = defineAutomation<News, ToBest>({
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
  async recipients(news, { admin, values, wasTold }) {
    const { customerId } = news;
    if (!isBest(news, chosen(settings, values)) || (await wasTold(customerId, ""))) return [];
    const customer = await findCustomer(admin, customerId);
    if (!customer) return [];
    return [{ customerId, name: fullNameOf(customer), locale: customer.locale, phones: [customer.phone] }];
  },
  about: ({ customerId }) => customerId,
  async run(_news, to, context) {
    // A code is made only for whom it can be told.
    const standing = await context.standingOf(to);
    if (!standing?.mayBeTold) return nothing("may not be told");
    const own = await codeFor(to, context);
    return own ? say("code", own) : say("thanks");
  },
});

function isBest({ numberOfOrders, amountSpent, tags }: News, { spent, orders, tag }: Values<typeof settings>): boolean {
  const isTagged = tag !== "" && !!tags?.some((one) => one.toLowerCase() === tag.toLowerCase());
  return (
    isTagged || (spent > 0 && (amountSpent?.amount ?? 0) >= spent) || (orders > 0 && (numberOfOrders ?? 0) >= orders)
  );
}

async function codeFor({ customerId, locale }: ToBest, context: AutomationContext) {
  const { percent, lastsDays } = chosen(settings, context.values);
  if (percent === 0) return undefined;
  const { shop, admin, now } = context;
  const code = `TOP${context.secretFor(`best customer ${customerId}`).slice(0, 6)}`;
  const given = await giveOwnCode(
    { admin, journal: context.journalFor(`vip:${customerId}`) },
    { ...{ code, customerId, now, lastsDays }, title: `By text, for one of the best: ${code}`, value: { percent } },
  );
  const until = given && shortDay(given.endsAt, shop.timeZone, languageOf(locale ?? shop.locale));
  return until && { code, off: `${percent}%`, until };
}
