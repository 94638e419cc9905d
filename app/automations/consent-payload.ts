import { z } from "zod";
import type { Recipient } from "./automation.ts";
import { gidOf, Id } from "./order-news-payload.ts";

/** Shopify tells of a person's SMS consent wherever it was given: at the checkout, on a form, in the admin, by another app. */
export const consentTopics = ["customers_marketing_consent/update"] as const;

const text = z.string().nullish();

export const ConsentPayload = z
  .object({
    id: Id.nullish(),
    customer_id: Id.nullish(),
    phone: text,
    sms_marketing_consent: z.object({ state: text, consent_collected_from: text }).nullish(),
  })
  .transform(({ id, customer_id, phone, sms_marketing_consent }) => ({
    customerId: (customer_id ?? id) ? gidOf("Customer", (customer_id ?? id)!) : null,
    phone: phone ?? null,
    state: sms_marketing_consent?.state?.toLowerCase() ?? "",
  }));
export type ConsentPayload = z.infer<typeof ConsentPayload>;

export const subscriberOf = ({ customerId, phone }: ConsentPayload): Recipient => ({ customerId, phones: [phone] });
