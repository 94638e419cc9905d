import { describe, expect, test } from "vitest";
import { speakers } from "#app/conversations/speakers.ts";
import { languages, type Language } from "#app/lib/language.ts";
import { checkText, hasErrors } from "#app/templates/check.ts";
import { countParts } from "#app/templates/parts.ts";
import { render } from "#app/templates/render.ts";
import { spoken, type Sample } from "./spoken.ts";

const mostParts: Record<Language, number> = { en: 2, es: 3, fr: 3, de: 3, pt: 3, it: 3, nl: 3, hi: 4 };
/** With some care for the words chosen, these are spelt in GSM-7. Portuguese mostly is; Hindi cannot be. */
const inGsm: readonly Language[] = ["en", "es", "fr", "de", "it", "nl"];

test("no two speakers share a key: a merchant's wording is kept under it", () => {
  const keys = speakers.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(languages)("all is said in %s, but for the one text whose wording is fixed", (language) => {
  const unsaid = speakers.flatMap(({ key: speaker, texts }) =>
    Object.entries(texts).flatMap(([key, wordings]) => (wordings[language] ? [] : `${speaker}.${key}`)),
  );
  expect(unsaid).toEqual(language === "en" ? [] : ["conversation.optedOut"]);
});

describe.each(spoken)("$name in $language", ({ name, language, text, english, sample, mustOfferStop }) => {
  test("is what a merchant could have written: no errors, all its values known", () => {
    const check = checkText(text, { values: sample, mustOfferStop });
    expect(check.problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(hasErrors(check)).toBe(false);
  });

  test("is one text of few parts, in the plain alphabet where its language has one", () => {
    const said = variantsOf(text, sample).map((variant) => render(text, variant));
    expect(said.filter((each) => countParts(each).parts > mostParts[language])).toEqual([]);
    expect(inGsm.includes(language) ? said.filter((each) => countParts(each).encoding !== "GSM-7") : []).toEqual([]);
  });

  test("names the shop, unless its wording is set by the networks' rules or stands behind another text", () => {
    const nameless = ["optedOut", "help", "putAside", "askedAgain"].map((key) => `conversation.${key}`);
    expect(nameless.includes(name) || render(text, sample).includes("Demo Shop")).toBe(true);
  });

  test("has a place for every value that the English text tells", () => {
    expect(valuesIn(text)).toEqual(valuesIn(english));
  });
});

test("a Portuguese text that invites a NO without its tilde keeps to the plain alphabet: that is what it is for", () => {
  const inviting = spoken.filter(({ text }) => /\bNAO\b/.test(text));
  expect(inviting.length).toBeGreaterThan(0);
  expect(inviting.filter(({ text, sample }) => countParts(render(text, sample)).encoding !== "GSM-7")).toEqual([]);
});

/** The sample, and what else may come: the other side of every choice that the text makes. */
function variantsOf(text: string, sample: Sample): Sample[] {
  const others = Object.entries(sample).flatMap(([key, value]) => {
    const other = typeof value === "boolean" ? !value : typeof value === "number" ? 1 : "street and city";
    return typeof value === "string" && value !== ""
      ? []
      : [{ ...sample, [key]: typeof value === "object" ? value : other }];
  });
  const states = [...text.matchAll(/\{% when "(\w+)"/g)].map(([, state]) => ({ ...sample, state }));
  const unreachable = sample["shop"] ? [{ ...sample, shop: { ...sample["shop"], phone: null } }] : [];
  return [sample, ...others, ...states, ...unreachable];
}

const valuesIn = (text: string) => new Set([...text.matchAll(/\{\{ ?([\w.]+)/g)].map(([, value]) => value));
