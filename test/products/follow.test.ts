import { demoShop, openApp, secondShop, shopify } from "../shopify/simulated.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { catalogueFor, forgetCatalogues } from "#app/products/cache.server.ts";
import { findProduct } from "#app/products/find.ts";
import {
  applyBulkResult,
  applyInventoryLevel,
  applyProductUpdate,
  applyProductsRead,
  requestFullSync,
} from "#app/products/follow.server.ts";
import { saveProducts } from "#app/products/save.server.ts";
import type { StoredProduct } from "#app/products/stored-product.ts";
import { findShop } from "#app/shops/find.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { inventoryLevelPayload, productPayload } from "../simulators/shopify/webhooks/payloads/product.ts";
import { useTestDatabase } from "../support/database.ts";

await useTestDatabase();

const store = shopify.store(demoShop);
let shop: Shop;
let other: Shop;

async function newShop(domain: string): Promise<Shop> {
  await openApp(domain);
  const place = { currency: "USD", country: "US", timeZone: "America/New_York" };
  const data = { id: newId(), domain, name: domain, url: `https://${domain}`, ...place, installedAt: new Date() };
  await db.shop.create({ data });
  const made = await findShop(domain);
  if (!made) throw new Error("no shop");
  return made;
}

beforeAll(async () => {
  shop = await newShop(demoShop);
  other = await newShop(secondShop);
});

beforeEach(async () => {
  await db.product.deleteMany();
  forgetCatalogues();
});

/** Has the products listed, and reads the list when it is ready. */
async function sync(): Promise<string> {
  await requestFullSync(shop.id);
  await shopify.idle();
  const list = store.tables.bulkOperations.all().at(-1);
  return applyProductsRead(shop, { admin_graphql_api_id: list?.id, status: "completed" });
}

const find = async (text: string, of = shop) => findProduct(await catalogueFor(db, of.id), text);
const productNamed = (title: string) => {
  const product = store.tables.products.find((one) => one.title === title);
  if (!product) throw new Error(`no ${title}`);
  return product;
};
/** The webhook that the merchant's last change sent. */
const told = (title: string) => productPayload(store, productNamed(title));
const inStock = (title: string) => told(title).variants[0]?.inventory_quantity;
const askedSince = (count: number) => shopify.requests.slice(count).map(({ operationName }) => operationName);
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

describe("the whole list", () => {
  test("is asked for, read as it streams, and found in by text", async () => {
    const products = store.tables.products.all();
    expect(await sync()).toBe(`read ${products.length} products, 0 gone`);
    expect(await find("blue mugs")).toMatchObject({
      kind: "one",
      item: {
        title: "Blue Mug",
        price: "14.50",
        currency: "USD",
        sku: "MUG-BLU",
        available: true,
        quantity: inStock("Blue Mug"),
      },
    });
    expect(await find("red mug")).toMatchObject({ kind: "one", item: { available: false, quantity: 0 } });
    expect(await find("striped t-shirt")).toMatchObject({ kind: "variants", open: [{ name: "Size" }] });
    expect(await find("blue mugs", other)).toEqual({ kind: "none" });
  });

  test("ends what it does not hold, unless that came later", async () => {
    await saveProducts(shop.id, [mug("gid://shopify/Product/1", "Old Lantern", new Date(0))], new Date(0));
    await saveProducts(shop.id, [mug("gid://shopify/Product/2", "New Lantern", later(60))], later(60));
    expect(await sync()).toMatch(/, 1 gone$/);
    expect(await find("old lantern")).not.toMatchObject({ kind: "one", item: { title: "Old Lantern" } });
    expect(await find("new lantern")).toMatchObject({ kind: "one" });
  });

  test("is not asked for twice at once, and that is no failure", async () => {
    await Promise.all(Array.from({ length: 7 }, () => requestFullSync(shop.id)));
    await shopify.idle();
    expect(await sync()).toMatch(/^read/);
  });

  test("that broke off ends nothing", async () => {
    await saveProducts(shop.id, [mug("gid://shopify/Product/1", "Lantern", new Date(0))], new Date(0));
    const line = JSON.stringify({ ...gqlProduct, id: "gid://shopify/Product/9" });
    const piece = async function* () {
      yield line;
    };
    await expect(applyBulkResult(shop.id, piece(), { asOf: new Date(), objects: 2 })).rejects.toThrow("1 of 2 lines");
    expect(await find("lantern")).toMatchObject({ kind: "one" });
  });

  test("of an empty shop ends all", async () => {
    await saveProducts(shop.id, [mug("gid://shopify/Product/1", "Lantern", new Date(0))], new Date(0));
    const nothing = async function* () {};
    expect(await applyBulkResult(shop.id, nothing(), { asOf: new Date(), objects: 0 })).toEqual({ read: 0, gone: 1 });
    expect(await find("lantern")).toEqual({ kind: "none" });
  });

  test("of something else is left alone", async () => {
    expect(await applyProductsRead(shop, {})).toBe("no list is named");
    expect(await applyProductsRead(shop, { admin_graphql_api_id: "gid://shopify/BulkOperation/1" })).toBe(
      "not a list of products",
    );
  });

  test("is not asked for in a shop that left", async () => {
    const asked = shopify.requests.length;
    await requestFullSync(newId());
    expect(askedSince(asked)).toEqual([]);
  });
});

describe("what the merchant changes", () => {
  beforeEach(async () => void (await sync()));

  test("is kept without asking Shopify anything", async () => {
    const asked = shopify.requests.length;
    shopify.merchant.setPrice("MUG-BLU", "15.75");
    expect(await applyProductUpdate(shop, told("Blue Mug"))).toBe("kept the product");
    expect(await find("blue mug")).toMatchObject({ item: { price: "15.75", quantity: inStock("Blue Mug") } });
    expect(askedSince(asked)).toEqual([]);
  });

  test("reads the same by webhook as by list", async () => {
    const rows = () => db.product.findMany({ where: { shopId: shop.id }, orderBy: { productId: "asc" } });
    const listed = await rows();
    for (const product of store.tables.products.all()) await applyProductUpdate(shop, productPayload(store, product));
    expect(await rows()).toEqual(listed);
  });

  test("is not overwritten by what was before it", async () => {
    const before = { ...told("Blue Mug"), updated_at: later(-3600).toISOString(), title: "Ancient Mug" };
    await applyProductUpdate(shop, before);
    expect(await find("blue mug")).toMatchObject({ kind: "one", item: { title: "Blue Mug" } });
    await applyProductUpdate(shop, { ...before, updated_at: later(3600).toISOString() });
    expect(await find("ancient mug")).toMatchObject({ kind: "one", item: { title: "Ancient Mug" } });
  });

  test.each([
    ["a draft", { status: "draft" }],
    ["archived", { status: "archived" }],
    ["unlisted", { status: "unlisted" }],
    ["unpublished", { published_at: null }],
  ])("is not offered while it is %s", async (_, change) => {
    const updated = (seconds: number) => ({ ...told("Teapot"), updated_at: later(seconds).toISOString() });
    await applyProductUpdate(shop, { ...updated(10), ...change });
    expect(await find("teapot")).not.toMatchObject({ kind: "one" });
    await applyProductUpdate(shop, updated(20));
    expect(await find("teapot")).toMatchObject({ kind: "one" });
  });

  test("is gone once it is deleted, and an older word of it does not bring it back", async () => {
    const late = { ...told("French Press"), updated_at: later(-1).toISOString() };
    const { id } = late;
    shopify.merchant.deleteProduct("French Press");
    expect(await applyProductUpdate(shop, { id })).toBe("ended the product");
    await applyProductUpdate(shop, late);
    expect(await find("french press")).not.toMatchObject({ kind: "one" });
  });

  test("with more variants than a webhook holds is asked for", async () => {
    const asked = shopify.requests.length;
    const payload = told("Classic T-Shirt");
    const cut = { ...payload, variants: payload.variants.slice(0, 3) };
    expect(await applyProductUpdate(shop, cut)).toBe("asked for the product and kept it");
    expect(askedSince(asked)).toEqual(["ReadProduct"]);
    expect(await find("classic t-shirt xl navy")).toMatchObject({ kind: "one" });
  });

  test("that has choices is asked whether it is booked, which no webhook tells", async () => {
    const asked = shopify.requests.length;
    expect(await applyProductUpdate(shop, told("Travel Mug"))).toBe("kept the product");
    expect(askedSince(asked)).toEqual(["ReadProductBooking"]);
    expect(await find("travel mug steel")).not.toHaveProperty("item.booking");
    shopify.merchant.setBooking("Travel Mug", { date: "Color" });
    await applyProductUpdate(shop, told("Travel Mug"));
    expect(await find("travel mug steel")).toHaveProperty("item.booking", '{"date":"Color"}');
    await sync();
    expect(await find("travel mug steel")).toHaveProperty("item.booking", '{"date":"Color"}');
    shopify.merchant.setBooking("Travel Mug", null);
    await applyProductUpdate(shop, told("Travel Mug"));
    expect(await find("travel mug steel")).not.toHaveProperty("item.booking");
  });

  test("that says too little is asked for", async () => {
    for (const keys of [["id"], ["admin_graphql_api_id"], ["id", "updated_at", "title"], ["id", "variants"]]) {
      const part = Object.fromEntries(Object.entries(told("Teapot")).filter(([key]) => keys.includes(key)));
      expect(await applyProductUpdate(shop, part)).toBe("asked for the product and kept it");
    }
    expect(await applyProductUpdate(shop, {})).toBe("no product is named");
    expect(await applyProductUpdate(shop, null)).toBe("no product is named");
    expect(await find("teapot")).toMatchObject({ kind: "one" });
  });

  test("is asked for where a new variant may not be counted", async () => {
    const product = shopify.merchant.addProduct({
      title: "Gift Wrap",
      type: "Service",
      price: 3,
      sku: "WRAP",
      stock: [0],
    });
    expect(await applyProductUpdate(shop, productPayload(store, product))).toBe("asked for the product and kept it");
    expect(await find("gift wrap")).toMatchObject({ kind: "one", item: { available: false } });
  });

  test("a tag gives it a code to text", async () => {
    shopify.merchant.setProduct("Green Tea", { tags: ["tea", "sms:104"] });
    await applyProductUpdate(shop, told("Green Tea"));
    expect(await find("104")).toMatchObject({ kind: "variants", title: "Green Tea" });
    expect(await find("sms")).toEqual({ kind: "none" });
  });
});

describe("stock", () => {
  beforeEach(async () => void (await sync()));

  test("is asked for and kept", async () => {
    shopify.merchant.setStock("MUG-RED", 5);
    const variant = store.variant("MUG-RED");
    expect(await applyInventoryLevel(shop, inventoryLevelPayload(variant, store.location.id))).toBe("kept the stock");
    expect(await find("red mug")).toMatchObject({ item: { available: true, quantity: 5 } });
  });

  test("of a variant that is not known yet brings its product", async () => {
    await db.product.deleteMany();
    const payload = inventoryLevelPayload(store.variant("MUG-RED"), store.location.id);
    expect(await applyInventoryLevel(shop, payload)).toBe("asked for the product and kept it");
    expect(await find("red mug")).toMatchObject({ kind: "one" });
  });

  test("of nothing that we know is left alone", async () => {
    expect(await applyInventoryLevel(shop, { inventory_item_id: "99999999999999999999" })).toBe("of no product");
    expect(await applyInventoryLevel(shop, { available: 3 })).toBe("no stock is named");
  });
});

describe("the catalogue in memory", () => {
  const lantern = "gid://shopify/Product/1";

  test("is the same one until something changes", async () => {
    await saveProducts(shop.id, [mug(lantern, "Lantern", new Date(0))], new Date(0));
    const first = await catalogueFor(db, shop.id);
    await saveProducts(shop.id, [mug(lantern, "Lantern", new Date(1))], new Date(1));
    expect(await catalogueFor(db, shop.id)).toBe(first);
    await saveProducts(shop.id, [mug(lantern, "Storm Lantern", new Date(2))], new Date(2));
    expect(await catalogueFor(db, shop.id)).not.toBe(first);
    expect(await find("storm lantern")).toMatchObject({ kind: "one" });
  });

  test("misses no change, however many are made at once", async () => {
    const saves = Array.from({ length: 30 }, async (_, place) => {
      await saveProducts(
        shop.id,
        [mug(`gid://shopify/Product/${place}`, `Lantern ${place}`, new Date(0))],
        new Date(0),
      );
      const { items } = await catalogueFor(db, shop.id);
      return items.length;
    });
    await Promise.all(saves);
    expect((await catalogueFor(db, shop.id)).items).toHaveLength(30);
    const rows = await db.product.findMany({ select: { changedAt: true } });
    expect(new Set(rows.map(({ changedAt }) => changedAt.getTime())).size).toBe(30);
  });

  test("follows the shop's currency", async () => {
    await saveProducts(shop.id, [mug(lantern, "Lantern", new Date(0))], new Date(0));
    await find("lantern");
    await db.shop.update({ where: { id: shop.id }, data: { currency: "EUR" } });
    expect(await find("lantern")).toMatchObject({ item: { currency: "EUR" } });
    await db.shop.update({ where: { id: shop.id }, data: { currency: "USD" } });
  });

  test("is empty once the shop's products are erased", async () => {
    await saveProducts(shop.id, [mug(lantern, "Lantern", new Date(0))], new Date(0));
    await find("lantern");
    await db.product.deleteMany();
    expect(await find("lantern")).toEqual({ kind: "none" });
  });
});

const gqlProduct = {
  ...{ title: "Cup", status: "ACTIVE", publishedAt: "2026-01-01T00:00:00Z", productType: "", tags: [] },
  updatedAt: "2026-01-01T00:00:00Z",
};

function mug(productId: string, title: string, updatedAt: Date): StoredProduct {
  const variant = { variantId: `${productId}-1`, title: "Default Title", options: [], sku: null, barcode: null };
  const stock = { available: true, tracked: true, quantity: 3, inventoryItemId: null };
  const variants = [{ ...variant, price: "9.00", compareAtPrice: null, ...stock }];
  return { productId, title, status: "ACTIVE", type: null, tags: [], updatedAt, variants, booking: null };
}
