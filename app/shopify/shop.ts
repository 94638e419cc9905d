import { ShopifyError, type AdminRequest } from "./admin.ts";
import { readShop, readShopLocale } from "./operations.ts";

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
  /** Of its storefront. */
  locale: string;
};

export async function shopInfo(admin: AdminRequest): Promise<ShopInfo> {
  const [{ shop }, locale] = await Promise.all([admin(readShop, {}), localeOf(admin)]);
  return {
    name: shop.name,
    email: shop.email,
    phone: shop.shopAddress.phone,
    url: shop.primaryDomain.url,
    currency: shop.currencyCode,
    country: shop.shopAddress.countryCodeV2 ?? "",
    timeZone: shop.ianaTimezone,
    locale: locale ?? "en",
  };
}

/** A domain that redirects has no language of its own, and a shop is not turned away for the want of one. */
async function localeOf(admin: AdminRequest): Promise<string | undefined> {
  try {
    const { shop } = await admin(readShopLocale, {});
    return shop.primaryDomain.localization?.defaultLocale;
  } catch (error) {
    if (error instanceof ShopifyError && !error.retryable) return undefined;
    throw error;
  }
}
