import type { Missing } from "#app/contacts/postal-address.ts";
import type { Language } from "#app/lib/language.ts";

const parts: Record<Language, Record<Missing, string>> = {
  en: { street: "street and number", city: "city", province: "state", zip: "ZIP code" },
  es: { street: "calle", city: "ciudad", province: "estado o provincia", zip: "C.P." },
  fr: { street: "rue", city: "ville", province: "province", zip: "code postal" },
  de: { street: "Straße", city: "Ort", province: "Bundesland", zip: "PLZ" },
  pt: { street: "rua", city: "cidade", province: "estado", zip: "CEP" },
  it: { street: "via", city: "città", province: "provincia", zip: "CAP" },
  nl: { street: "straat", city: "plaats", province: "provincie", zip: "postcode" },
  hi: { street: "गली", city: "शहर", province: "राज्य", zip: "पिन कोड" },
};

/** Liquid for what an address lacks (`missing`, a list): `what` and the parts in brackets; nothing where it lacks nothing. */
export function missingParts(language: Language, what: string): string {
  const cases = Object.entries(parts[language]).map(([part, word]) => `{% when "${part}" %}${word}`);
  return `{% if missing.size > 0 %}${what} ({% for part in missing %}{% case part %}${cases.join("")}{% endcase %}{% unless forloop.last %}, {% endunless %}{% endfor %}). {% endif %}`;
}
