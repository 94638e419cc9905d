import { now } from "#app/lib/clock.server.ts";
import { db } from "#app/lib/db.server.ts";
import { readBooking } from "#app/products/booking.ts";
import { readVariants } from "#app/products/save.server.ts";
import type { Shop } from "#app/shops/shop.ts";
import { dayOrderOf } from "./choose.ts";
import { slotsOf } from "./slots.ts";

/** A product whose declaration cannot be used: it is not sold by text until the merchant has put that right. */
export type BookingProblem = { title: string; problem: string };

/** What is wrong with what the merchant declared about bookings, in words for them. */
export async function bookingProblems(shop: Shop): Promise<BookingProblem[]> {
  const declared = await db.product.findMany({
    where: { shopId: shop.id, status: "ACTIVE", deletedAt: null, booking: { not: null } },
    select: { title: true, booking: true, variants: true },
    orderBy: { title: "asc" },
  });
  const context = { now: now(), zone: shop.timeZone, language: "en" as const, order: dayOrderOf(shop.country) };
  return declared.flatMap(({ title, booking, variants }) => {
    const read = readBooking(booking ?? "");
    const problem = "problem" in read ? read.problem : slotsOf(read.booking, readVariants(variants), context).problem;
    return problem === undefined ? [] : [{ title, problem }];
  });
}
