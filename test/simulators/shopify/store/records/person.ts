import type { Gid } from "../../gid.ts";

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
