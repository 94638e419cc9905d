import type { Missing } from "#app/contacts/postal-address.ts";
import type { Language } from "#app/lib/language.ts";
import { addressParts } from "#app/templates/missing-parts.texts.ts";

/** In a sentence English needs fewer words than in brackets. */
const words: typeof addressParts = {
  ...addressParts,
  en: { ...addressParts.en, street: "street", zip: "ZIP" },
};

/** What an address lacks, as the person would say it: "rue et code postal". */
export const missingIn = (language: Language, missing: readonly Missing[]) =>
  new Intl.ListFormat(language).format(missing.map((part) => words[language][part]));
