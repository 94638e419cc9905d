import { Refusal, userError } from "../graphql/errors.ts";
import { cents } from "../money.ts";
import type { Order } from "../store/records/order.ts";
import type { Store } from "../store/store.ts";
import { addressFrom, type AddressInput } from "../trade/addresses.ts";
import { type MetafieldInput, writeMetafields } from "../trade/metafields.ts";
import { openQuantity } from "../trade/order-status.ts";
import { normalisedPhone } from "../trade/phone.ts";
import type { RefundedLine } from "../trade/refunds.ts";
import { tidyTags } from "../trade/tags.ts";

export type OrderInput = {
  id: string;
  email?: string | null;
  phone?: string | null;
  note?: string | null;
  poNumber?: string | null;
  tags?: string[] | null;
  customAttributes?: { key: string; value: string }[] | null;
  shippingAddress?: AddressInput | null;
  metafields?: MetafieldInput[] | null;
};

export type CancelArgs = {
  orderId: string;
  reason: string;
  restock: boolean;
  refund?: boolean | null;
  refundMethod?: {
    originalPaymentMethodsRefund?: boolean | null;
    storeCreditRefund?: { expiresAt?: string | null } | null;
  } | null;
  staffNote?: string | null;
};

export type RefundInput = {
  orderId: string;
  note?: string | null;
  refundLineItems?: { lineItemId: string; quantity: number; restockType?: RefundedLine["restockType"] | null }[] | null;
  shipping?: { amount?: string | null; fullRefund?: boolean | null } | null;
  transactions?: { amount: string; gateway: string; kind: string; parentId?: string | null }[] | null;
  refundMethods?: { storeCreditRefund?: { amount: { amount: string } } | null }[] | null;
};

export function applyUpdate(store: Store, order: Order, input: OrderInput): void {
  if (input.shippingAddress) {
    const id = order.shippingAddress?.id ?? store.id("MailingAddress", "?model_name=Address");
    order.shippingAddress = addressFrom(input.shippingAddress, id, ["shippingAddress"], order.shippingAddress);
  }
  if (input.phone !== undefined) {
    const phone = input.phone && normalisedPhone(input.phone, store.shop.countryCode);
    if (input.phone && !phone) throw new Refusal(userError(["phone"], "Phone is invalid"));
    order.phone = phone || null;
  }
  if (input.email !== undefined) order.email = input.email || null;
  if (input.note !== undefined) order.note = input.note || null;
  if (input.poNumber !== undefined) order.poNumber = input.poNumber || null;
  if (input.tags) order.tags = tidyTags(input.tags);
  if (input.customAttributes) order.customAttributes = input.customAttributes;
  if (input.metafields) writeMetafields(store, order.id, input.metafields);
}

export function cancelRequest(args: CancelArgs) {
  const both = typeof args.refund === "boolean" && args.refundMethod;
  if (both)
    throw new Refusal(
      userError(["refund"], "Only one of the arguments `refund` or `refund_method` is allowed.", "INVALID"),
    );
  const original = args.refund || args.refundMethod?.originalPaymentMethodsRefund;
  const refundTo = args.refundMethod?.storeCreditRefund ? "store-credit" : original ? "original" : null;
  return { reason: args.reason, restock: args.restock, refundTo, staffNote: args.staffNote ?? null } as const;
}

export function refundRequest(order: Order, input: RefundInput) {
  const lines = (input.refundLineItems ?? []).map((one): RefundedLine => {
    const line = order.lines.find((candidate) => candidate.id === one.lineItemId);
    if (!line) throw new Refusal(userError(["refundLineItems", "lineItemId"], "Line item does not exist"));
    if (one.quantity > line.currentQuantity) {
      throw new Refusal(
        userError(["refundLineItems", "quantity"], "Quantity cannot refund more items than were purchased"),
      );
    }
    const restockType = one.restockType ?? (openQuantity(line) > 0 ? "CANCEL" : "NO_RESTOCK");
    return { line, quantity: one.quantity, restockType };
  });
  const credit = input.refundMethods?.find((one) => one.storeCreditRefund)?.storeCreditRefund;
  const given = (input.transactions ?? []).reduce((sum, one) => sum + cents(one.amount), 0);
  const shipping = input.shipping?.fullRefund ? order.current.shipping : cents(input.shipping?.amount ?? 0);
  const amount = credit ? cents(credit.amount.amount) : given;
  const gateway = input.transactions?.[0]?.gateway;
  return {
    lines,
    shipping,
    amount,
    to: credit ? "store-credit" : "original",
    note: input.note ?? null,
    ...(gateway && { gateway }),
  } as const;
}
