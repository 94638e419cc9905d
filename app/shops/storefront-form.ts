import { mostWording, storefrontLanguages, type Storefront } from "./storefront.ts";

type Shown = Record<(typeof storefrontLanguages)[number], string>;

/** What is saved, as the form has it; `shown` is what visitors read in each language, the default where nothing else is saved. */
export const storefrontFields = ({ form, countries, perHour }: Storefront, shown: Shown, home: string) => ({
  form: form ? "on" : "off",
  countries: (countries.length > 0 ? countries : [home]).join(" "),
  perHour: String(perHour),
  ...Object.fromEntries(storefrontLanguages.map((language) => [`wording.${language}`, shown[language]])),
});

/** Reads the form. What is the default, or empty, is not kept: it follows the shop's name. */
export function readStorefrontForm(
  fields: Record<string, string>,
  { defaults, known }: { defaults: Shown; known: readonly string[] },
): { storefront: Storefront } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const wording: Storefront["wording"] = {};
  for (const language of storefrontLanguages) {
    const written = (fields[`wording.${language}`] ?? "").replaceAll("\r\n", "\n").trim();
    if (written.length > mostWording) errors[`wording.${language}`] = "This is longer than anybody reads";
    else if (written && !/\bSTOP\b/i.test(written)) errors[`wording.${language}`] = "Say that STOP opts out";
    else if (written && written !== defaults[language]) wording[language] = written;
  }
  const countries = [...new Set((fields.countries ?? "").split(" ").filter((code) => known.includes(code)))];
  if (countries.length === 0) errors.countries = "Choose at least one country";
  const perHour = Number(fields.perHour);
  if (!Number.isInteger(perHour) || perHour < 1 || perHour > 10_000)
    errors.perHour = "Write a whole number from 1 to 10000";
  if (Object.keys(errors).length > 0) return { errors };
  return { storefront: { form: fields.form === "on", wording, countries: countries.slice(0, 50), perHour } };
}
