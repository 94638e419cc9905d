import type { Missing } from "#app/contacts/postal-address.ts";
import type { Language } from "#app/lib/language.ts";

const words: Record<Language, Record<Missing, string>> = {
  en: { street: "street", city: "city", province: "state", zip: "ZIP" },
  es: { street: "calle", city: "ciudad", province: "estado o provincia", zip: "C.P." },
  fr: { street: "rue", city: "ville", province: "province", zip: "code postal" },
  de: { street: "Straße", city: "Ort", province: "Bundesland", zip: "PLZ" },
  pt: { street: "rua", city: "cidade", province: "estado", zip: "CEP" },
  it: { street: "via", city: "città", province: "provincia", zip: "CAP" },
  nl: { street: "straat", city: "plaats", province: "provincie", zip: "postcode" },
  hi: { street: "गली", city: "शहर", province: "राज्य", zip: "पिन कोड" },
};

/** What an address lacks, as the person would say it: "rue et code postal". */
export const missingIn = (language: Language, missing: readonly Missing[]) =>
  new Intl.ListFormat(language).format(missing.map((part) => words[language][part]));
