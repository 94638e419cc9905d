/**
 * Loads a page of the app anew within Shopify's admin. A page that was reached from another one carries no word of the shop in
 * its address: without it the app would not know who asks, and show its login.
 */
export function loadAgain(path = location.pathname + location.search) {
  const address = new URL(path, location.origin);
  const { shop, host } = globalThis.shopify?.config ?? {};
  if (shop && host)
    for (const [name, value] of Object.entries({ embedded: "1", shop, host })) address.searchParams.set(name, value);
  location.replace(address);
}
