/** Where Shopify's admin shows the thing of this gid, such as gid://shopify/Order/1. */
export function adminUrl(domain: string, gid: string): string {
  const [type = "", id = ""] = gid.split("/").slice(-2);
  return `${adminOf(domain)}/${type.toLowerCase()}s/${id}`;
}

export const adminOf = (domain: string) => `https://admin.shopify.com/store/${domain.split(".")[0]}`;
