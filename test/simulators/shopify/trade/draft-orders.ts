import { randomBytes } from "node:crypto";
import { Refusal, userError } from "../graphql/errors.ts";
import type { Draft } from "../store/records/draft.ts";
import type { Store } from "../store/store.ts";
import { draftPayload } from "../webhooks/payloads/draft.ts";
import { apply, type DraftInput } from "./draft-input.ts";
import { adjustStock } from "./inventory.ts";

/** A draft made of the input and priced, belonging to no table yet: what draftOrderCalculate shows. */
export function draftFrom(store: Store, input: DraftInput): Draft {
  const draft = emptyDraft(store);
  apply(store, draft, input);
  if (draft.lines.length === 0) throw new Refusal(userError(null, "Add at least 1 product"));
  return draft;
}

export function createDraft(store: Store, input: DraftInput): Draft {
  const draft = draftFrom(store, input);
  draft.id = store.id("DraftOrder");
  draft.name = `#D${store.count("draft")}`;
  store.tables.drafts.put(draft);
  reserve(store, draft);
  store.emit("draft_orders/create", draftPayload(store, draft));
  return draft;
}

export function updateDraft(store: Store, draft: Draft, input: DraftInput): Draft {
  if (draft.status === "COMPLETED") throw new Refusal(userError(null, "This order has been paid"));
  const next = structuredClone(draft);
  apply(store, next, input);
  release(store, draft);
  Object.assign(draft, next, { reserved: false });
  reserve(store, draft);
  saveDraft(store, draft);
  return draft;
}

export function deleteDraft(store: Store, draft: Draft): void {
  if (draft.status === "COMPLETED")
    throw new Refusal(userError(null, "Draft order can't be deleted. This draft order is already paid."));
  release(store, draft);
  store.tables.drafts.delete(draft.id);
  store.emit("draft_orders/delete", { id: Number(draft.id.split("/").at(-1)) });
}

/** Emails the invoice: nobody reads it here, the status tells. */
export function sendInvoice(store: Store, draft: Draft, to: string | null): void {
  if (draft.status === "COMPLETED") {
    throw new Refusal(userError(null, "Draft order Invoice can't be sent. This draft order is already paid."));
  }
  if (!to && !draft.email) throw new Refusal(userError(null, "To can't be blank"));
  draft.status = "INVOICE_SENT";
  draft.invoiceSentAt = store.time();
  saveDraft(store, draft);
}

export function saveDraft(store: Store, draft: Draft): void {
  draft.updatedAt = store.time();
  store.tables.drafts.put(draft);
  store.emit("draft_orders/update", draftPayload(store, draft));
}

/** Gives back what drafts held longer than they were allowed to. */
export function releaseExpired(store: Store): void {
  const now = store.now().getTime();
  for (const draft of store.drafts) {
    if (draft.reserved && draft.reserveInventoryUntil && Date.parse(draft.reserveInventoryUntil) <= now) {
      release(store, draft);
      store.tables.drafts.put(draft);
    }
  }
}

export function release(store: Store, draft: Draft): void {
  if (!draft.reserved) return;
  draft.reserved = false;
  move(store, draft, 1);
}

function reserve(store: Store, draft: Draft): void {
  const until = draft.reserveInventoryUntil;
  if (!until || Date.parse(until) <= store.now().getTime() || draft.status === "COMPLETED") return;
  draft.reserved = true;
  move(store, draft, -1);
}

function move(store: Store, draft: Draft, direction: 1 | -1): void {
  for (const line of draft.lines) {
    const variant = store.tables.variants.get(line.variantId);
    const available = direction * line.quantity;
    if (variant) adjustStock(store, variant, { available, reserved: -available });
  }
}

function emptyDraft(store: Store): Draft {
  const now = store.time();
  return {
    id: "",
    name: "",
    status: "OPEN",
    customerId: null,
    email: null,
    phone: null,
    note: null,
    tags: [],
    customAttributes: [],
    lines: [],
    shippingAddress: null,
    billingAddress: null,
    shippingLine: null,
    appliedDiscount: null,
    discountCodes: [],
    notApplied: [],
    paymentTerms: null,
    taxExempt: false,
    poNumber: null,
    sourceName: null,
    acceptAutomaticDiscounts: false,
    allowDiscountCodesInCheckout: false,
    visibleToCustomer: false,
    reserveInventoryUntil: null,
    reserved: false,
    invoiceToken: randomBytes(16).toString("hex"),
    invoiceSentAt: null,
    totals: { subtotal: 0, lines: 0, discounts: 0, shipping: 0, tax: 0, total: 0 },
    orderId: null,
    completedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
