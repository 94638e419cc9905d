import { formatMoney } from "#app/lib/money.ts";
import { say } from "#app/outcomes/outcome.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { createCode, discountByCode } from "#app/shopify/discounts.ts";
import { referralCodeOf, referralFields, referralOf } from "#app/shops/referral.ts";
import { defineCommand, type CommandRequest } from "./command.ts";
import { referSamples, referTexts } from "./refer.texts.ts";
import { referWords } from "./refer.words.ts";

/** REFER: a code for friends, and what its owner gets for each who buys. */
export const refer = defineCommand({
  key: "refer",
  name: "Bring a friend",
  description: "Gives each customer a code for friends, and store credit once a friend's first order with it is paid.",
  intents: ["refer"],
  words: [referWords],
  texts: referTexts,
  samples: referSamples,
  settings: referralFields,
  isReady: (settings) => referralOf(settings) !== undefined,
  async run(request) {
    const [customer] = await request.customers();
    const referral = referralOf(request.shop.settings);
    if (!customer || !referral) return say("unknown");
    const code = referralCodeOf(customer.id);
    const friend = await friendGets(request, code, referral);
    if (!friend) return say("stopped");
    const { language } = request;
    return say("code", {
      ...{
        code,
        friend: formatMoney(friend.off, language),
        from: friend.from ? formatMoney(friend.from, language) : "",
      },
      reward: formatMoney(moneyOf(request, referral.customerGets), language),
    });
  },
});

const moneyOf = ({ shop }: CommandRequest, amount: number) => ({
  amount: amount.toFixed(2),
  currencyCode: shop.currency,
});

type Referral = NonNullable<ReturnType<typeof referralOf>>;

/** What the code promises: that of its first day, until the merchant changes or ends it in Shopify. */
async function friendGets(request: CommandRequest, code: string, referral: Referral) {
  const { admin, journal, now } = request;
  const off = moneyOf(request, referral.friendGets);
  const from = referral.from > 0 ? moneyOf(request, referral.from) : undefined;
  const known = await discountByCode(admin, code);
  if (known)
    return known.status === "ACTIVE" && known.value.off === "amount"
      ? {
          off: known.value.amount,
          from: known.minimum && "subtotal" in known.minimum ? known.minimum.subtotal : undefined,
        }
      : undefined;
  await journal("referral code", {
    find: async () => undefined, // a second try is told TAKEN
    act: async () => {
      const title = `By text, for friends: ${code}`;
      const { refused } = await createCode(admin, { code, title, value: { amount: off }, from, startsAt: now });
      if (refused?.some((error) => error.code !== "TAKEN")) throw notMade(refused[0]?.message);
      return true;
    },
  });
  return { off, from };
}

const notMade = (why = "no reason given") =>
  new ShopifyError({
    message: `discountCodeBasicCreate: ${why}`,
    merchantMessage: `Shopify refused to make a code for a customer's friends: ${why}`,
    retryable: false,
  });
