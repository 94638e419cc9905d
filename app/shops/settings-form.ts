import { z } from "zod";
import { languages } from "#app/lib/language.ts";
import { toPhoneNumber } from "#app/lib/phone-number.ts";
import type { SettingsChanges } from "./settings.ts";

/** A number as the merchant writes it, with or without its country; empty is none. */
const phoneIn = (country: string) =>
  z
    .string()
    .trim()
    .transform((written, context) => {
      const number = toPhoneNumber(written, country);
      if (written && !number)
        context.addIssue("This is not a phone number. Write it with its country, as in +1 206 555 0100.");
      return number ?? null;
    });

const price = z.coerce
  .number("Write an amount, such as 0.01")
  .min(0, "A price is not below 0")
  .max(10, "This is more than a text costs anywhere");

const count = (least: number, most: number) =>
  z.coerce
    .number(`Write a number`)
    .int("Write a whole number")
    .min(least, `At least ${least}`)
    .max(most, `At most ${most}`);

const onOff = z.enum(["on", "off"]).transform((chosen) => chosen === "on");

/** The two ends of a day's hours, as a browser's clock fields send them. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time, such as 09:00");
const hours = ["offers", "offersOnSunday", "orders"] as const;
const clocks = Object.fromEntries(hours.flatMap((name) => [`${name}From`, `${name}To`]).map((name) => [name, clock]));

/** As a list of checkboxes sends it: the codes of the chosen ones, with spaces between. */
const spoken = z
  .string()
  .transform((codes) => languages.filter((language) => codes.split(" ").includes(language)))
  .refine((chosen) => chosen.length > 0, "Choose at least one language");

const Form = (country: string) =>
  z.object({
    ...clocks,
    marketingADay: count(1, 10),
    marketingAWeek: count(1, 50),
    minutesApart: count(0, 1_440),
    spendLimitADay: z
      .literal("")
      .transform(() => null)
      .or(z.coerce.number("Write an amount, or leave it empty").min(0, "A limit is not below 0").max(1_000_000)),
    storePhone: phoneIn(country),
    testPhone: phoneIn(country),
    transactionalTexts: z.enum(["with-consent", "always"]),
    pricePerPart: price,
    plainly: onOff,
    shortLinks: z.enum(["saving", "offers", "never"]),
    linkDomain: z
      .string()
      .trim()
      .transform((written) => written || null),
    tagLinks: onOff,
    spoken,
    otherwise: z
      .literal("")
      .transform(() => null)
      .or(z.enum(languages)),
  });

/** Reads the settings page's form. */
export function readSettingsForm(
  fields: Record<string, string>,
  country: string,
): { changes: SettingsChanges } | { errors: Record<string, string> } {
  const read = Form(country).safeParse(fields);
  if (!read.success) return { errors: errorsOf(read.error) };
  const backwards = hours.filter((name) => fields[`${name}From`]! >= fields[`${name}To`]!);
  if (backwards.length > 0)
    return {
      errors: Object.fromEntries(backwards.map((name) => [`${name}To`, "This must be later than the first time"])),
    };
  const { marketingADay, marketingAWeek, minutesApart, storePhone, testPhone, ...rest } = read.data;
  const { transactionalTexts, pricePerPart, spendLimitADay, plainly, shortLinks, linkDomain, tagLinks } = rest;
  const { spoken, otherwise } = rest;
  return {
    changes: {
      ...{ storePhone, testPhone, transactionalTexts, pricePerPart, spendLimitADay },
      // Whoever unticks the language for everybody else is asked for no other: the shop's own takes its place.
      languages: { spoken, otherwise: otherwise && spoken.includes(otherwise) ? otherwise : null },
      texts: { plainly, shortLinks, linkDomain, tagLinks },
      hours: hoursIn(fields),
      caps: { marketingADay, marketingAWeek, minutesApart },
    },
  };
}

const hoursIn = (fields: Record<string, string>) => {
  const spanOf = (name: string): [string, string] => [fields[`${name}From`]!, fields[`${name}To`]!];
  return { offers: spanOf("offers"), offersOnSunday: spanOf("offersOnSunday"), orders: spanOf("orders") };
};

/** The first thing that is wrong with each field. */
export const errorsOf = (error: z.ZodError): Record<string, string> =>
  Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0] ?? ""), message]).toReversed());

/** The fields of a form that was sent. Files are no fields of ours. */
export async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const entries = [...(await request.formData()).entries()];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
