import type { BillService as Row } from "../../prisma/generated/client.ts";
import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { ShortMemory } from "#app/lib/short-memory.server.ts";
import type { Bills } from "./bills.ts";
import { billerWith } from "./hands.server.ts";
import type { ServiceFields } from "./service-fields.ts";
import type { BillService } from "./service.ts";

const kept = {
  ...{ id: true, accountId: true, on: true, name: true, otherNames: true, category: true, operator: true },
  ...{ amounts: true, least: true, most: true, accountFormat: true, productId: true },
} as const;

/** What the form let in is what the columns hold. */
const toService = (row: Pick<Row, keyof typeof kept>) => row as BillService;

/** All of a shop's, also those that are switched off. */
export async function billServicesOf(shopId: string): Promise<BillService[]> {
  const rows = await db.billService.findMany({
    where: { shopId },
    select: kept,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(toService);
}

/** The same, as they were some seconds ago at most: every text is read with their names in mind. */
export const billServicesLately = (shopId: string): Promise<readonly BillService[]> =>
  lately.recall(shopId, () => billServicesOf(shopId));

const lately = new ShortMemory<readonly BillService[]>();

export async function findBillService(shopId: string, id: string): Promise<BillService | undefined> {
  const row = await db.billService.findFirst({ where: { id, shopId }, select: kept });
  return row ? toService(row) : undefined;
}

/** Saves a service, a new one without an id. Says which field is wrong where its name or its biller is not the shop's to use. */
export async function saveBillService(
  shopId: string,
  fields: ServiceFields,
  id?: string,
): Promise<{ id: string } | { errors: Record<string, string> } | undefined> {
  const others = (await billServicesOf(shopId)).filter((other) => other.id !== id);
  const taken = [fields.name, ...fields.otherNames].find((name) =>
    others.some((other) => [other.name, ...other.otherNames].some((one) => one.toLowerCase() === name.toLowerCase())),
  );
  if (taken) return { errors: { name: `Another service is called ${taken} already` } };
  const account = await db.billerAccount.findFirst({ where: { id: fields.accountId, shopId }, select: { id: true } });
  if (!account) return { errors: { accountId: "Choose who is asked" } };
  if (!id) {
    const made = await db.billService.create({ data: { id: newId(), shopId, ...fields, createdAt: now() } });
    lately.forget();
    return { id: made.id };
  }
  const { count } = await db.billService.updateMany({ where: { id, shopId }, data: fields });
  lately.forget();
  return count === 1 ? { id } : undefined;
}

/** What was paid stays in the list of payments. */
export async function removeBillService(shopId: string, id: string) {
  await db.billService.deleteMany({ where: { id, shopId } });
  lately.forget();
}

/** What a command may know of a shop's bills, and its hands at the billers. */
export const billsOf = (shopId: string): Bills => ({
  services: async () => (await billServicesOf(shopId)).filter(({ on }) => on),
  biller: (accountId) => billerWith(shopId, accountId),
});
