import type { Gid } from "../../gid.ts";
import type { Cents } from "../../money.ts";
import type { AppliedDiscount } from "./offer.ts";
import type { Address, Attribute } from "./person.ts";

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
