import { z } from "zod";

/** The languages that the storefront's block speaks. */
export const storefrontLanguages = ["en", "es", "fr"] as const;
export type StorefrontLanguage = (typeof storefrontLanguages)[number];

/** What is said in each of them. */
export const inEach = <Said>(said: (language: StorefrontLanguage) => Said) =>
  Object.fromEntries(storefrontLanguages.map((language) => [language, said(language)])) as Record<
    StorefrontLanguage,
    Said
  >;

/** The language of the block for a locale such as `fr-CA`; English where it speaks none of it. */
export const storefrontLanguage = (locale: string | null | undefined): StorefrontLanguage =>
  storefrontLanguages.find((known) => known === locale?.slice(0, 2).toLowerCase()) ?? "en";

/** Longer than any legal text that is read, and short enough to stand beside a box to tick. */
export const mostWording = 1_000;

/** What a merchant chose for the block on their storefront. */
export const Storefront = z.object({
  /** The sign-up form is shown and taken. The number and its link are shown wherever the merchant puts the block. */
  form: z.boolean().default(false),
  /** What visitors agree to, word for word; without one in a language, the default. */
  wording: z.partialRecord(z.enum(storefrontLanguages), z.string().max(mostWording)).default({}),
  /** ISO 3166: numbers of these countries are taken. None: the shop's own country. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(50)
    .default([]),
  /** How many sign-ups are taken in any hour, from all visitors together: a robot's bill ends there. */
  perHour: z.number().int().min(1).max(10_000).default(60),
});
export type Storefront = z.infer<typeof Storefront>;
