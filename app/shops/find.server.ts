import { db } from "#app/lib/db.server.ts";
import { toShop, type Shop } from "./shop.ts";

/** The shop of this domain, also after it was uninstalled. */
export async function findShop(domain: string): Promise<Shop | undefined> {
  const row = await db.shop.findUnique({ where: { domain } });
  return row ? toShop(row) : undefined;
}

export async function findShopById(id: string): Promise<Shop | undefined> {
  const row = await db.shop.findUnique({ where: { id } });
  return row ? toShop(row) : undefined;
}
