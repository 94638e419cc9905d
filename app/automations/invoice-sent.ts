import { z } from "zod";
import { say } from "#app/outcomes/outcome.ts";
import { findDraft, type DraftOrder } from "#app/shopify/draft-orders.ts";
import { smsOrderTag } from "#app/shopify/sms-order.ts";
import { defineAutomation, type Recipient } from "./automation.ts";
import { invoiceSentTexts } from "./invoice-sent.texts.ts";
import { gidOf, Id } from "./order-news-payload.ts";
import { OrderPayload, recipientOf } from "./order-payload.ts";
import { written } from "./order-sums-payload.ts";

const day = 86_400_000;
const text = z.string().nullish();

const Draft = z.intersection(OrderPayload, z.object({ id: Id, status: text, invoice_sent_at: text }));
type Draft = z.infer<typeof Draft>;
type ToPayer = Recipient & { draft: DraftOrder };

/** Every touch of a draft tells of it again: what is news is that its invoice was sent, once a day at most. */
export const invoiceSent = defineAutomation<Draft, ToPayer>({
  key: "invoice-sent",
  name: "Invoice",
  description: "When you email the invoice of a draft order: its amount, and where to pay it.",
  group: "payments",
  topics: ["draft_orders/update"],
  kind: "transactional",
  payload: Draft,
  keepsHours: true,
  latestAfterMs: day,
  texts: invoiceSentTexts,
  samples: {
    sent: { shop: { name: "Demo Shop" }, total: "$29.00", url: "https://demo-shop.example/invoices/5d41402a" },
  },
  mustOfferStop: ["sent"],
  async recipients(payload, { admin }) {
    if (payload.status !== "invoice_sent" || !payload.invoice_sent_at) return [];
    const draft = await findDraft(admin, gidOf("DraftOrder", payload.id));
    const isOpen = draft?.status === "INVOICE_SENT" && draft.invoiceUrl && !draft.tags.includes(smsOrderTag);
    return isOpen ? [{ ...recipientOf(payload), draft }] : [];
  },
  about: ({ invoice_sent_at }, { draft }) => `${draft.id} ${invoice_sent_at?.slice(0, 10) ?? ""}`,
  run: (_payload, to, { shop }) =>
    say("sent", { total: written(to.draft.total, to, shop), url: to.draft.invoiceUrl ?? "" }),
});
