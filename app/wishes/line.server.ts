import type { Contact as ContactRow, Wish as Row } from "../../prisma/generated/client.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { buyWordsFor } from "#app/products/buy-words.ts";
import { catalogueFor } from "#app/products/cache.server.ts";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import { readItems } from "#app/products/items.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { turnsIn } from "./turns.ts";
import type { Goods, Granted, WishKind } from "./wish.ts";

type Place = Row & { contact: ContactRow };
type InShop = Pick<Shop, "id" | "currency">;

/** Takes back what has not been sent yet about these wishes, and says which of them that were. */
type Recall = (tx: Tx, ids: readonly string[]) => Promise<readonly string[]>;

/**
 * Whose turn it is, now that something was heard of these goods, first asked first told: never more people than there are in stock. They
 * are read as they are told, however long the line is; who has been told (`noteTold`) does not stand in it any more.
 */
export async function* whoseTurn(shop: InShop, goods: Goods, recall: Recall): AsyncGenerator<Granted> {
  const shelf = await shelfFor(shop, goods);
  for (const variantId of await wishedFor(shop, shelf, "back-in-stock")) {
    const item = shelf!.itemOf(variantId);
    const units = item?.available ? item.quantity : 0;
    const where = { shopId: shop.id, productId: shelf!.productId, kind: "back-in-stock", variantId };
    const told = await db.wish.findMany({
      where: { ...where, toldAt: { not: null } },
      select: { id: true, toldAt: true },
    });
    const { free, over } = turnsIn(told, units, now());
    const before = new Set(told.map(({ id }) => id));
    for (let from = 0; from < over.length; from += pageSize)
      await endTurns(
        shop,
        over.slice(from, from + pageSize).map(({ id }) => id),
        recall,
      );
    let left = free;
    if (!item || left <= 0) continue;
    const buy = await buyFor(shop, item);
    for await (const place of placesOf(where)) {
      if (before.has(place.id) || !(place.toldAt || mayBeTold(place))) continue;
      // Somebody else who looks at the same line may have told them meanwhile: that unit is theirs, too.
      if (!place.toldAt) yield granted(place, item, buy);
      if (--left <= 0) break;
    }
  }
}

/** For whom these goods now cost less than when they asked, and can be had. */
export async function* forWhomCheaper(shop: InShop, goods: Goods): AsyncGenerator<Granted> {
  const shelf = await shelfFor(shop, goods);
  for (const variantId of await wishedFor(shop, shelf, "price-drop")) {
    const item = shelf!.itemOf(variantId);
    if (!item?.available) continue;
    const buy = await buyFor(shop, item);
    const where = { shopId: shop.id, productId: shelf!.productId, kind: "price-drop", variantId };
    for await (const place of placesOf({ ...where, currency: item.currency }))
      if (Number(item.price) < Number(place.price) && mayBeTold(place)) yield granted(place, item, buy);
  }
}

type Shelf = { productId: string; itemOf: (variantId: string) => CatalogueItem | undefined };

/** The goods that somebody may wait for; undefined where they are nobody's. Those of a product that is gone are waited for no more. */
async function shelfFor(shop: InShop, goods: Goods): Promise<Shelf | undefined> {
  const productId = "productId" in goods ? goods.productId : await productWith(shop.id, goods.inventoryItemId);
  const where = { shopId: shop.id, productId };
  if (!productId || !(await db.wish.findFirst({ where, select: { id: true } }))) return undefined;
  const { items, isDeleted } = await readItems(shop, productId);
  if (isDeleted) await db.wish.deleteMany({ where });
  return { productId, itemOf: (variantId) => items.find((item) => item.variantId === variantId) };
}

async function wishedFor({ id: shopId }: InShop, shelf: Shelf | undefined, kind: WishKind): Promise<string[]> {
  if (!shelf) return [];
  const rows = await db.$queryRaw<{ variantId: string }[]>`
    SELECT DISTINCT "variantId" FROM "Wish"
    WHERE "shopId" = ${shopId}::uuid AND "productId" = ${shelf.productId} AND "kind" = ${kind}`;
  return rows.map(({ variantId }) => variantId);
}

const pageSize = 500;

/** The line for something, first asked first, page by page. */
async function* placesOf(where: Record<string, unknown>): AsyncGenerator<Place> {
  let last: Place | undefined;
  do {
    const page: Place[] = await db.wish.findMany({
      where: { ...where, ...(last && behind(last)) },
      orderBy: [{ askedAt: "asc" }, { id: "asc" }],
      ...{ include: { contact: true }, take: pageSize },
    });
    yield* page;
    last = page.length === pageSize ? page.at(-1) : undefined;
  } while (last);
}

const behind = ({ askedAt, id }: Place) => ({
  askedAt: { gte: askedAt },
  OR: [{ askedAt: { gt: askedAt } }, { id: { gt: id } }],
});

/** Whose text waited for the morning, and is no longer true, has not been told: they keep their place in the line. */
const endTurns = ({ id: shopId }: InShop, ids: string[], recall: Recall) =>
  db.$transaction(async (tx) => {
    const untold = [...(await recall(tx, ids))];
    await tx.wish.updateMany({ where: { shopId, id: { in: untold } }, data: { toldAt: null } });
    await tx.wish.deleteMany({ where: { shopId, id: { in: ids.filter((id) => !untold.includes(id)) } } });
  });

const buyFor = async ({ id }: InShop, item: CatalogueItem) => buyWordsFor(await catalogueFor(db, id), item);

const granted = ({ contact, ...row }: Place, item: CatalogueItem, buy: string): Granted => ({
  wish: { ...row, kind: row.kind as WishKind },
  ...{ item, buy },
  contact: { ...contact, phone: contact.phone as PhoneNumber },
});

/** Whose stock changed, if anybody waits for it. */
async function productWith(shopId: string, inventoryItemId: string): Promise<string | undefined> {
  const holds = JSON.stringify([{ inventoryItemId }]);
  const [row] = await db.$queryRaw<{ productId: string }[]>`
    SELECT product."productId" FROM "Product" product
    WHERE product."shopId" = ${shopId}::uuid AND product."variants" @> ${holds}::jsonb
      AND product."productId" IN (SELECT "productId" FROM "Wish" WHERE "shopId" = ${shopId}::uuid)`;
  return row?.productId;
}

/** The send gate has the last word; this only keeps a turn from being lost on somebody whom it would refuse. */
function mayBeTold({ contact, askedAt }: Place): boolean {
  const { ledgerConsent, suppressedReason, storeConsent, storeConsentAt } = contact;
  if (ledgerConsent === "opt-out" || suppressedReason || storeConsent === "redacted") return false;
  return storeConsent !== "unsubscribed" || Number(storeConsentAt) <= Number(askedAt);
}
