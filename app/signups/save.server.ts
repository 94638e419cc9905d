import { db } from "#app/lib/db.server.ts";
import { saveSettings } from "#app/shops/settings.server.ts";
import type { Storefront } from "#app/shops/storefront.ts";
import { askToTellTheme } from "#app/shops/theme.server.ts";

/** Saves what the merchant chose for the storefront; the theme shows it moments later. Throws ZodError. */
export async function saveStorefront(shopId: string, storefront: Storefront): Promise<void> {
  await saveSettings(shopId, { storefront });
  await db.$transaction((tx) => askToTellTheme(tx, shopId));
}
