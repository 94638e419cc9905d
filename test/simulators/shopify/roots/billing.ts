import { gid } from "../gid.ts";
import type { Roots } from "../graphql/context.ts";
import { Refusal, refusing, userError } from "../graphql/errors.ts";
import { cents, moneyV2 } from "../money.ts";
import type { AppSubscription } from "../store/records/shop.ts";
import type { Store } from "../store/store.ts";

type Money = { amount: string; currencyCode: string };
type LineInput = {
  plan: {
    appRecurringPricingDetails?: { price: Money; interval: string } | null;
    appUsagePricingDetails?: { cappedAmount: Money; terms: string } | null;
  };
};
type CreateArgs = {
  name: string;
  lineItems: LineInput[];
  returnUrl: string;
  test?: boolean | null;
  trialDays?: number | null;
};

export const billingMutations: Roots = {
  appSubscriptionCreate: (args: CreateArgs, { store }) =>
    refusing(
      () => {
        const appSubscription = store.tables.appSubscriptions.put(subscriptionFrom(store, args));
        const number = appSubscription.id.split("/").at(-1);
        const confirmationUrl = `https://${store.domain}/admin/charges/${number}/RecurringApplicationCharge/confirm_recurring_application_charge`;
        store.emit("app_subscriptions/update", payload(store, appSubscription));
        return { appSubscription, confirmationUrl };
      },
      { appSubscription: null, confirmationUrl: null },
    ),

  appSubscriptionCancel: ({ id }: { id: string }, { store }) =>
    refusing(
      () => {
        const appSubscription = store.tables.appSubscriptions.get(id);
        if (!appSubscription) throw new Refusal(userError(["id"], "Couldn't find RecurringApplicationCharge"));
        appSubscription.status = "CANCELLED";
        store.emit("app_subscriptions/update", payload(store, appSubscription));
        return { appSubscription: store.tables.appSubscriptions.put(appSubscription) };
      },
      { appSubscription: null },
    ),

  appUsageRecordCreate: (
    args: { subscriptionLineItemId: string; price: Money; description: string; idempotencyKey?: string | null },
    { store },
  ) => refusing(() => ({ appUsageRecord: useService(store, args) }), { appUsageRecord: null }),
};

function subscriptionFrom(store: Store, args: CreateArgs): AppSubscription {
  return {
    id: store.id("AppSubscription"),
    name: args.name,
    status: "PENDING",
    test: args.test ?? false,
    trialDays: args.trialDays ?? 0,
    returnUrl: args.returnUrl,
    currentPeriodEnd: null,
    createdAt: store.time(),
    lines: args.lineItems.map(({ plan }, index) => {
      const { appRecurringPricingDetails: recurring, appUsagePricingDetails: usage } = plan;
      return {
        id: `${gid("AppSubscriptionLineItem", store.count("subscription line"))}?v=1&index=${index}`,
        recurring: recurring
          ? {
              interval: recurring.interval,
              price: cents(recurring.price.amount),
              currencyCode: recurring.price.currencyCode,
            }
          : null,
        usage: usage
          ? {
              capped: cents(usage.cappedAmount.amount),
              used: 0,
              terms: usage.terms,
              currencyCode: usage.cappedAmount.currencyCode,
            }
          : null,
        records: [],
      };
    }),
  };
}

function useService(
  store: Store,
  args: { subscriptionLineItemId: string; price: Money; description: string; idempotencyKey?: string | null },
) {
  const subscription = store.tables.appSubscriptions.find((one) =>
    one.lines.some((line) => line.id === args.subscriptionLineItemId),
  );
  const line = subscription?.lines.find((one) => one.id === args.subscriptionLineItemId);
  if (!line?.usage) throw new Refusal(userError(["subscriptionLineItemId"], "Couldn't find the usage pricing plan"));
  const before = line.records.find((one) => args.idempotencyKey && one.idempotencyKey === args.idempotencyKey);
  if (!before && line.usage.used + cents(args.price.amount) > line.usage.capped) {
    throw new Refusal(userError(["price"], "Total price exceeds balance remaining"));
  }
  const { description, idempotencyKey = null } = args;
  const record = before ?? {
    id: store.id("AppUsageRecord"),
    description,
    price: cents(args.price.amount),
    idempotencyKey,
    createdAt: store.time(),
  };
  if (!before) {
    line.usage.used += record.price;
    line.records.push(record);
  }
  return {
    ...record,
    price: moneyV2(record.price, line.usage.currencyCode),
    subscriptionLineItem: { id: line.id, line },
  };
}

function payload(store: Store, one: AppSubscription) {
  const [line] = one.lines;
  return {
    app_subscription: {
      admin_graphql_api_id: one.id,
      name: one.name,
      status: one.status,
      admin_graphql_api_shop_id: store.shop.id,
      created_at: one.createdAt,
      updated_at: store.time(),
      currency: line?.recurring?.currencyCode ?? line?.usage?.currencyCode ?? store.shop.currencyCode,
      capped_amount: line?.usage ? (line.usage.capped / 100).toFixed(1) : null,
      price: line?.recurring ? (line.recurring.price / 100).toFixed(2) : null,
      interval: line?.recurring?.interval.toLowerCase() ?? "every_30_days",
      plan_handle: null,
    },
  };
}
