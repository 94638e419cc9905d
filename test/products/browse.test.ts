import { describe, expect, test } from "vitest";
import { browse } from "#app/products/browse.ts";
import { buildCatalogue } from "#app/products/catalogue.ts";
import { priceTag, shorten } from "#app/products/price-tag.ts";
import { shop } from "./shop.ts";
import { itemOf, variantsOf } from "./titles.ts";

const catalogue = buildCatalogue(shop);
const titlesFor = (text: string) => browse(catalogue, text).map(({ title }) => title);

describe("browsing", () => {
  test("without words: what is in stock, in the shop's order, each product once", () => {
    const inStock = catalogue.products.filter(({ available }) => available).map(({ title }) => title);
    expect(titlesFor("")).toEqual(inStock);
    expect(titlesFor("  ")).toEqual(inStock);
    expect(titlesFor("what you have")).toEqual(inStock);
    expect(titlesFor("?")).toEqual(inStock);
    expect(inStock.length).toBeLessThan(catalogue.products.length);
  });

  test("with words: the products that hold one, misspelt too, best first", () => {
    expect(titlesFor("blue mug")[0]).toBe("Blue Mug");
    expect(titlesFor("teapott")).toEqual(titlesFor("teapot"));
    expect(titlesFor("mug").every((title) => /mug/i.test(title))).toBe(true);
    expect(titlesFor("mug").length).toBeGreaterThan(1);
  });

  test("with a code: that product; with what nobody sells: nothing", () => {
    expect(titlesFor("104")).toEqual(["Blue Mug"]);
    expect(titlesFor("helicopter insurance")).toEqual([]);
  });
});

describe("a price tag", () => {
  const mug = itemOf("Mug", 1, { price: "12.50", currency: "USD", quantity: 40, available: true });

  test.each([
    [{ quantity: 40 }, { price: "$12.50", was: "", state: "in" }],
    [{ quantity: 5 }, { state: "few", left: 5 }],
    [{ quantity: 6 }, { state: "in" }],
    [{ quantity: null }, { state: "in" }],
    // Sells on when it has none left.
    [{ quantity: -2 }, { state: "in" }],
    [{ quantity: 0, available: false }, { state: "out" }],
    [{ compareAtPrice: "15.00" }, { was: "$15.00" }],
    [{ compareAtPrice: "12.50" }, { was: "" }],
    [{ compareAtPrice: "9.00" }, { was: "" }],
  ])("of %j says %j", (given, told) => {
    expect(priceTag([{ ...mug, ...given }], "en")).toMatchObject({ key: "priced", values: told });
  });

  test("of several kinds names those in stock: by their options where they cost the same, else each with its price", () => {
    const [red, blue, green] = variantsOf(mug, ["Red", "Blue", "Green"], ["M"]);
    const kinds = [red!, blue!, { ...green!, available: false }];
    expect(priceTag(kinds, "en")).toMatchObject({
      key: "range",
      values: { product: "Mug", price: "$12.50", options: [{ values: "Red, Blue" }, { values: "M" }], variants: [] },
    });
    expect(priceTag([red!, { ...blue!, price: "14.00" }], "en")).toMatchObject({
      key: "range",
      values: { price: "", options: [], variants: [{ price: "$12.50" }, { price: "$14.00" }] },
    });
    expect(priceTag([red!, { ...blue!, available: false }], "en")).toMatchObject({ key: "priced" });
  });

  test("a product that is sold out in every kind is told by its own name", () => {
    const gone = variantsOf(mug, ["Red", "Blue"], ["M"]).map((item) => ({ ...item, available: false }));
    expect(priceTag(gone, "en")).toMatchObject({ key: "priced", values: { product: "Mug", state: "out" } });
  });

  test("a title takes no more room than a text has", () => {
    expect(shorten("x".repeat(60))).toHaveLength(60);
    expect(shorten("A very long name indeed", 12)).toBe("A very lo...");
  });
});
