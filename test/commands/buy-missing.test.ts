import { expect, test } from "vitest";
import { missingIn } from "#app/commands/buy.missing.ts";
import type { Language } from "#app/lib/language.ts";

const said: [Language, string][] = [
  ["en", "street, state, and ZIP"],
  ["es", "calle, estado o provincia y C.P."],
  ["fr", "rue, province et code postal"],
  ["de", "Straße, Bundesland und PLZ"],
  ["pt", "rua, estado e CEP"],
  ["it", "via, provincia e CAP"],
  ["nl", "straat, provincie en postcode"],
  ["hi", "गली, राज्य, और पिन कोड"],
];

test.each(said)("an address lacks its parts in %s", (language, expected) => {
  expect(missingIn(language, ["street", "province", "zip"])).toBe(expected);
});

test("one part stands alone", () => {
  expect(missingIn("de", ["zip"])).toBe("PLZ");
});
