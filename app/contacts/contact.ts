import type { PhoneNumber } from "#app/lib/phone-number.ts";

/** A phone number that a shop texts with, and what we know of its person. */
export type Contact = {
  id: string;
  shopId: string;
  phone: PhoneNumber;
  customerId: string | null;
  name: string | null;
  locale: string | null;
  language: string | null;
  storeConsent: string | null;
  storeConsentAt: Date | null;
  ledgerConsent: string | null;
  ledgerConsentAt: Date | null;
  /** Where they live, as far as Shopify knows: ISO 3166. */
  countryCode: string | null;
  provinceCode: string | null;
  suppressedReason: string | null;
  suppressedAt: Date | null;
};
