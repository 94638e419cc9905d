import { formatMoney } from "#app/lib/money.ts";
import { languageOf } from "#app/lib/language.ts";
import { nothing } from "#app/outcomes/outcome.ts";
import { giveOnce } from "#app/outcomes/store-credit.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { orderById } from "#app/shopify/orders.ts";
import type { Settings } from "#app/shops/settings.ts";
import { isTopUp } from "#app/shops/top-up.ts";
import { defineAutomation } from "./automation.ts";
import { recipientOf } from "./order-payload.ts";
import { centsPaidFor, PaidOrderPayload } from "./paid-order-payload.ts";
import { topupPaidTexts } from "./topup-paid.texts.ts";

const day = 86_400_000;

/** Store credit was bought, by text or online, and is paid: it is given, once an order. */
export const topupPaid = defineAutomation({
  key: "topup-paid",
  name: "Store credit bought",
  description: "When an order of store credit is paid. The credit is given even while this text is off.",
  group: "orders",
  topics: ["orders/paid"],
  kind: "transactional",
  payload: PaidOrderPayload,
  latestAfterMs: 2 * day,
  texts: topupPaidTexts,
  samples: { credited: { shop: { name: "Demo Shop" }, credit: "$25.00" } },
  mustOfferStop: ["credited"],
  acts: true,
  recipients: (order, { shop }) => (boughtCents(order, shop.settings) > 0 ? [recipientOf(order)] : []),
  about: ({ admin_graphql_api_id }) => admin_graphql_api_id,
  async run(order, { customerId, locale }, { shop, admin, journalFor }) {
    const orderId = order.admin_graphql_api_id;
    if (!customerId) throw notGiven(order.name, "the order has no customer");
    const now = await orderById(admin, orderId);
    // What was cancelled or paid back before this came is no longer bought.
    if (!now || now.cancelledAt || now.payment !== "PAID") return nothing("no longer paid");
    const credit = { amount: (boughtCents(order, shop.settings) / 100).toFixed(2), currencyCode: order.currency };
    const hands = { admin, journal: journalFor(`topup:${orderId}`) };
    if (!(await giveOnce(hands, customerId, credit))) throw notGiven(order.name, "Shopify refused it");
    return {
      texts: [{ key: "credited", values: { credit: formatMoney(credit, languageOf(locale)) } }],
      ended: "given",
    };
  },
});

const boughtCents = ({ line_items }: PaidOrderPayload, settings: Settings): number =>
  line_items
    .filter(({ sku }) => isTopUp(settings, sku))
    .map(centsPaidFor)
    .reduce((sum, cents) => sum + cents, 0);

const notGiven = (name: string | null | undefined, why: string) =>
  new ShopifyError({
    message: `store credit of ${name ?? "an order"} was not given: ${why}`,
    merchantMessage: `Store credit that was bought with order ${name ?? ""} could not be given: ${why}. Please give it by hand.`,
    retryable: false,
  });
