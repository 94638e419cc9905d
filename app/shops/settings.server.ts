import { db } from "#app/lib/db.server.ts";
import { readSettings, Settings, withChanges, type SettingsChanges } from "./settings.ts";

/** The shop's settings; those of the first day where there is no such shop. */
export async function loadSettings(shopId: string): Promise<Settings> {
  const row = await db.shop.findUnique({ where: { id: shopId }, select: { settings: true } });
  return readSettings(row?.settings);
}

/** Changes some settings and returns all. Two pages that change different ones at once both have their way. Throws ZodError. */
export const saveSettings = (shopId: string, changes: SettingsChanges): Promise<Settings> =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shopId}::uuid FOR UPDATE`;
    const { settings: stored } = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { settings: true } });
    const settings = Settings.parse(withChanges(readSettings(stored), changes));
    await tx.shop.update({ where: { id: shopId }, data: { settings } });
    return settings;
  });
