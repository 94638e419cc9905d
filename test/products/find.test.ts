import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCatalogue, itemsOfProduct, type CatalogueItem } from "#app/products/catalogue.ts";
import { findProduct, type Found } from "#app/products/find.ts";
import { judge, queriesFor } from "../bench/products.ts";
import { nonsense } from "./misspell.ts";
import { shop } from "./shop.ts";
import { gridTitles, itemOf, itemsOf, seeded, variantsOf, variedTitles } from "./titles.ts";

const catalogue = buildCatalogue(shop);
const nameOf = ({ title, variantTitle }: CatalogueItem) =>
  variantTitle === null ? title : `${title}, ${variantTitle}`;

/** An answer in one line: the pick; or what is asked; or what is offered. */
function summary(found: Found): string {
  if (found.kind === "one") return nameOf(found.item);
  if (found.kind === "variants")
    return `${found.title}: ${found.open.map(({ name, values }) => `${name}? ${values.join("/")}`).join(" ")}`;
  if (found.kind === "choices") return found.items.map(nameOf).join(" | ");
  return "";
}

const find = (text: string) => {
  const found = findProduct(catalogue, text);
  return `${found.kind} ${summary(found)}`.trim();
};

describe("codes", () => {
  test.each([
    ["104", "one Blue Mug"],
    ["#104", "one Blue Mug"],
    ["item no. 105 please", "one Handmade Ceramic Teapot"],
    ["mug-bl-01", "one Blue Mug"],
    ["MUG BL 01", "one Blue Mug"],
    ["0036000291452", "one Blue Mug"],
    ["106", "none"],
  ])("%s → %s", (text, answer) => expect(find(text)).toBe(answer));

  test("a code of several variants of one product asks which", () => {
    const shared = variantsOf(itemOf("Cap", 1, { shortCode: "7" }), ["Red", "Blue"], ["M"]);
    expect(findProduct(buildCatalogue(shared), "7")).toMatchObject({ kind: "variants", open: [{ name: "Color" }] });
  });

  test("a code that two products share is never picked by", () => {
    const shared = [itemOf("Cap", 1, { sku: "X1" }), itemOf("Scarf", 2, { barcode: "x-1" })];
    expect(findProduct(buildCatalogue(shared), "X1")).toMatchObject({ kind: "choices" });
  });
});

describe("names", () => {
  test.each([
    ["blue mug", "one Blue Mug"],
    ["blu mugs", "one Blue Mug"],
    ["bluemug", "one Blue Mug"],
    ["2x blue mug", "one Blue Mug"],
    ["large blue mug", "one Blue Mug Large"],
    ["thank you, the blue mug pls", "one Blue Mug"],
    ["quiero la blue mug por favor", "one Blue Mug"],
    ["tea pot", "one Handmade Ceramic Teapot"],
    ["crmc teapt", "one Handmade Ceramic Teapot"],
    ["sun flower seed 500 g", "one Sunflower Seeds 500g"],
    ["straw hats", "one Straw Hat"],
    ["thank you card", "one Thank You Card"],
    ["iphone15 case", "one iPhone 15 Case"],
    ["theiere", "one Théière en fonte"],
    ["la théière", "one Théière en fonte"],
    ["camison nina", "one Camisón de niña"],
    ["कुर्ता", "one नीला कुर्ता"],
  ])("%s → %s", (text, answer) => expect(find(text)).toBe(answer));
});

describe("what a text leaves open is asked", () => {
  test.each([
    ["mug", "choices Blue Mug | Red Mug | Blue Mug Large"],
    ["card", "choices Birthday Card | Gift Card | Thank You Card"],
    ["iphone case", "choices iPhone 15 Case | iPhone 14 Case"],
    ["hat", "choices Straw Hat | Sun Hat"],
    ["tuch", "choices Baumwolltuch"],
    ["kitchen", "choices Handmade Ceramic Teapot"],
    ["tshirt", "variants Organic Cotton T-Shirt: Color? Black/White/Light Blue/Blue Size? S/M/L/XL"],
    ["black t-shirt", "variants Organic Cotton T-Shirt: Size? S/M/L/XL"],
    ["shoes 12", "variants Running Shoes: Size? 9/10/10.5/11"],
    ["red wine glass", "variants Red Wine Glass: Color? Red/Clear"],
    ["men's socks large", "variants Men's Wool Socks: Color? Grey/Navy"],
  ])("%s → %s", (text, answer) => expect(find(text)).toBe(answer));
});

describe("options decide between variants", () => {
  test.each([
    ["black tshirt medium", "one Organic Cotton T-Shirt, Black / M"],
    ["light blue tshirt extra large", "one Organic Cotton T-Shirt, Light Blue / XL"],
    ["tshirt in blau größe l", "one Organic Cotton T-Shirt, Blue / L"],
    ["camiseta? no: t-shirt negra talla m", "one Organic Cotton T-Shirt, Black / M"],
    ["shoes 10.5", "one Running Shoes, Grey / 10.5"],
    ["shoes 10,5", "one Running Shoes, Grey / 10.5"],
    ["clear red wine glass", "one Red Wine Glass, Clear / Small"],
  ])("%s → %s", (text, answer) => expect(find(text)).toBe(answer));
});

describe("a product that was not named is never picked", () => {
  test.each([
    ["green mug", "choices Blue Mug | Red Mug | Blue Mug Large"],
    ["unicorn mug", "choices Blue Mug | Red Mug | Blue Mug Large"],
    ["iphone 16 case", "choices iPhone 15 Case | iPhone 14 Case"],
    ["blue teapot", "choices Handmade Ceramic Teapot | Blue Mug | Blue Mug Large"],
    ["unicorn", "none"],
    ["", "none"],
    ["the", "none"],
  ])("%s → %s", (text, answer) => expect(find(text)).toBe(answer));

  test.each(nonsense)("%s → none", (text) => expect(findProduct(catalogue, text).kind).toBe("none"));
});

describe("stock", () => {
  test("what is sold out is found all the same", () => {
    expect(findProduct(catalogue, "sun hat")).toMatchObject({ kind: "one", item: { available: false } });
  });

  test("of two that look the same, the one in stock is picked", () => {
    expect(findProduct(catalogue, "lavender soap")).toMatchObject({ kind: "one", item: { sku: "SOAP-2" } });
  });

  test("what is in stock is offered, however much is not", () => {
    const soldOut = Array.from({ length: 40 }, (_, place) => itemOf(`Hat No ${place}`, place, { available: false }));
    const hats = buildCatalogue([...soldOut, itemOf("Hat No 99", 99)]);
    expect(findProduct(hats, "hat")).toMatchObject({ kind: "choices", items: [{ title: "Hat No 99" }, {}, {}] });
  });

  test("variants in stock come first", () => {
    const [small, ...larger] = variantsOf(itemOf("Cap", 1), ["Red"], ["S", "M", "L"]);
    const caps = buildCatalogue(small ? [{ ...small, available: false }, ...larger] : []);
    expect(findProduct(caps, "cap")).toMatchObject({
      kind: "variants",
      items: [{ variantTitle: "Red / M" }, { variantTitle: "Red / L" }, { variantTitle: "Red / S" }],
    });
  });
});

describe("in a shop of 10,000 titles", () => {
  const items = itemsOf(variedTitles(10_000, 1));
  const large = buildCatalogue(items);

  test.each([
    ["varied", items, large],
    ["grid", itemsOf(gridTitles()), buildCatalogue(itemsOf(gridTitles()))],
  ])("misspelt names are found and none is picked wrongly: %s", (_, sold, searched) => {
    const { first, wrong, answered } = judge(searched, queriesFor(sold, 60, 7));
    expect(first).toBeGreaterThanOrEqual(0.97);
    expect(wrong).toEqual([]);
    expect(answered).toEqual([]);
  });

  test("a variant named with its product is the one picked", () => {
    const random = seeded(3);
    const withVariants = items.filter(({ variantTitle }) => variantTitle !== null);
    for (let round = 0; round < 300; round++) {
      const item = withVariants[Math.floor(random() * withVariants.length)];
      const found = findProduct(
        large,
        `${item?.title} ${item?.options.map(({ value }) => value).join(" ")}`.toLowerCase(),
      );
      expect(found).toEqual({ kind: "one", item });
    }
  });
});

test("no text makes it throw or offer what the shop has not", () => {
  const words = constantFrom(...shop.flatMap(({ title }) => title.split(" ")), "2x", "xl", "pls", "💥", "\u0301", "ﬁ");
  const texts = oneof(
    string({ unit: "binary" }),
    array(words).map((some) => some.join(" ")),
    array(words).map((some) => some.join("")),
  );
  const sold = new Set(shop.map((item) => JSON.stringify(item)));
  assert(
    property(texts, (text) => {
      const found = findProduct(catalogue, text);
      const offered = found.kind === "choices" || found.kind === "variants" ? found.items : [];
      expect(offered.every((item) => sold.has(JSON.stringify(item)))).toBe(true);
      const products = new Set(offered.map(({ productId }) => productId)).size;
      expect(products).toBeLessThanOrEqual(found.kind === "variants" ? 1 : 3);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("a text of any length is read in no time", () => {
  const start = performance.now();
  findProduct(catalogue, "blue mug extra x-".repeat(100_000));
  findProduct(catalogue, "a".repeat(1_000_000));
  expect(performance.now() - start).toBeLessThan(500);
});

test("an empty shop has nothing", () => {
  expect(findProduct(buildCatalogue([]), "mug")).toEqual({ kind: "none" });
});

test("the variants of a product keep the shop's order", () => {
  const socks = shop.filter(({ title }) => title === "Men's Wool Socks");
  expect(itemsOfProduct(catalogue, socks[0]?.productId ?? "")).toEqual(socks);
});
