import type { Gid } from "../../gid.ts";
import type { Cents } from "../../money.ts";

export type AppliedDiscount = {
  title: string | null;
  description: string;
  value: number;
  valueType: "FIXED_AMOUNT" | "PERCENTAGE";
  amount: Cents;
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
