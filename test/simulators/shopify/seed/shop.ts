import { createHash } from "node:crypto";
import { gid } from "../gid.ts";
import type { Shop } from "../store/records/shop.ts";
import type { Install } from "../store/store.ts";

/** A shop that has just been opened, with the app installed. Its ids follow from its address. */
export function emptyShop(domain: string, scopes: string[], at: Date): { shop: Shop; install: Install } {
  const handle = domain.replace(".myshopify.com", "");
  const number = createHash("sha256").update(domain).digest().readUInt32BE(4);
  const name = handle.replace(
    /(^|-)(\w)/g,
    (_all, dash: string, letter: string) => `${dash && " "}${letter.toUpperCase()}`,
  );
  const since = new Date(at.getTime() - 400 * 86_400_000).toISOString().replace(/\.\d{3}Z$/, "Z");
  const shop: Shop = {
    id: gid("Shop", number),
    name,
    email: `owner@${handle}.example`,
    ownerName: "Olivia Owner",
    myshopifyDomain: domain,
    host: `${handle}.example`,
    phone: "+18005550199",
    currencyCode: "USD",
    ianaTimezone: "America/New_York",
    countryCode: "US",
    provinceCode: "NY",
    address1: "100 Main Street",
    city: "New York",
    zip: "10001",
    taxRate: 0.08,
    plan: { publicDisplayName: "Basic", shopifyPlus: false, partnerDevelopment: true },
    primaryLocale: "en",
    createdAt: since,
    updatedAt: since,
  };
  return {
    shop,
    install: { installed: true, scopes: [...scopes], installationId: gid("AppInstallation", number + 1) },
  };
}
