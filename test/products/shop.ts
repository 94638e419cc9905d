import type { CatalogueItem } from "#app/products/catalogue.ts";
import { itemOf, variantsOf } from "./titles.ts";

type Entry = { title: string; colours?: string[]; sizes?: string[] } & Partial<CatalogueItem>;

const entries: Entry[] = [
  { title: "Blue Mug", sku: "MUG-BL-01", shortCode: "104", barcode: "0036000291452" },
  { title: "Blue Mug Large" },
  { title: "Red Mug" },
  { title: "Handmade Ceramic Teapot", shortCode: "105", tags: ["kitchen", "gift"] },
  { title: "Organic Cotton T-Shirt", colours: ["Black", "White", "Light Blue", "Blue"], sizes: ["S", "M", "L", "XL"] },
  { title: "Running Shoes", colours: ["Grey"], sizes: ["9", "10", "10.5", "11"] },
  { title: "Sunflower Seeds 500g" },
  { title: "Sun Hat", available: false },
  { title: "Straw Hat" },
  { title: "Thank You Card" },
  { title: "Birthday Card" },
  { title: "Birthday Candle" },
  { title: "Baumwolltuch", type: "Tuch" },
  { title: "Théière en fonte" },
  { title: "Camisón de niña" },
  { title: "iPhone 15 Case" },
  { title: "iPhone 14 Case" },
  { title: "Red Wine Glass", colours: ["Red", "Clear"], sizes: ["Small"] },
  { title: "Gift Card", available: true },
  { title: "Lavender Soap", price: "5.00", available: false, sku: "SOAP-1" },
  { title: "Lavender Soap", price: "5.00", sku: "SOAP-2" },
  { title: "Men's Wool Socks", colours: ["Grey", "Navy"], sizes: ["M", "L"] },
  { title: "नीला कुर्ता" },
];

/** A small shop with the names that real shops have. */
export const shop: CatalogueItem[] = entries.flatMap(({ title, colours, sizes, ...more }, place) => {
  const item = itemOf(title, place, more);
  return colours && sizes ? variantsOf(item, colours, sizes) : [item];
});
