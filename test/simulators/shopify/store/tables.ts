import type { CreditAccount } from "./records/credit.ts";
import type { Checkout, Draft } from "./records/draft.ts";
import type { GiftCard } from "./records/gift-card.ts";
import type { Product, Variant } from "./records/goods.ts";
import type { Discount } from "./records/offer.ts";
import type { Order, OrderEdit } from "./records/order.ts";
import type { Customer } from "./records/person.ts";
import type {
  AppSubscription,
  BulkOperation,
  Job,
  Location,
  Metafield,
  MetafieldDefinition,
  Segment,
  Subscription,
} from "./records/shop.ts";
import { Table } from "./table.ts";

export function tables() {
  return {
    customers: new Table<Customer>(),
    products: new Table<Product>(),
    variants: new Table<Variant>(),
    locations: new Table<Location>(),
    drafts: new Table<Draft>(),
    orders: new Table<Order>(),
    creditAccounts: new Table<CreditAccount>(),
    discounts: new Table<Discount>(),
    giftCards: new Table<GiftCard>(),
    metafields: new Table<Metafield>(),
    metafieldDefinitions: new Table<MetafieldDefinition>(),
    segments: new Table<Segment>(),
    checkouts: new Table<Checkout>(),
    subscriptions: new Table<Subscription>(),
    bulkOperations: new Table<BulkOperation>(),
    appSubscriptions: new Table<AppSubscription>(),
    orderEdits: new Table<OrderEdit>(),
    jobs: new Table<Job>(),
  };
}

export type Tables = ReturnType<typeof tables>;
export type TableName = keyof Tables;
