import type { BadgeProps } from "@shopify/polaris";
import type { Money } from "#app/lib/money.ts";
import { titleOf } from "#app/templates/find.ts";
import type { CustomerOverview, OrderOverview } from "#app/shopify/customer-overview.ts";
import { adminUrl } from "../admin-url.ts";

export type ShownOrder = {
  name: string;
  url: string;
  /** ISO. */
  at: string;
  total: Money;
  states: { label: string; tone?: BadgeProps["tone"] }[];
};

export type ShownCustomer = {
  name: string | null;
  url: string;
  email: string | null;
  tags: string[];
  /** As it stands on a parcel, line by line. */
  address: string[];
  consent: string | null;
  orderCount: number;
  spent: Money;
  orders: ShownOrder[];
  storeCredit: Money[];
};

/** What Shopify answered; nobody where it knows no customer with this number. Or why it did not. */
export type ShownBeside = { is: "asked"; customer: ShownCustomer | null } | { is: "silent"; said: string };

export function shownCustomer(customer: CustomerOverview, domain: string): ShownCustomer {
  const { id, firstName, lastName, email, tags, address, consent, orderCount, spent, orders, storeCredit } = customer;
  return {
    ...{ email, tags, orderCount, spent },
    name: [firstName, lastName].filter(Boolean).join(" ") || email,
    url: adminUrl(domain, id),
    address: address ? linesOf(address) : [],
    consent: consent && stateIn(consent.state),
    orders: orders.map((order) => shownOrder(order, domain)),
    storeCredit: [...storeCredit],
  };
}

type Address = NonNullable<CustomerOverview["address"]>;

const linesOf = ({
  firstName,
  lastName,
  company,
  address1,
  address2,
  city,
  provinceCode,
  zip,
  countryCodeV2,
}: Address) =>
  [
    [firstName, lastName].filter(Boolean).join(" "),
    company,
    address1,
    address2,
    [city, [provinceCode, zip].filter(Boolean).join(" ")].filter(Boolean).join(", "),
    countryCodeV2,
  ].filter((line): line is string => Boolean(line));

function shownOrder({ id, name, createdAt, total, ...order }: OrderOverview, domain: string): ShownOrder {
  return {
    ...{ name, url: adminUrl(domain, id), at: new Date(createdAt).toISOString(), total },
    states: statesOf(order),
  };
}

const states: Record<string, string> = {
  ...{ pending: "Pending", authorized: "Authorized", "partially paid": "Partially paid", paid: "Paid" },
  ...{ "partially refunded": "Partially refunded", refunded: "Refunded", voided: "Voided", expired: "Expired" },
  ...{ unfulfilled: "Unfulfilled", "partially fulfilled": "Partially fulfilled", fulfilled: "Fulfilled" },
  ...{
    "on hold": "On hold",
    scheduled: "Scheduled",
    "in progress": "In progress",
    open: "Open",
    restocked: "Restocked",
  },
  ...{ "pending fulfillment": "Pending fulfillment", "request declined": "Request declined" },
  ...{
    subscribed: "Subscribed",
    unsubscribed: "Unsubscribed",
    "not subscribed": "Not subscribed",
    redacted: "Redacted",
  },
};

/** PARTIALLY_PAID in the words of Shopify's admin; a state that it makes up tomorrow is spelled out. */
function stateIn(state: string): string {
  const words = state.replaceAll("_", " ").toLowerCase();
  return states[words] ?? titleOf(words);
}

/** Shopify's own words for where an order stands, what asks for attention told apart. */
function statesOf({
  isCancelled,
  payment,
  fulfillment,
}: Pick<OrderOverview, "isCancelled" | "payment" | "fulfillment">) {
  if (isCancelled) return [{ label: "Cancelled", tone: "critical" as const }];
  return [
    ...(payment ? [{ label: stateIn(payment), tone: payment === "PAID" ? undefined : ("attention" as const) }] : []),
    { label: stateIn(fulfillment), tone: fulfillment === "FULFILLED" ? ("success" as const) : ("info" as const) },
  ];
}
