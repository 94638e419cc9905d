import { z } from "zod";

const option = z.string().trim().min(1).max(60);

const shape = z.strictObject({
  /** The option whose values are days, … */
  date: option.optional(),
  /** … or days of the week: each stands for the next of its name, and is stocked anew for the one after; */
  weekday: option.optional(),
  /** … or days and hours together; */
  moment: option.optional(),
  /** … or nights, of which a stay takes several. */
  night: option.optional(),
  /** The option whose values are hours of the day. */
  time: option.optional(),
  nights: z.strictObject({ most: z.int().min(1).max(30) }).optional(),
  /** How many may come. `perUnit` of them share one piece of stock: 1 for seats, 4 for a table of four. */
  persons: z
    .strictObject({
      least: z.int().min(1).max(99).default(1),
      most: z.int().min(1).max(99),
      perUnit: z.int().min(1).max(99).default(1),
    })
    .optional(),
  /** Of everybody who comes, or of one of them. */
  names: z.enum(["each", "one"]).optional(),
  /** A question of the shop's own, asked in these words. */
  note: z.strictObject({ ask: z.string().trim().min(2).max(80) }).optional(),
});

/** What a product that is booked asks, and which of its options say when. The merchant declares it in the app's metafield. */
export type Booking = z.infer<typeof shape>;

const days = ["date", "weekday", "moment", "night"] as const;

const Declared = shape.superRefine((booking, { addIssue }) => {
  const refuse = (message: string) => addIssue({ code: "custom", message, input: booking });
  const given = days.filter((key) => booking[key] !== undefined);
  if (given.length !== 1) refuse(`name the option that says when with one of ${days.join(", ")}`);
  if (booking.time !== undefined && (booking.moment ?? booking.night) !== undefined)
    refuse("time goes with date or weekday only");
  if (booking.nights && booking.night === undefined) refuse("nights goes with night only");
  if (booking.persons && booking.persons.least > booking.persons.most) refuse("persons: least is more than most");
  if (booking.names === "each" && !booking.persons) refuse("names of each needs persons");
});

/** Reads a declaration, or says what is wrong with it in words for the merchant. */
export function readBooking(written: string): { booking: Booking } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    return { problem: "It is not written as JSON." };
  }
  const read = Declared.safeParse(json);
  if (read.success) return { booking: read.data };
  const [issue] = read.error.issues;
  const place = issue?.path.join(".");
  return { problem: `${place ? `${place}: ` : ""}${issue?.message ?? "It cannot be read"}.` };
}
