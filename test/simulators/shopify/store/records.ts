import type { Gid } from "../gid.ts";
import type { Cents } from "../money.ts";

/** What one shop remembers. Times are ISO strings, money whole cents, references gids; everything survives JSON. */
export type Attribute = { key: string; value: string | null };

export type Address = {
  id: Gid;
  firstName: string | null;
  lastName: string | null;
  company: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  provinceCode: string | null;
  countryCode: string | null;
  zip: string | null;
  phone: string | null;
};

export type Shop = {
  id: Gid;
  name: string;
  email: string;
  ownerName: string;
  myshopifyDomain: string;
  host: string;
  phone: string;
  currencyCode: string;
  ianaTimezone: string;
  countryCode: string;
  provinceCode: string;
  address1: string;
  city: string;
  zip: string;
  taxRate: number;
  plan: { publicDisplayName: string; shopifyPlus: boolean; partnerDevelopment: boolean };
  primaryLocale: string;
  createdAt: string;
  updatedAt: string;
};

export type ShippingRate = { handle: string; title: string; price: Cents };

export type Consent = {
  marketingState: string;
  marketingOptInLevel: string | null;
  consentUpdatedAt: string | null;
  collectedFrom: string | null;
  sourceLocationId: Gid | null;
};

export type Customer = {
  id: Gid;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  locale: string;
  note: string | null;
  tags: string[];
  taxExempt: boolean;
  verifiedEmail: boolean;
  state: string;
  addresses: Address[];
  defaultAddressId: Gid | null;
  sms: Consent;
  emailConsent: Consent;
  createdAt: string;
  updatedAt: string;
};

export type Location = {
  id: Gid;
  name: string;
  isActive: boolean;
  address1: string;
  city: string;
  provinceCode: string;
  countryCode: string;
  zip: string;
  createdAt: string;
};

export type Stock = { available: number; committed: number; reserved: number; updatedAt: string };

export type Variant = {
  id: Gid;
  productId: Gid;
  inventoryItemId: Gid;
  title: string;
  sku: string | null;
  barcode: string | null;
  price: Cents;
  compareAtPrice: Cents | null;
  position: number;
  inventoryPolicy: "DENY" | "CONTINUE";
  tracked: boolean;
  requiresShipping: boolean;
  taxable: boolean;
  grams: number;
  selectedOptions: { name: string; value: string }[];
  stock: Record<Gid, Stock>;
  createdAt: string;
  updatedAt: string;
};

export type Product = {
  id: Gid;
  title: string;
  handle: string;
  descriptionHtml: string;
  vendor: string;
  productType: string;
  status: "ACTIVE" | "DRAFT" | "ARCHIVED" | "UNLISTED";
  tags: string[];
  options: { id: Gid; name: string; values: string[] }[];
  variantIds: Gid[];
  imageUrl: string | null;
  publishedAt: string | null;
  createdAt: string;
  updatedAt: string;
};

export type AppliedDiscount = {
  title: string | null;
  description: string;
  value: number;
  valueType: "FIXED_AMOUNT" | "PERCENTAGE";
  amount: Cents;
};

export type PricedLine = {
  id: Gid;
  uuid: string;
  variantId: Gid | null;
  productId: Gid | null;
  title: string;
  variantTitle: string | null;
  sku: string | null;
  vendor: string | null;
  quantity: number;
  unitPrice: Cents;
  priceOverride: Cents | null;
  appliedDiscount: AppliedDiscount | null;
  /** Everything taken off this line: its own discount and its part of the order's. */
  discount: Cents;
  tax: Cents;
  taxable: boolean;
  requiresShipping: boolean;
  grams: number;
  customAttributes: Attribute[];
};

export type ShippingLine = {
  id: Gid;
  title: string;
  price: Cents;
  discount: Cents;
  handle: string | null;
  custom: boolean;
};

export type Totals = { subtotal: Cents; lines: Cents; discounts: Cents; shipping: Cents; tax: Cents; total: Cents };

export type PaymentTerms = {
  id: Gid;
  templateId: Gid | null;
  name: string;
  type: string;
  dueInDays: number | null;
  schedules: { id: Gid; issuedAt: string | null; dueAt: string | null; completedAt: string | null; amount: Cents }[];
  createdAt: string;
};

export type Draft = {
  id: Gid;
  name: string;
  status: "OPEN" | "INVOICE_SENT" | "COMPLETED";
  customerId: Gid | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  tags: string[];
  customAttributes: Attribute[];
  lines: PricedLine[];
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingLine: ShippingLine | null;
  appliedDiscount: AppliedDiscount | null;
  discountCodes: string[];
  notApplied: string[];
  paymentTerms: PaymentTerms | null;
  taxExempt: boolean;
  poNumber: string | null;
  sourceName: string | null;
  acceptAutomaticDiscounts: boolean;
  allowDiscountCodesInCheckout: boolean;
  visibleToCustomer: boolean;
  reserveInventoryUntil: string | null;
  reserved: boolean;
  invoiceToken: string;
  invoiceSentAt: string | null;
  totals: Totals;
  orderId: Gid | null;
  completedAt: string | null;
  createdAt: string;
  updatedAt: string;
};

export type OrderLine = PricedLine & { currentQuantity: number; fulfilledQuantity: number };

export type Transaction = {
  id: Gid;
  kind: string;
  status: string;
  gateway: string;
  amount: Cents;
  parentId: Gid | null;
  createdAt: string;
};

export type FulfillmentEvent = {
  id: Gid;
  status: string;
  message: string | null;
  happenedAt: string;
  createdAt: string;
  estimatedDeliveryAt: string | null;
  address1: string | null;
  city: string | null;
  province: string | null;
  country: string | null;
  zip: string | null;
};

export type Tracking = { company: string | null; number: string | null; url: string | null };

export type Fulfillment = {
  id: Gid;
  orderId: Gid;
  name: string;
  status: string;
  displayStatus: string;
  tracking: Tracking[];
  locationId: Gid;
  lines: { id: Gid; lineId: Gid; quantity: number }[];
  events: FulfillmentEvent[];
  estimatedDeliveryAt: string | null;
  deliveredAt: string | null;
  inTransitAt: string | null;
  createdAt: string;
  updatedAt: string;
};

export type Refund = {
  id: Gid;
  note: string | null;
  lines: {
    id: Gid;
    lineId: Gid;
    quantity: number;
    restockType: string;
    subtotal: Cents;
    tax: Cents;
    locationId: Gid | null;
  }[];
  transactions: Transaction[];
  amount: Cents;
  shipping: Cents;
  createdAt: string;
};

export type Return = {
  id: Gid;
  orderId: Gid;
  name: string;
  status: "REQUESTED" | "OPEN" | "CLOSED" | "CANCELED" | "DECLINED";
  lines: {
    id: Gid;
    fulfillmentLineId: Gid;
    quantity: number;
    processed: number;
    reason: string;
    reasonDefinitionId: Gid | null;
    reasonNote: string;
    customerNote: string | null;
  }[];
  decline: { reason: string; note: string | null } | null;
  requestApprovedAt: string | null;
  closedAt: string | null;
  createdAt: string;
};

export type FulfillmentOrder = {
  id: Gid;
  status: string;
  locationId: Gid;
  lines: { id: Gid; lineId: Gid; total: number; remaining: number }[];
  createdAt: string;
  updatedAt: string;
};

export type Order = {
  id: Gid;
  name: string;
  number: number;
  token: string;
  confirmationNumber: string;
  customerId: Gid | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  poNumber: string | null;
  tags: string[];
  customAttributes: Attribute[];
  lines: OrderLine[];
  shippingAddress: Address | null;
  billingAddress: Address | null;
  shippingLines: ShippingLine[];
  discountCodes: string[];
  appliedDiscount: AppliedDiscount | null;
  totals: Totals;
  /** The same sums after edits and refunds of lines. */
  current: Totals;
  transactions: Transaction[];
  refunds: Refund[];
  fulfillments: Fulfillment[];
  fulfillmentOrders: FulfillmentOrder[];
  returns: Return[];
  paymentTerms: PaymentTerms | null;
  sourceName: string;
  taxExempt: boolean;
  edited: boolean;
  cancelReason: string | null;
  cancelledAt: string | null;
  staffNote: string | null;
  closedAt: string | null;
  processedAt: string;
  createdAt: string;
  updatedAt: string;
};

export type CreditEntry = {
  id: Gid;
  kind: "credit" | "debit";
  amount: Cents;
  balance: Cents;
  expiresAt: string | null;
  event: string;
  createdAt: string;
};

export type CreditAccount = {
  id: Gid;
  ownerId: Gid;
  currencyCode: string;
  balance: Cents;
  entries: CreditEntry[];
  updatedAt: string;
};

export type Discount = {
  id: Gid;
  kind: "code-basic" | "code-shipping" | "automatic-basic";
  title: string;
  code: string | null;
  codeId: Gid | null;
  startsAt: string;
  endsAt: string | null;
  usageLimit: number | null;
  used: number;
  usedBy: Gid[];
  appliesOncePerCustomer: boolean;
  percentage: number | null;
  amount: Cents | null;
  eachItem: boolean;
  productIds: Gid[];
  customerIds: Gid[];
  minimumSubtotal: Cents | null;
  minimumQuantity: number | null;
  combinesWith: { orderDiscounts: boolean; productDiscounts: boolean; shippingDiscounts: boolean };
  tags: string[];
  active: boolean;
  createdAt: string;
  updatedAt: string;
};

export type Metafield = {
  id: Gid;
  ownerId: Gid;
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
};

export type MetafieldDefinition = {
  id: Gid;
  name: string;
  namespace: string;
  key: string;
  ownerType: string;
  type: string;
  description: string | null;
  pinnedPosition: number | null;
  validations: { name: string; value: string }[];
};

export type Segment = { id: Gid; name: string; query: string; creationDate: string; lastEditDate: string };

export type Checkout = {
  id: Gid;
  name: string;
  token: string;
  customerId: Gid | null;
  email: string | null;
  phone: string | null;
  smsMarketingPhone: string | null;
  acceptsSmsMarketing: boolean;
  lines: PricedLine[];
  shippingAddress: Address | null;
  discountCodes: string[];
  note: string;
  totals: Totals;
  completedAt: string | null;
  createdAt: string;
  updatedAt: string;
};

export type Subscription = {
  id: Gid;
  topic: string;
  uri: string;
  format: string;
  filter: string | null;
  includeFields: string[];
  metafieldNamespaces: string[];
  name: string | null;
  createdAt: string;
  updatedAt: string;
};

export type BulkOperation = {
  id: Gid;
  query: string;
  status: string;
  errorCode: string | null;
  objectCount: number;
  rootObjectCount: number;
  fileSize: number | null;
  url: string | null;
  completedAt: string | null;
  createdAt: string;
};

export type Job = { id: Gid; done: boolean };

export type AppSubscription = {
  id: Gid;
  name: string;
  status: string;
  test: boolean;
  trialDays: number;
  returnUrl: string;
  currentPeriodEnd: string | null;
  lines: {
    id: Gid;
    recurring: { interval: string; price: Cents; currencyCode: string } | null;
    usage: { capped: Cents; used: Cents; terms: string; currencyCode: string } | null;
    records: { id: Gid; description: string; price: Cents; idempotencyKey: string | null; createdAt: string }[];
  }[];
  createdAt: string;
};

export type OrderEdit = {
  id: Gid;
  sessionId: Gid;
  orderId: Gid;
  lines: {
    id: Gid;
    lineId: Gid | null;
    variantId: Gid | null;
    title: string;
    unitPrice: Cents;
    quantity: number;
    before: number;
    restock: boolean;
  }[];
};
