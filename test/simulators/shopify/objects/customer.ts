import { numericId } from "../gid.ts";
import { connection, type PageArgs } from "../graphql/connection.ts";
import type { Context, TypeFields } from "../graphql/context.ts";
import { notImplemented } from "../graphql/errors.ts";
import { inOrder } from "../graphql/order-of.ts";
import { moneyV2 } from "../money.ts";
import type { CreditAccount, CreditEntry } from "../store/records/credit.ts";
import type { Address, Customer } from "../store/records/person.ts";
import { formatted, fullName } from "../trade/addresses.ts";
import { countryName, provinceName } from "../trade/countries.ts";
import { financialStatus } from "../trade/order-status.ts";
import { metafieldFields } from "./metafield.ts";
import { orderKeys } from "./order-keys.ts";

type PhoneNumber = { customer: Customer };

export const customerObjects: TypeFields = {
  Customer: {
    ...metafieldFields,
    addresses: (customer: Customer, args: { first?: number | null }) =>
      customer.addresses.slice(0, args.first ?? undefined),
    addressesV2: (customer: Customer, args: PageArgs, context) => connection(customer.addresses, args, context),
    amountSpent: (customer: Customer, _args: unknown, context) =>
      moneyV2(spent(customer, context), context.store.shop.currencyCode),
    canDelete: (customer: Customer, _args: unknown, context) => ordersOf(customer, context).length === 0,
    dataSaleOptOut: () => false,
    defaultAddress: (customer: Customer) =>
      customer.addresses.find((one) => one.id === customer.defaultAddressId) ?? null,
    defaultEmailAddress: (customer: Customer) => (customer.email ? { customer } : null),
    defaultPhoneNumber: (customer: Customer) => (customer.phone ? { customer } : null),
    displayName: (customer: Customer) => fullName(customer) || customer.email || customer.phone || "",
    emailMarketingConsent: (customer: Customer) => (customer.email ? { ...consentState(customer.emailConsent) } : null),
    hasTimelineComment: () => false,
    lastOrder: (customer: Customer, _args: unknown, context) => ordersOf(customer, context).at(-1) ?? null,
    legacyResourceId: (customer: Customer) => numericId(customer.id),
    lifetimeDuration: () => "about 1 year",
    multipassIdentifier: () => null,
    numberOfOrders: (customer: Customer, _args: unknown, context) => ordersOf(customer, context).length,
    orders: (customer: Customer, args: PageArgs & { sortKey: string; query?: string | null }, context) => {
      if (args.query) throw notImplemented("Customer.orders with a query");
      return connection(
        inOrder(ordersOf(customer, context), args.sortKey, orderKeys, "Customer.orders"),
        args,
        context,
      );
    },
    productSubscriberStatus: () => "NEVER_SUBSCRIBED",
    smsMarketingConsent: (customer: Customer) => (customer.phone ? consentState(customer.sms) : null),
    statistics: () => ({ predictedSpendTier: null, rfmGroup: null }),
    storeCreditAccounts: (customer: Customer, args: PageArgs, context) =>
      connection(
        context.store.tables.creditAccounts.all().filter((one) => one.ownerId === customer.id),
        args,
        context,
      ),
    taxExemptions: () => [],
    validEmailAddress: (customer: Customer) => customer.email !== null,
  },
  CustomerPhoneNumber: {
    phoneNumber: ({ customer }: PhoneNumber) => customer.phone,
    marketingState: ({ customer }: PhoneNumber) => customer.sms.marketingState,
    marketingOptInLevel: ({ customer }: PhoneNumber) => customer.sms.marketingOptInLevel,
    marketingUpdatedAt: ({ customer }: PhoneNumber) => customer.sms.consentUpdatedAt,
    marketingCollectedFrom: ({ customer }: PhoneNumber) => customer.sms.collectedFrom,
    sourceLocation: ({ customer }: PhoneNumber, _args: unknown, context) =>
      context.store.tables.locations.get(customer.sms.sourceLocationId),
  },
  CustomerEmailAddress: {
    emailAddress: ({ customer }: PhoneNumber) => customer.email,
    marketingState: ({ customer }: PhoneNumber) => customer.emailConsent.marketingState,
    marketingOptInLevel: ({ customer }: PhoneNumber) => customer.emailConsent.marketingOptInLevel,
    marketingUpdatedAt: ({ customer }: PhoneNumber) => customer.emailConsent.consentUpdatedAt,
    openTrackingLevel: () => "UNKNOWN",
    sourceLocation: () => null,
    validFormat: () => true,
  },
  MailingAddress: {
    coordinatesValidated: () => false,
    country: (address: Address) => countryName(address.countryCode),
    countryCodeV2: (address: Address) => address.countryCode,
    formatted: (address: Address, args: { withName?: boolean; withCompany?: boolean }) => [
      ...(args.withName && fullName(address) ? [fullName(address)] : []),
      ...(args.withCompany !== false && address.company ? [address.company] : []),
      ...formatted(address),
    ],
    formattedArea: (address: Address) =>
      [address.city, address.provinceCode, countryName(address.countryCode)].filter(Boolean).join(", ") || null,
    latitude: () => null,
    longitude: () => null,
    name: (address: Address) => fullName(address) || null,
    province: (address: Address) => provinceName(address.countryCode, address.provinceCode),
    timeZone: () => null,
    validationResultSummary: () => "NO_ISSUES",
  },
  StoreCreditAccount: {
    balance: (account: CreditAccount) => moneyV2(account.balance, account.currencyCode),
    owner: (account: CreditAccount, _args: unknown, context) => context.store.tables.customers.get(account.ownerId),
    transactions: (account: CreditAccount, args: PageArgs, context) =>
      connection(
        account.entries.map((entry) => creditEntry(account, entry)),
        args,
        context,
      ),
  },
};

/** A transaction of a store credit account, as both mutations and the account's list show it. */
export function creditEntry(account: CreditAccount, entry: CreditEntry) {
  const credit = entry.kind === "credit";
  return {
    __typename: credit ? "StoreCreditAccountCreditTransaction" : "StoreCreditAccountDebitTransaction",
    id: entry.id,
    account,
    amount: moneyV2(credit ? entry.amount : -entry.amount, account.currencyCode),
    balanceAfterTransaction: moneyV2(entry.balance, account.currencyCode),
    createdAt: entry.createdAt,
    event: entry.event,
    expiresAt: entry.expiresAt,
    origin: null,
    remainingAmount: moneyV2(credit ? Math.min(entry.amount, account.balance) : 0, account.currencyCode),
  };
}

export function ordersOf(customer: Customer, context: Context) {
  return context.store.orders.filter((order) => order.customerId === customer.id);
}

export function spent(customer: Customer, context: Context): number {
  const paid = ordersOf(customer, context).filter((order) => financialStatus(order) !== "PENDING");
  return paid.reduce((sum, order) => sum + order.current.total, 0);
}

function consentState(consent: Customer["sms"]) {
  return {
    consentUpdatedAt: consent.consentUpdatedAt,
    consentCollectedFrom: consent.collectedFrom ?? "OTHER",
    marketingOptInLevel: consent.marketingOptInLevel ?? "UNKNOWN",
    marketingState: consent.marketingState,
    sourceLocation: null,
  };
}
