import { assert, asyncProperty, integer, uniqueArray } from "fast-check";
import { describe, expect, test } from "vitest";
import { inBatches, linesIn, productsIn } from "#app/products/bulk-lines.ts";
import { productIdIn, readInventoryWebhook, readProductWebhook } from "#app/products/from-webhook.ts";
import { toItems, type StoredVariant } from "#app/products/stored-product.ts";

async function* pieces(...texts: string[]) {
  yield* texts;
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const gathered: Value[] = [];
  for await (const value of values) gathered.push(value);
  return gathered;
}

describe("a list of products", () => {
  const product = (place: number) => ({
    ...{ id: `gid://shopify/Product/${place}`, title: `Tasse Nº ${place} ☕`, status: "ACTIVE", publishedAt: null },
    ...{ productType: "", tags: ["a"], updatedAt: "2026-11-01T00:00:00Z" },
  });
  const variant = (place: number, of: number) => ({
    ...{ id: `gid://shopify/ProductVariant/${place}`, title: `Size ${place}`, sku: "", barcode: null, price: "1.00" },
    ...{ compareAtPrice: null, availableForSale: true, inventoryQuantity: 4, inventoryPolicy: "DENY" },
    ...{ inventoryItem: { id: "gid://shopify/InventoryItem/1", tracked: true }, selectedOptions: [] },
    __parentId: `gid://shopify/Product/${of}`,
  });
  const lines = [product(1), variant(10, 1), variant(11, 1), product(2), product(3), variant(12, 3)];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");

  test("is read one product at a time", async () => {
    const products = await all(productsIn(linesIn(pieces(text))));
    expect(products.map(({ title, variants }) => [title, variants.map((one) => one.title)])).toEqual([
      ["Tasse Nº 1 ☕", ["Size 10", "Size 11"]],
      ["Tasse Nº 2 ☕", []],
      ["Tasse Nº 3 ☕", ["Size 12"]],
    ]);
  });

  test("is the same however the network cuts it", async () => {
    const cuts = uniqueArray(integer({ min: 1, max: text.length - 1 }), { maxLength: 8 });
    const whole = await all(linesIn(pieces(text)));
    await assert(
      asyncProperty(cuts, async (places) => {
        const ends = [...places.toSorted((one, other) => one - other), text.length];
        const parts = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
        expect(await all(linesIn(pieces(...parts)))).toEqual(whole);
      }),
    );
  });

  test("whose variants stand alone is refused", async () => {
    const mixed = [product(1), product(2), variant(10, 1)].map((line) => JSON.stringify(line));
    await expect(all(productsIn(pieces(...mixed)))).rejects.toThrow("not grouped");
  });

  test("is gathered into batches, the last one smaller", async () => {
    expect(await all(inBatches(pieces("a", "b", "c"), 2))).toEqual([["a", "b"], ["c"]]);
    expect(await all(inBatches(pieces("a", "b"), 2))).toEqual([["a", "b"]]);
    expect(await all(inBatches(pieces(), 2))).toEqual([]);
  });
});

describe("a products webhook", () => {
  const productId = "gid://shopify/Product/788032119674292922";
  const mug = {
    admin_graphql_api_id: productId,
    id: 788032119674292922n.toString(),
    title: "Mug",
    status: "active",
    published_at: "2026-01-01T00:00:00Z",
    product_type: "",
    tags: "kitchen, sms:104 ,",
    updated_at: "2026-11-20T10:00:00-05:00",
    options: [{ name: "Size" }],
    variants: [
      {
        admin_graphql_api_id: "gid://shopify/ProductVariant/1",
        ...{ title: "L", price: "9.50", compare_at_price: null, sku: "", barcode: null, option1: "L", option2: null },
        ...{ inventory_policy: "deny", inventory_quantity: 3, inventory_item_id: "99999999999999999" },
      },
    ],
  };
  const [variant] = mug.variants;
  const read = (change: object, known: StoredVariant[] = []) =>
    readProductWebhook({ ...mug, ...change }, productId, known);
  const stock = (change: object, known?: { tracked: boolean }) => {
    const [before] = read({})?.variants ?? [];
    return read({ variants: [{ ...variant, ...change }] }, before && known ? [{ ...before, ...known }] : [])
      ?.variants[0];
  };

  test("is read whole", () => {
    expect(read({})).toEqual({
      ...{ productId, title: "Mug", status: "ACTIVE", type: null, tags: ["kitchen", "sms:104"] },
      updatedAt: new Date("2026-11-20T15:00:00Z"),
      variants: [
        {
          ...{ variantId: "gid://shopify/ProductVariant/1", title: "L", options: [{ name: "Size", value: "L" }] },
          ...{ sku: null, barcode: null, price: "9.50", compareAtPrice: null, available: true, tracked: true },
          ...{ quantity: 3, inventoryItemId: "gid://shopify/InventoryItem/99999999999999999" },
        },
      ],
    });
  });

  test("names its product, even where it has nothing but a number", () => {
    expect(productIdIn(mug)).toBe(productId);
    expect(productIdIn({ id: 7 })).toBe("gid://shopify/Product/7");
    for (const nothing of [{}, null, "x", { id: {} }]) expect(productIdIn(nothing)).toBeUndefined();
  });

  test("names its options as well as it can", () => {
    expect(read({ options: [] })?.variants[0]?.options).toEqual([{ name: "Option 1", value: "L" }]);
  });

  test.each([
    ["none left", { inventory_quantity: 0 }, { tracked: true }, { available: false, quantity: 0 }],
    ["oversold", { inventory_quantity: -2 }, { tracked: true }, { available: false, quantity: -2 }],
    [
      "sold on without stock",
      { inventory_quantity: 0, inventory_policy: "continue" },
      { tracked: true },
      { available: true, quantity: null },
    ],
    ["never counted", { inventory_quantity: 0 }, { tracked: false }, { available: true, quantity: null }],
    ["counted from now on", { inventory_quantity: 5 }, { tracked: false }, undefined],
    ["none, of a new variant", { inventory_quantity: 0 }, undefined, undefined],
    ["not told", { inventory_quantity: null }, { tracked: true }, undefined],
  ])("tells of stock, or Shopify is asked: %s", (_, change, known, expected) => {
    const found = stock(change, known);
    expect(found && { available: found.available, quantity: found.quantity }).toEqual(expected);
  });

  test("that is not whole is not believed", () => {
    const gids = [{}, {}];
    for (const change of [
      { title: undefined },
      { variants: undefined },
      { updated_at: null },
      { variant_gids: gids },
      { variants: "?" },
    ])
      expect(read(change)).toBeUndefined();
  });

  test("of stock names the item, to the digit", () => {
    expect(readInventoryWebhook({ inventory_item_id: "271878346596884015" })).toBe(
      "gid://shopify/InventoryItem/271878346596884015",
    );
    expect(readInventoryWebhook({})).toBeUndefined();
  });
});

test("what is kept becomes what is sold: codes from tags, no options where there is one variant", () => {
  const stored = {
    ...{ variantId: "v", title: "Default Title", options: [{ name: "Title", value: "Default Title" }], sku: "S" },
    ...{ barcode: "B", price: "1.00", compareAtPrice: "2.00", available: false, tracked: true, quantity: 0 },
    inventoryItemId: "i",
  };
  const product = {
    productId: "p",
    title: "Mug",
    type: "Mugs",
    tags: ["x", "SMS: 104"],
    variants: [stored],
    booking: null,
  };
  expect(toItems(product, "EUR")).toEqual([
    {
      ...{ productId: "p", variantId: "v", title: "Mug", variantTitle: null, options: [], sku: "S", barcode: "B" },
      ...{ shortCode: "104", price: "1.00", compareAtPrice: "2.00", currency: "EUR", available: false, quantity: 0 },
      ...{ tags: ["x"], type: "Mugs" },
    },
  ]);
  expect(toItems({ ...product, booking: "{}" }, "EUR")[0]).toMatchObject({ booking: "{}" });
});
