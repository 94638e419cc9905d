import type { Contact as ContactRow, Wish as Row } from "../../prisma/generated/client.ts";
import type { Contact } from "#app/contacts/contact.ts";
import { now } from "#app/lib/clock.server.ts";
import { db, type Tx } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { languageOf } from "#app/lib/language.ts";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { buyWordsFor } from "#app/products/buy-words.ts";
import { catalogueFor } from "#app/products/cache.server.ts";
import type { CatalogueItem } from "#app/products/catalogue.ts";
import { readItems } from "#app/products/items.server.ts";
import { enqueue } from "#app/queue/enqueue.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { turnLastsMs, turnsIn } from "./turns.ts";
import type { Goods, Granted, NewWish, Wish, WishKind } from "./wish.ts";

type Whose = Pick<Contact, "id" | "shopId">;
type Place = Row & { contact: ContactRow };

const asWish = ({ kind, ...row }: Row): Wish => ({ ...row, kind: kind as WishKind });

/** What a contact still waits for, the oldest first. */
export async function wishesOf({ id: contactId, shopId }: Whose): Promise<Wish[]> {
  const rows = await db.wish.findMany({ where: { shopId, contactId, toldAt: null }, orderBy: inOrder });
  return rows.map(asWish);
}

/** What changed in the shop while somebody was being promised to hear of it is looked at once more. */
const lookAgainMs = 60_000;

/** Keeps a wish. Who waits for the same already keeps their place; who was told of it goes to the end of the line. */
export async function keepWish(tx: Tx, { id: contactId, shopId }: Whose, wish: NewWish, askedAt: Date): Promise<void> {
  const { productId, variantId, kind } = wish;
  await tx.wish.deleteMany({ where: { contactId, variantId, kind, toldAt: { not: null } } });
  await tx.wish.createMany({ data: { ...wish, id: newId(), shopId, contactId, askedAt }, skipDuplicates: true });
  await enqueue(tx, "pass-on-wish", { shopId, productId }, { runAt: new Date(now().getTime() + lookAgainMs) });
}

export async function dropWishes(tx: Tx, { id: contactId, shopId }: Whose, ids: readonly string[]): Promise<void> {
  await tx.wish.deleteMany({ where: { shopId, contactId, id: { in: [...ids] } } });
}

/** Who says stop wants nothing of what they asked for before. */
export async function endWishes(tx: Tx, { id: contactId, shopId }: Whose, askedBy: Date): Promise<void> {
  await tx.wish.deleteMany({ where: { shopId, contactId, askedAt: { lte: askedBy } } });
}

/** They are being told. In a day the next in line may hear of what they left. */
export async function noteTold(tx: Tx, { id: contactId, shopId }: Whose, id: string): Promise<void> {
  const at = now();
  const wish = await tx.wish.findFirst({ where: { id, shopId, contactId } });
  if (!wish) return;
  if (wish.kind !== "back-in-stock") return dropWishes(tx, { id: contactId, shopId }, [id]);
  await tx.wish.update({ where: { id }, data: { toldAt: at } });
  const runAt = new Date(at.getTime() + turnLastsMs);
  await enqueue(tx, "pass-on-wish", { shopId, productId: wish.productId }, { runAt });
}

/** Takes back what has not been sent yet about these wishes, and says which of them that were. */
type Recall = (tx: Tx, ids: readonly string[]) => Promise<readonly string[]>;

/** Whose turn it is, now that something was heard of these goods: never more people than there are in stock. */
export async function whoseTurn(shop: InShop, goods: Goods, recall: Recall): Promise<Granted[]> {
  const { line, itemOf } = await waitingFor(shop, goods, "back-in-stock");
  const byVariant = Map.groupBy(line, ({ variantId }) => variantId);
  const turns = [...byVariant].map(([variantId, places]) => {
    const item = itemOf(variantId);
    return { item, ...turnsIn(places, item?.available ? item.quantity : 0, now()) };
  });
  const over = turns.flatMap((turn) => turn.over).map(({ id }) => id);
  if (over.length > 0) await endTurns(shop, over, recall);
  return granted(
    shop,
    turns.flatMap(({ item, next }) => (item ? next.map((place) => ({ place, item })) : [])),
  );
}

/** Whose text waited for the morning, and is no longer true, has not been told: they keep their place in the line. */
const endTurns = ({ id: shopId }: InShop, ids: string[], recall: Recall) =>
  db.$transaction(async (tx) => {
    const untold = [...(await recall(tx, ids))];
    await tx.wish.updateMany({ where: { shopId, id: { in: untold } }, data: { toldAt: null } });
    await tx.wish.deleteMany({ where: { shopId, id: { in: ids.filter((id) => !untold.includes(id)) } } });
  });

/** For whom these goods now cost less than when they asked, and can be had. */
export async function forWhomCheaper(shop: InShop, goods: Goods): Promise<Granted[]> {
  const { line, itemOf } = await waitingFor(shop, goods, "price-drop");
  const cheaper = line.flatMap((place) => {
    const item = itemOf(place.variantId);
    const isCheaper = item?.available && item.currency === place.currency && Number(item.price) < Number(place.price);
    return isCheaper ? [{ place, item }] : [];
  });
  return granted(shop, cheaper);
}

type InShop = Pick<Shop, "id" | "currency" | "locale">;
const inOrder = [{ askedAt: "asc" as const }, { id: "asc" as const }];

async function granted(shop: InShop, due: { place: Place; item: CatalogueItem }[]): Promise<Granted[]> {
  if (due.length === 0) return [];
  const catalogue = await catalogueFor(db, shop.id);
  return due.map(({ place: { contact, ...row }, item }) => {
    const { phone, customerId, language, locale } = contact;
    const person = { phone: phone as PhoneNumber, customerId, language: languageOf(language ?? locale ?? shop.locale) };
    return { wish: asWish(row), item, buy: buyWordsFor(catalogue, item), person };
  });
}

/** The line for goods, first asked first, without those who may not be texted: their turn would be lost on them. */
async function waitingFor(shop: InShop, goods: Goods, kind: WishKind) {
  const nobody = { line: [], itemOf: () => undefined };
  const productId = "productId" in goods ? goods.productId : await productWith(shop.id, goods.inventoryItemId);
  if (!productId) return nobody;
  const where = { shopId: shop.id, productId };
  const waiting = await db.wish.findMany({ where: { ...where, kind }, orderBy: inOrder, include: { contact: true } });
  if (waiting.length === 0) return nobody;
  const { items, isDeleted } = await readItems(shop, productId);
  if (isDeleted) await db.wish.deleteMany({ where });
  return {
    line: waiting.filter((place) => place.toldAt || mayBeTold(place)),
    itemOf: (variantId: string) => items.find((item) => item.variantId === variantId),
  };
}

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
