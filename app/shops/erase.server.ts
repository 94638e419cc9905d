import { now } from "#app/lib/clock.server.ts";
import { db, Prisma, type Tx } from "#app/lib/db.server.ts";
import { log } from "#app/lib/log.server.ts";
import { ShopifyError } from "#app/shopify/admin.ts";
import { adminFor } from "#app/shopify/request.server.ts";
import { shopInfo } from "#app/shopify/shop.ts";
import { endStoreEvent, loadStoreEvent, type StoreEvent } from "#app/shopify/store-events.server.ts";
import { findShop } from "./find.server.ts";
import { erased, tracesOf, type Traces } from "./personal-data.server.ts";
import { PersonRequest } from "./privacy-request.ts";
import type { Shop } from "./shop.ts";

/** A pattern that nothing matches. */
const nobody = "(?!)";

/**
 * Does what a request of the law asks for, in one transaction, and notes on the request what was done. Safe to repeat.
 * - customers/data_request: nothing is written; the request is listed for the merchant, who downloads the data.
 * - customers/redact: see `erasePerson`. shop/redact: see `eraseShop`.
 */
export async function answerPrivacyRequest(storeEventId: string): Promise<void> {
  const request = await loadStoreEvent(storeEventId);
  if (!request || request.doneAt) return;
  const shop = await findShop(request.domain);
  if (request.topic === "shop/redact" && shop && !shop.uninstalledAt && (await isInstalled(request.domain)))
    return endStoreEvent(request.id, "installed again since: nothing erased");
  await db.$transaction(
    async (tx) => {
      const ended = await answer(tx, request, shop);
      await tx.storeEvent.updateMany({ where: { id: request.id }, data: { doneAt: now(), ended } });
      log.info({ shop: request.domain, topic: request.topic, ended }, "answered a privacy request");
    },
    { timeout: 120_000 },
  );
}

/** What Shopify answers where the app is not installed. */
const goneCodes = new Set(["REOPEN_APP", "UNAUTHORISED", "SHOP_NOT_FOUND"]);

/**
 * Shopify sends shop/redact 48 hours after the app was removed. Where no notice of that has come, it got lost, or the app is there
 * again, and then nothing may be erased: Shopify itself knows.
 */
async function isInstalled(domain: string): Promise<boolean> {
  try {
    await shopInfo(adminFor(domain));
    return true;
  } catch (error) {
    if (error instanceof ShopifyError && goneCodes.has(error.code ?? "")) return false;
    throw error;
  }
}

async function answer(tx: Tx, request: StoreEvent, shop: Shop | undefined): Promise<string> {
  if (request.topic === "shop/redact") return eraseShop(tx, request, shop);
  if (!shop) return "not a shop that we know: nothing held";
  if (request.topic === "customers/redact") return erasePerson(tx, shop, request);
  const { contactIds } = await tracesOf(tx, shop, PersonRequest.parse(request.payload));
  return contactIds.length > 0 ? "ready for the merchant to download" : "nothing held of this person";
}

/**
 * Erases a person from a shop: the contact and every row that hangs on it (messages, conversation, turns, codes), steps and
 * parked jobs, and the store events that name them, this request included. Of their consent the proof stays, by hash alone, so
 * that an opt-out holds for good.
 */
async function erasePerson(tx: Tx, shop: Shop, request: StoreEvent): Promise<string> {
  const traces = await tracesOf(tx, shop, PersonRequest.parse(request.payload));
  const { contactIds, phoneHashes, eventIds } = traces;
  const shopId = shop.id;
  await eraseSteps(tx, shopId, traces);
  await eraseComplaints(tx, shopId, traces);
  await tx.consentEntry.updateMany({
    where: { shopId, phoneHash: { in: phoneHashes } },
    data: { phone: null, text: null, wording: null, evidence: Prisma.DbNull },
  });
  // The row stays, empty, so that the same delivery coming again is still known.
  await tx.storeEvent.updateMany({
    where: { id: { in: eventIds } },
    data: { payload: {}, doneAt: now(), ended: erased },
  });
  // And by this we know a text of theirs that the network shows us once more.
  await tx.storeEvent.updateMany({ where: { id: request.id }, data: { payload: { forgotten: phoneHashes } } });
  await tx.signUp.deleteMany({ where: { shopId, phoneHash: { in: phoneHashes } } });
  await tx.signUpCount.deleteMany({ where: { shopId, key: { in: phoneHashes.map((hash) => `number:${hash}`) } } });
  for (const table of await tablesWith(tx, "contactId"))
    await tx.$executeRaw`DELETE FROM ${table} WHERE "contactId" = ANY(${contactIds}::uuid[])`;
  await tx.contact.deleteMany({ where: { shopId, id: { in: contactIds } } });
  return erased;
}

/** The journal names its process by the message that began it, and its results may name the person. */
async function eraseSteps(tx: Tx, shopId: string, { contactIds, pattern }: Traces) {
  await tx.$executeRaw`
    DELETE FROM "Step" step WHERE step."shopId" = ${shopId}::uuid AND (
      step."result"::text ~* ${pattern ?? nobody} OR step."process" ~* ${pattern ?? nobody} OR EXISTS (
        SELECT 1 FROM "Message" message
        WHERE message."contactId" = ANY(${contactIds}::uuid[]) AND position(message."id"::text IN step."process") > 0))`;
}

/** A job that failed may have said whose number it failed for. */
async function eraseComplaints(tx: Tx, shopId: string, { pattern }: Traces) {
  await tx.$executeRaw`
    UPDATE "ParkedJob" SET "error" = 'erased with a person that it named'
    WHERE "shopId" = ${shopId}::uuid AND "error" ~* ${pattern ?? nobody}`;
}

/**
 * Erases a shop: every row of every table that has a shop, its sessions and its store events. What stays is this request, which
 * names nobody, as proof.
 */
async function eraseShop(tx: Tx, request: StoreEvent, shop: Shop | undefined): Promise<string> {
  const { domain, id } = request;
  await tx.session.deleteMany({ where: { shop: domain } });
  await tx.storeEvent.deleteMany({ where: { domain, id: { not: id } } });
  if (!shop) return "not a shop that we know: nothing more held";
  await tx.$executeRaw`
    DELETE FROM "RateSlot" WHERE "key" IN (
      SELECT "gateway" || ':' || "number" FROM "Message" WHERE "shopId" = ${shop.id}::uuid
      UNION SELECT "gateway" || ':' || "number" FROM "GatewayAccount" WHERE "shopId" = ${shop.id}::uuid
      UNION SELECT 'api:' || "id" FROM "ApiKey" WHERE "shopId" = ${shop.id}::uuid)`;
  for (const table of await tablesWith(tx, "shopId"))
    await tx.$executeRaw`DELETE FROM ${table} WHERE "shopId" = ${shop.id}::uuid`;
  await tx.shop.deleteMany({ where: { id: shop.id } });
  return erased;
}

/** Asked of the database itself, so that a table added later cannot be forgotten here. */
async function tablesWith(tx: Tx, column: "shopId" | "contactId"): Promise<Prisma.Sql[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_name) AS name FROM information_schema.columns
    WHERE column_name = ${column} AND table_schema = current_schema()`;
  return rows.map(({ name }) => Prisma.raw(name));
}
