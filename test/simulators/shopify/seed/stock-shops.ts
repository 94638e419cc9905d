import { gid, numericId } from "../gid.ts";
import type { Store } from "../store/store.ts";
import { createDraft } from "../trade/draft-orders.ts";
import { addEvent, fulfil } from "../trade/fulfil.ts";
import { credit, creditAccountOf } from "../trade/store-credit.ts";
import { completeDraft } from "../trade/place-order.ts";
import { demoBookings } from "./demo-bookings.ts";
import { demoWares, secondWares } from "./demo-wares.ts";
import { addPerson } from "./people.ts";
import { addLocation, addWare } from "./stock-up.ts";

/** What every shop has from its first day: a place and two ways to ship. */
export function furnish(store: Store): void {
  addLocation(store, "Main warehouse", numericId(store.shop.id) + 7);
  store.rates = [
    { handle: "shopify-Standard-5.00", title: "Standard", price: 500 },
    { handle: "shopify-Express-15.00", title: "Express", price: 1500 },
  ];
}

/** The demo shop: three known customers, forty-nine things on sale and seven to be booked, three orders behind it. */
export function stockDemoShop(store: Store): void {
  for (const ware of [...demoWares, ...demoBookings(store.now())]) addWare(store, ware);
  const ann = addPerson(store, {
    phone: "+14155550101",
    firstName: "Ann",
    lastName: "Lee",
    email: "ann@example.com",
    subscribed: true,
    tags: ["vip"],
    address: {
      address1: "12 Harbor Street",
      address2: "Apt 4",
      city: "San Francisco",
      provinceCode: "CA",
      zip: "94107",
    },
  });
  addPerson(store, {
    phone: "+14155550102",
    firstName: "Bob",
    lastName: "Ray",
    email: "bob@example.com",
    subscribed: false,
    address: { address1: "88 Cedar Avenue", city: "Brooklyn", provinceCode: "NY", zip: "11215" },
  });
  addPerson(store, {
    phone: "+14155550103",
    firstName: "Cat",
    lastName: "Diaz",
    email: "cat@example.com",
    subscribed: true,
  });
  credit(store, creditAccountOf(store, ann.id, "USD"), 100_00, null);
  pastOrders(store, ann.id);
  discounts(store);
  const at = store.time();
  for (const [name, query] of [
    ["SMS subscribers", "sms_subscription_status = 'SUBSCRIBED'"],
    ["Customers who have purchased at least once", "number_of_orders >= 1"],
  ] as const) {
    store.tables.segments.put({ id: store.id("Segment"), name, query, creationDate: at, lastEditDate: at });
  }
}

/** Another shop altogether: other people behind the same phone numbers, other goods. */
export function stockSecondShop(store: Store): void {
  for (const ware of secondWares) addWare(store, ware);
  addPerson(store, {
    phone: "+14155550101",
    firstName: "Dora",
    lastName: "Klein",
    email: "dora@example.com",
    subscribed: true,
    address: { address1: "5 Lake Road", city: "Madison", provinceCode: "WI", zip: "53703" },
  });
  addPerson(store, {
    phone: "+14155550105",
    firstName: "Eli",
    lastName: "Park",
    email: "eli@example.com",
    subscribed: true,
  });
}

/** #1001 delivered, #1002 on its way, #1003 waiting to be shipped. */
function pastOrders(store: Store, customerId: string): void {
  const buy = (sku: string, quantity: number) => {
    const lineItems = [{ variantId: store.variant(sku).id, quantity }];
    const shippingLine = { shippingRateHandle: "shopify-Standard-5.00" };
    const draft = createDraft(store, {
      lineItems,
      purchasingEntity: { customerId },
      useCustomerDefaultAddress: true,
      shippingLine,
    });
    return completeDraft(store, draft, false, "web");
  };
  const track = (number: string) => ({ company: "UPS", number, url: `https://www.ups.com/track?tracknum=${number}` });
  const first = buy("COF-FPR", 1);
  const delivered = fulfil(store, first, null, track("1Z999AA10123456784"));
  addEvent(store, first, delivered, { status: "IN_TRANSIT", message: "Departed facility", city: "Oakland" });
  addEvent(store, first, delivered, { status: "DELIVERED", message: "Left at front door", city: "San Francisco" });
  const second = buy("MUG-BLU", 2);
  const moving = fulfil(store, second, null, track("1Z999AA10123456785"));
  addEvent(store, second, moving, { status: "IN_TRANSIT", message: "Departed facility", city: "Reno" });
  buy("BAG-TOT", 1);
  [20, 4, 1].forEach((days, index) => backdate(store, index, days));
}

function backdate(store: Store, index: number, days: number): void {
  const order = store.orders[index];
  const draft = store.drafts[index];
  if (!order || !draft) return;
  const at = store.time(new Date(store.now().getTime() - days * 86_400_000));
  Object.assign(order, { createdAt: at, processedAt: at, updatedAt: at });
  for (const one of order.transactions) one.createdAt = at;
  Object.assign(draft, { createdAt: at, updatedAt: at, completedAt: at });
}

function discounts(store: Store): void {
  const at = "2026-01-05T09:00:00Z";
  const common = {
    ...{
      startsAt: at,
      endsAt: null,
      usageLimit: null,
      used: 0,
      usedBy: [],
      amount: null,
      eachItem: false,
      productIds: [],
      customerIds: [],
    },
    ...{ minimumQuantity: null, minimumSubtotal: null, tags: [], active: true, createdAt: at, updatedAt: at },
    combinesWith: { orderDiscounts: false, productDiscounts: false, shippingDiscounts: true },
  };
  const codeId = () => gid("DiscountRedeemCode", store.count("code"));
  store.tables.discounts.put({
    ...common,
    ...{
      id: store.id("DiscountCodeNode"),
      kind: "code-basic",
      title: "WELCOME10",
      code: "WELCOME10",
      codeId: codeId(),
    },
    ...{ percentage: 0.1, appliesOncePerCustomer: true },
  });
  store.tables.discounts.put({
    ...common,
    ...{
      id: store.id("DiscountCodeNode"),
      kind: "code-shipping",
      title: "SHIPFREE",
      code: "SHIPFREE",
      codeId: codeId(),
    },
    ...{ percentage: null, appliesOncePerCustomer: false, minimumSubtotal: 50_00 },
  });
}
