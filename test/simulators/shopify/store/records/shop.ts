import type { Gid } from "../../gid.ts";
import type { Cents } from "../../money.ts";

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
