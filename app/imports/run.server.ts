import type { Contact } from "#app/contacts/contact.ts";
import { db } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { ShopifyError, type AdminRequest } from "#app/shopify/admin.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { findShopById } from "#app/shops/find.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { ask } from "./ask.server.ts";
import { judgeRows, type Judged, type Placed } from "./batch.server.ts";
import type { Import } from "./import.ts";
import { askForWork, loadImport, piecesOf } from "./imports.server.ts";
import { Interrupted, keepRows, noteDone, noteEnded } from "./keep.server.ts";
import { readRows } from "./read-rows.ts";
import { isProblem, type Result } from "./results.ts";
import { tellShopify } from "./tell-shopify.server.ts";

const batchRows = 50;
/** Then another job goes on: one that runs for long is taken for dead. */
const shiftMs = 60_000;

/** Half of a shop's points stay for those who text meanwhile. */
const leaves = 0.5;

/** Works on an import for a while, after the last row that is done. Safe to repeat. Throws where trying again may help. */
export async function runImport(importId: string, { last }: { last: boolean }): Promise<void> {
  const { shopId } = (await db.contactImport.findUnique({ where: { id: importId }, select: { shopId: true } })) ?? {};
  const [shop, work] = shopId ? await Promise.all([findShopById(shopId), loadImport(shopId, importId)]) : [];
  if (!shop || shop.uninstalledAt || !work?.plan || !["checking", "running"].includes(work.state)) return;
  try {
    await workOn(shop, work);
  } catch (error) {
    if (error instanceof Interrupted) return;
    if (!last) throw error;
    await stopFor(work, error);
  }
}

async function workOn(shop: Shop, found: Import): Promise<void> {
  const admin = adminFor(shop.domain, { leaves });
  const until = performance.now() + shiftMs;
  let work = found;
  for await (const rows of batchesOf(work)) {
    work = await workOnRows(shop, work, admin, rows);
    if (performance.now() < until) continue;
    await db.$transaction((tx) => askForWork(tx, shop.id, work.id));
    return;
  }
  await noteEnded(work);
}

async function workOnRows(shop: Shop, work: Import, admin: AdminRequest, rows: readonly Placed[]): Promise<Import> {
  const judged = await judgeRows(shop, work, admin, rows);
  const kept = await keptBefore(work, judged);
  const fresh = judged.filter(({ row }) => !kept.has(row));
  // A try that died may have kept some: what they came to then holds.
  const before = judged.flatMap((one) => (kept.has(one.row) ? { ...one, result: kept.get(one.row)! } : [])) as Judged[];
  const settled = [...before, ...(fresh.length > 0 ? await keepRows(work, fresh) : [])];
  return noteDone(work, settled, work.state === "running" ? await carryOut(shop, admin, settled) : 0);
}

async function keptBefore({ id }: Import, judged: readonly Judged[]): Promise<Map<number, Result>> {
  const rows = await db.importRow.findMany({ where: { importId: id, row: { in: judged.map(({ row }) => row) } } });
  return new Map(rows.map(({ row, result }) => [row, result as Result]));
}

/** Tells Shopify, and asks those who are asked. Answers how many Shopify would not take. */
async function carryOut(shop: Shop, admin: AdminRequest, judged: readonly Judged[]): Promise<number> {
  let refused = 0;
  for (const { person, result, ...row } of judged) {
    if (!person || isProblem(result) || (result !== "opted-in" && result !== "asked")) continue;
    // They may have said stop, or have been forgotten, while a try that died was waited for.
    const contact = await contactOf(shop.id, person.phone);
    if (!contact || contact.ledgerConsent === "opt-out") continue;
    const customer = "customer" in row ? row.customer : undefined;
    const told = await tellShopify(admin, { shopId: shop.id, person, customer, isAsked: result === "asked" });
    if (!told) refused += 1;
    if (result === "asked") await ask(shop, { ...contact, customerId: told?.id ?? contact.customerId });
  }
  return refused;
}

async function contactOf(shopId: string, phone: PhoneNumber): Promise<Contact | undefined> {
  const row = await db.contact.findUnique({ where: { shopId_phone: { shopId, phone } } });
  return row ? { ...row, phone } : undefined;
}

/** The rows that are not done, some at a time, each with its place among the people. */
async function* batchesOf(work: Import): AsyncGenerator<Placed[], undefined> {
  let batch: Placed[] = [];
  let row = work.hasNames ? -1 : 0;
  for await (const file of readRows(piecesOf(work.id), work)) {
    row += 1;
    if (row <= work.rowsDone) continue;
    batch.push({ row, file });
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return undefined;
}

/** It failed for good: the merchant is told why, and may have it go on. */
async function stopFor({ id, shopId, state }: Import, error: unknown): Promise<void> {
  const why = error instanceof ShopifyError ? error.merchantMessage : "The app could not go on. Its log says why.";
  await db.contactImport.updateMany({
    where: { id, shopId, state },
    data: { state: state === "checking" ? "uploaded" : "stopped", trouble: why },
  });
  if (!(error instanceof ShopifyError)) throw error;
}
