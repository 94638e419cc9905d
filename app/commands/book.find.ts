import { dayOrderOf } from "#app/bookings/choose.ts";
import { slotsOf, type Slot } from "#app/bookings/slots.ts";
import { besideDates } from "#app/lib/dates/text.ts";
import { readCounts } from "#app/bookings/counts.ts";
import type { DateContext } from "#app/lib/dates/read.ts";
import { readBooking, type Booking } from "#app/products/booking.ts";
import { buildCatalogue, type CatalogueItem } from "#app/products/catalogue.ts";
import { findProduct } from "#app/products/find.ts";
import { askForProduct } from "#app/products/from-admin.ts";
import type { CommandRequest } from "./command.ts";

export type Bookable = Pick<CatalogueItem, "productId" | "title">;

/** What they typed of the goods, with day, hour and number. */
export const saidOf = ({ slots, text }: CommandRequest): string =>
  slots.items?.map(({ product }) => product).join(" ") ?? slots.product ?? (slots.order ? text : "");

/** Everything that is booked and not bought, one item each. */
async function bookables({ catalogue }: CommandRequest): Promise<CatalogueItem[]> {
  const { products } = await catalogue();
  return products.flatMap(({ items: [first] }) => (first?.booking === undefined ? [] : [{ ...first, options: [] }]));
}

/** All that can be booked, and what of it a text names, likeliest first: one, where it is sure. */
export async function findBookables(
  request: CommandRequest,
  text: string,
): Promise<{ meant: Bookable[]; all: Bookable[] }> {
  const all = await bookables(request);
  const named = namedIn(text, request);
  if (named === "") return { meant: all.length === 1 ? all : [], all };
  const catalogue = buildCatalogue(all);
  for (const said of new Set([named, text])) {
    const found = findProduct(catalogue, said);
    if (found.kind === "one") return { meant: [found.item], all };
    if (found.kind === "choices") return { meant: found.items, all };
  }
  return { meant: [], all };
}

/** A text without its day, hour and number of people. */
export const namedIn = (text: string, { language }: Pick<CommandRequest, "language">): string =>
  besideDates(readCounts(text, language).rest.replaceAll("_", " "), language);

/** A product as Shopify has it now, with what of it can be booked. Undefined where it cannot be booked by text. */
export async function lookUp(
  request: CommandRequest,
  productId: string,
): Promise<{ title: string; booking: Booking; slots: Slot[] } | undefined> {
  const product = await askForProduct(request.admin, productId);
  if (product?.status !== "ACTIVE" || product.booking === null) return undefined;
  const read = readBooking(product.booking);
  if ("problem" in read) return undefined;
  const { slots, problem } = slotsOf(read.booking, product.variants, readBackOf(request));
  return problem === undefined ? { title: product.title, booking: read.booking, slots } : undefined;
}

export const readBackOf = ({ now, shop, language }: CommandRequest): DateContext => ({
  now,
  zone: shop.timeZone,
  language,
  order: dayOrderOf(shop.country),
});
