import type { Missing } from "#app/contacts/postal-address.ts";
import type { Language } from "#app/lib/language.ts";

/** What an address has, as a question asks for it. */
export const addressParts: Record<Language, Record<Missing, string>> = {
  en: { street: "street and number", city: "city", province: "state", zip: "ZIP code" },
  es: { street: "calle", city: "ciudad", province: "estado o provincia", zip: "C.P." },
  fr: { street: "rue", city: "ville", province: "province", zip: "code postal" },
  de: { street: "Straße", city: "Ort", province: "Bundesland", zip: "PLZ" },
  pt: { street: "rua", city: "cidade", province: "estado", zip: "CEP" },
  it: { street: "via", city: "città", province: "provincia", zip: "CAP" },
  nl: { street: "straat", city: "plaats", province: "provincie", zip: "postcode" },
  hi: { street: "गली", city: "शहर", province: "राज्य", zip: "पिन कोड" },
};

/** Liquid for the parts in `missing`, a list, with commas in between. */
export function missingList(language: Language): string {
  const cases = Object.entries(addressParts[language]).map(([part, word]) => `{% when "${part}" %}${word}`);
  return `{% for part in missing %}{% case part %}${cases.join("")}{% endcase %}{% unless forloop.last %}, {% endunless %}{% endfor %}`;
}

/** Liquid for what an address lacks: `what` and the missing parts in brackets; nothing where it lacks nothing. */
export const missingParts = (language: Language, what: string) =>
  `{% if missing.size > 0 %}${what} (${missingList(language)}). {% endif %}`;
