/** Is this the domain that Shopify gave a shop? Nothing else is ever asked with a shop's token. */
export const isShopDomain = (domain: string) => /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/.test(domain);

/** How Shopify's libraries name the session that background work uses. */
export const offlineSessionId = (domain: string) => `offline_${domain}`;
