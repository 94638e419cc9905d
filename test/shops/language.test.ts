import { expect, test } from "vitest";
import { spokenTo } from "#app/shops/language.ts";
import { readSettings } from "#app/shops/settings.ts";

const shop = (languages: unknown, locale = "en") => ({ locale, settings: readSettings({ languages }) });

test.each([
  ["what they write, before what Shopify knows", shop(undefined), ["fr", "de-DE"], "fr"],
  ["what Shopify knows, where what they write is not spoken", shop({ spoken: ["en", "de"] }), ["fr", "de-DE"], "de"],
  ["the shop's own, where nothing is known", shop(undefined, "pt-BR"), [null, undefined], "pt"],
  ["the shop's own, to a language that we have not", shop(undefined, "it"), ["zh-CN"], "it"],
  ["the one for everybody else", shop({ spoken: ["en", "de", "nl"], otherwise: "nl" }), ["fr"], "nl"],
  ["the first, where the shop's own is not spoken", shop({ spoken: ["es", "de"] }, "en"), ["fr"], "es"],
  ["the first, where the one for everybody else was unticked", shop({ spoken: ["es"], otherwise: "hi" }), [], "es"],
] as const)("a shop speaks %s", (_, of, heard, expected) => {
  expect(spokenTo(of, ...heard)).toBe(expected);
});
