import { gid } from "../gid.ts";
import { cents } from "../money.ts";
import type { Product, Variant } from "../store/records/goods.ts";
import type { Store } from "../store/store.ts";
import { writeMetafields } from "../trade/metafields.ts";

/** One product of a seed: `options` make a variant for every combination, in order. */
export type Ware = {
  title: string;
  type: string;
  price: number;
  compareAt?: number;
  sku: string;
  options?: Record<string, string[]>;
  /** Pieces of each variant, repeated when there are fewer numbers than variants. */
  stock: number[];
  tags?: string[];
  vendor?: string;
  status?: Product["status"];
  text?: string;
  grams?: number;
  /** Services and digital goods are not shipped. */
  shipped?: boolean;
  untracked?: boolean;
  /** What the app's metafield declares about booking it. */
  booking?: object;
};

const since = "2026-01-05T09:00:00Z";

export function addLocation(store: Store, name: string, id: number): void {
  const { address1, city, provinceCode, countryCode, zip } = store.shop;
  store.tables.locations.put({
    id: gid("Location", id),
    name,
    isActive: true,
    address1,
    city,
    provinceCode,
    countryCode,
    zip,
    createdAt: since,
  });
}

/** Puts a product with all its variants on the shelf, without telling anybody. */
export function addWare(store: Store, ware: Ware): Product {
  const product: Product = {
    id: store.id("Product"),
    title: ware.title,
    handle: ware.title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
    descriptionHtml: `<p>${ware.text ?? `${ware.title}, made with care.`}</p>`,
    vendor: ware.vendor ?? store.shop.name,
    productType: ware.type,
    status: ware.status ?? "ACTIVE",
    tags: [...(ware.tags ?? [])].sort(),
    options: Object.entries(ware.options ?? { Title: ["Default Title"] }).map(([name, values]) => ({
      id: store.id("ProductOption"),
      name,
      values,
    })),
    variantIds: [],
    imageUrl: `https://cdn.shopify.com/s/files/1/0001/0001/products/${ware.sku.toLowerCase()}.jpg`,
    publishedAt: ware.status === "DRAFT" ? null : since,
    createdAt: since,
    updatedAt: since,
  };
  combinations(ware.options).forEach((choice, index) => {
    const variant = variantOf(store, product, ware, choice, index);
    product.variantIds.push(variant.id);
    store.tables.variants.put(variant);
  });
  store.tables.products.put(product);
  if (ware.booking) declareBooking(store, product.id, ware.booking);
  return product;
}

/** The app's own metafield, as a merchant fills it in on the product's page. */
export function declareBooking(store: Store, productId: string, booking: object): void {
  const value = JSON.stringify(booking);
  writeMetafields(store, productId, [{ namespace: "$app", key: "booking", type: "json", value }]);
}

type Choice = { name: string; value: string }[];

function combinations(options: Ware["options"]): Choice[] {
  if (!options) return [[{ name: "Title", value: "Default Title" }]];
  return Object.entries(options).reduce<Choice[]>(
    (before, [name, values]) => before.flatMap((choice) => values.map((value) => [...choice, { name, value }])),
    [[]],
  );
}

/** Days differ at their end. */
function shortened(value: string): string {
  const plain = value.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  return /^\d{8}/.test(plain) ? plain : plain.slice(0, 3);
}

function variantOf(store: Store, product: Product, ware: Ware, choice: Choice, index: number): Variant {
  const id = store.id("ProductVariant");
  const suffix = ware.options ? `-${choice.map(({ value }) => shortened(value)).join("-")}` : "";
  const pieces = ware.stock[index % ware.stock.length] ?? 0;
  return {
    id,
    productId: product.id,
    inventoryItemId: store.id("InventoryItem"),
    title: choice.map(({ value }) => value).join(" / "),
    sku: `${ware.sku}${suffix}`,
    barcode: `0${id.slice(-11)}`,
    price: cents(ware.price),
    compareAtPrice: ware.compareAt === undefined ? null : cents(ware.compareAt),
    position: index + 1,
    inventoryPolicy: "DENY",
    tracked: !ware.untracked,
    requiresShipping: ware.shipped ?? true,
    taxable: true,
    grams: ware.grams ?? 300,
    selectedOptions: choice,
    stock: { [store.location.id]: { available: pieces, committed: 0, reserved: 0, updatedAt: since } },
    createdAt: since,
    updatedAt: since,
  };
}
