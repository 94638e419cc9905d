import { readSettings, type Settings } from "./settings.ts";

/** A store that installed the app. */
export type Shop = {
  id: string;
  /** Such as `demo-shop.myshopify.com`: Shopify's name for it, for ever. */
  domain: string;
  name: string;
  email: string | null;
  /** To call the shop: the merchant's choice, else what Shopify has. */
  phone: string | null;
  /** Its storefront. */
  url: string;
  /** ISO 4217. */
  currency: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** IANA. */
  timeZone: string;
  locale: string;
  settings: Settings;
  installedAt: Date;
  uninstalledAt: Date | null;
};

/** A shop as it is stored: its settings are JSON. */
export type StoredShop = Omit<Shop, "settings"> & { settings: unknown };

export function toShop(stored: StoredShop): Shop {
  const settings = readSettings(stored.settings);
  return { ...stored, settings, phone: settings.storePhone ?? stored.phone };
}
