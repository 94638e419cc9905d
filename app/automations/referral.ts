import { formatMoney } from "#app/lib/money.ts";
import { nothing } from "#app/outcomes/outcome.ts";
import { giveOnce } from "#app/outcomes/store-credit.ts";
import { ShopifyError, type AdminRequest } from "#app/shopify/admin.ts";
import { countOrders, findCustomer } from "#app/shopify/customers.ts";
import { lastOrders, orderById } from "#app/shopify/orders.ts";
import { spokenTo } from "#app/shops/language.ts";
import { referralOf, referrerOf } from "#app/shops/referral.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { recipientOf } from "./order-payload.ts";
import { PaidOrderPayload } from "./paid-order-payload.ts";
import { referralTexts } from "./referral.texts.ts";

const day = 86_400_000;

/** A friend's first order, made with a customer's code, is paid: the customer is rewarded, once a friend. */
export const referral = defineAutomation<PaidOrderPayload, Recipient>({
  key: "referral",
  name: "Friend brought",
  description: "When the first order of a friend is paid. The reward is given even while this text is off.",
  group: "customers",
  topics: ["orders/paid"],
  kind: "transactional",
  payload: PaidOrderPayload,
  latestAfterMs: 2 * day,
  texts: referralTexts,
  samples: { rewarded: { shop: { name: "Demo Shop" }, reward: "$10.00" } },
  mustOfferStop: ["rewarded"],
  acts: true,
  recipients: (order, { shop }) => {
    const customerId = (order.discount_codes ?? []).map(({ code }) => referrerOf(code)).find((found) => found);
    return customerId && referralOf(shop.settings) ? [{ customerId, phones: [] }] : [];
  },
  about: (order) => `of ${friendOf(order)}`,
  async run(order, { customerId }, { shop, admin, journalFor }) {
    const friendId = friendOf(order);
    const reward = referralOf(shop.settings)?.customerGets;
    if (!customerId || !friendId || !reward) return nothing("no friend");
    const customer = await findCustomer(admin, customerId);
    const why = customer ? await whyNot(admin, order, customer, friendId) : "nobody's code";
    if (why || !customer) return nothing(why ?? "nobody's code");
    const credit = { amount: reward.toFixed(2), currencyCode: shop.currency };
    const hands = { admin, journal: journalFor(`referral:${friendId}`) };
    if (!(await giveOnce(hands, customerId, credit))) throw notGiven(order.name);
    const language = spokenTo(shop, customer.locale);
    return { texts: [{ key: "rewarded", values: { reward: formatMoney(credit, language) } }], ended: "rewarded" };
  },
});

const friendOf = (order: PaidOrderPayload) => recipientOf(order).customerId;

type Customer = NonNullable<Awaited<ReturnType<typeof findCustomer>>>;

/** Nobody is their own friend, and who has bought before is not brought. */
async function whyNot(admin: AdminRequest, order: PaidOrderPayload, customer: Customer, friendId: string) {
  const friend = await findCustomer(admin, friendId);
  const isSame = customer.id === friendId || (!!customer.phone && customer.phone === friend?.phone);
  if (isSame) return "their own order";
  const now = await orderById(admin, order.admin_graphql_api_id);
  if (!now || now.cancelledAt || now.payment !== "PAID") return "no longer paid";
  const later = (await lastOrders(admin, [friendId], 20)).filter(({ createdAt }) => createdAt > now.createdAt);
  return (await countOrders(admin, friendId)) - later.length > 1 ? "not their first order" : undefined;
}

const notGiven = (name: string | null | undefined) =>
  new ShopifyError({
    message: `the reward for ${name ?? "an order"} was refused`,
    merchantMessage: `The store credit for the customer who brought the buyer of order ${name ?? ""} was refused by Shopify. Please give it by hand.`,
    retryable: false,
  });
