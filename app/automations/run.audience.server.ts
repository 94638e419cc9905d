import { ShopifyError } from "#app/shopify/admin.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { isInSegment } from "#app/shopify/segments.ts";
import type { AutomationChoices } from "#app/shops/settings.ts";
import type { Shop } from "#app/shops/shop.ts";
import type { Person } from "./run.person.server.ts";

/**
 * Whether somebody is among those whom the merchant wants told: customers with a tag, in a segment, or both. Where Shopify will never say,
 * nobody is. Throws ShopifyError where trying again may help.
 */
export async function isInAudience(
  shop: Shop,
  audience: AutomationChoices["audience"],
  { customers }: Person,
): Promise<boolean> {
  const { tag, segmentId } = audience ?? {};
  if (!tag && !segmentId) return true;
  const admin = adminFor(shop.domain);
  try {
    for (const { id, tags } of (await customers()) ?? []) {
      const isTagged = !tag || tags.some((one) => one.toLowerCase() === tag.toLowerCase());
      if (isTagged && (!segmentId || (await isInSegment(admin, id, segmentId)))) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof ShopifyError && !error.retryable) return false;
    throw error;
  }
}
