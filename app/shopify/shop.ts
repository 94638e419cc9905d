import type { AdminRequest } from "./admin.ts";
import { readShop } from "./operations.ts";

/** What Shopify knows of the shop itself. */
export type ShopInfo = {
  name: string;
  email: string;
  /** As the merchant wrote it. */
  phone: string | null;
  url: string;
  currency: string;
  country: string;
  timeZone: string;
  locale: string;
};

export async function shopInfo(admin: AdminRequest): Promise<ShopInfo> {
  const { shop } = await admin(readShop, {});
  return {
    name: shop.name,
    email: shop.email,
    phone: shop.shopAddress.phone,
    url: shop.primaryDomain.url,
    currency: shop.currencyCode,
    country: shop.shopAddress.countryCodeV2 ?? "",
    timeZone: shop.ianaTimezone,
    locale: shop.primaryDomain.localization?.defaultLocale ?? "en",
  };
}
