import type { AdminRequest, Money } from "./admin.ts";
import { readConsent, type Address, type StoreConsent } from "./customers.ts";
import {
  readCustomerOverview,
  type OrderDisplayFinancialStatus,
  type OrderDisplayFulfillmentStatus,
  type ReadCustomerOverviewData,
} from "./operations.ts";

/** A customer at a glance, for somebody of the shop who talks with them: their last orders, where they live, what they have. */
export type CustomerOverview = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  tags: string[];
  address: Address | null;
  consent: StoreConsent | null;
  /** How many they ever made, and what they spent. */
  orderCount: number;
  spent: Money;
  /** The last five, newest first. */
  orders: OrderOverview[];
  storeCredit: Money[];
};

export type OrderOverview = {
  id: string;
  name: string;
  createdAt: string;
  isCancelled: boolean;
  payment: OrderDisplayFinancialStatus | null;
  fulfillment: OrderDisplayFulfillmentStatus;
  /** As it stands now; of one that was cancelled, what it cost. */
  total: Money;
  statusUrl: string;
  tracking: { number: string | null; url: string | null } | null;
};

/** One request for all of it. Undefined where there is no such customer. Personal data that Shopify hides is null. */
export async function customerOverview(admin: AdminRequest, customerId: string): Promise<CustomerOverview | undefined> {
  const { customer } = await admin(readCustomerOverview, { customerId });
  if (!customer) return undefined;
  const { id, firstName, lastName, tags, defaultAddress, defaultEmailAddress, numberOfOrders } = customer;
  return {
    ...{ id, firstName, lastName, tags, address: defaultAddress, consent: readConsent(customer) },
    email: defaultEmailAddress?.emailAddress ?? null,
    orderCount: Number(numberOfOrders),
    spent: customer.amountSpent,
    orders: customer.orders.nodes.map(toOrder),
    storeCredit: customer.storeCreditAccounts.nodes.map(({ balance }) => balance),
  };
}

type Node = NonNullable<ReadCustomerOverviewData["customer"]>["orders"]["nodes"][number];

const toOrder = (node: Node): OrderOverview => ({
  id: node.id,
  name: node.name,
  createdAt: node.createdAt,
  isCancelled: node.cancelledAt !== null,
  payment: node.displayFinancialStatus,
  fulfillment: node.displayFulfillmentStatus,
  total: (node.cancelledAt ? node.totalPriceSet : node.currentTotalPriceSet).presentmentMoney,
  statusUrl: node.statusPageUrl,
  tracking: node.fulfillments.flatMap(({ trackingInfo }) => trackingInfo).at(-1) ?? null,
});
