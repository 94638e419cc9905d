import { describe, expect, test } from "vitest";
import { interpret } from "#app/conversations/interpret/interpret.ts";
import { buyWordsOf } from "#app/flyers/buy-line.ts";
import { emailOf } from "#app/flyers/email.ts";
import { flyerOf } from "#app/flyers/flyer.ts";
import { languages } from "#app/lib/language.ts";
import { PhoneNumber } from "#app/lib/phone-number.ts";
import { buildCatalogue, type CatalogueItem } from "#app/products/catalogue.ts";
import { findProduct } from "#app/products/find.ts";

const number = PhoneNumber.parse("+18005550199");
const about = { shop: "Tom & Ann's <b>", number, language: "en", word: "NEWS7", lines: [] } as const;

describe("a flyer", () => {
  test("invites by a word, with the number, a code for it, and what is agreed to", () => {
    const flyer = flyerOf({ ...about, lines: [] });
    expect(flyer).toMatchObject({ says: "JOIN NEWS7", number: "+1 800 555 0199", products: null });
    expect(flyer.link).toBe("sms:+18005550199?&body=JOIN%20NEWS7");
    expect(flyer.legal).toMatch(/^By texting JOIN NEWS7 you agree .* from Tom & Ann's <b>,.*STOP to opt out\.$/);
  });

  test("without a word invites to order, or to ask, and nobody agrees to anything", () => {
    const lines = [{ says: "BUY MUG7", title: "Navy mug", price: "$18.00" }];
    expect(flyerOf({ ...about, word: undefined, lines })).toMatchObject({
      ...{ says: "BUY MUG7", headline: "Order by text", products: { lines } },
      legal: "Message and data rates may apply. HELP for help, STOP to opt out.",
    });
    expect(flyerOf({ ...about, word: undefined, lines: [] }).says).toBe("MENU");
  });

  test.each(languages)("in %s fills in all that it says, and names what the law asks for", (language) => {
    const { legal, ...flyer } = flyerOf({ ...about, language, lines: [] });
    expect(JSON.stringify({ ...flyer, legal })).not.toMatch(/\{(shop|word)\}/);
    for (const named of ["JOIN NEWS7", "STOP", about.shop]) expect(legal).toContain(named);
  });
});

test("the e-mail's HTML shows the shop's name as it is written, and nothing of it is a tag", () => {
  const html = emailOf(flyerOf({ ...about, lines: [] }));
  expect(html).toContain("from Tom &amp; Ann&#39;s &lt;b&gt;,");
  expect(html).toContain('href="sms:+18005550199?&amp;body=JOIN%20NEWS7"');
  expect(html.match(/<b>/)).toBeNull();
});

const item = (id: number, title: string, rest: Partial<CatalogueItem> = {}): CatalogueItem => ({
  ...{ productId: `gid://shopify/Product/${id}`, variantId: `gid://shopify/ProductVariant/${id}`, title },
  ...{ variantTitle: null, options: [], sku: null, barcode: null, shortCode: null, price: "18.00" },
  ...{ compareAtPrice: null, currency: "USD", available: true, quantity: 5, ...rest },
});
const catalogue = buildCatalogue([
  item(1, "Navy mug", { shortCode: "MUG7" }),
  item(2, "Running Shoes 9"),
  item(3, "Oolong tea"),
  item(4, "Oolong tea", { sku: "TEA-B" }),
  item(5, "Coded", { shortCode: "104" }),
]);

test.each([
  [1, "MUG7"],
  [2, "1 Running Shoes 9"],
  [3, "Oolong tea"],
  [4, "TEA-B"],
  [5, "104"],
])("product %d is bought by %j, which is read as it is meant", (id, words) => {
  const productId = `gid://shopify/Product/${id}`;
  expect(buyWordsOf(catalogue, productId)).toBe(words);
  const { intent, slots } = interpret(`BUY ${words}`);
  expect([intent, slots.qty ?? 1]).toEqual(["buy", 1]);
  const found = findProduct(catalogue, slots.product!);
  const meant =
    found.kind === "one"
      ? [found.item.productId]
      : found.kind === "choices"
        ? found.items.map((one) => one.productId)
        : [];
  expect(meant).toContain(productId);
});

test("of a product that is not sold there is nothing to text", () => {
  expect(buyWordsOf(catalogue, "gid://shopify/Product/9")).toBeUndefined();
});
