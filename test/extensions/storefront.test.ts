import { readdirSync, readFileSync } from "node:fs";
import { themeCheckRun } from "@shopify/theme-check-node";
import { describe, expect, test } from "vitest";
import type { PhoneNumber } from "#app/lib/phone-number.ts";
import { blockOf } from "#app/signups/block.ts";
import { allCountries, countriesOf, readTyped } from "#app/signups/country.ts";
import { smsLink, smsQr } from "#app/signups/qr.ts";
import { ipIn, pageIn, visitorOf } from "#app/signups/sign-up.ts";
import { defaultWording, wordingOf } from "#app/signups/wording.ts";
import { readStorefrontForm } from "#app/shops/storefront-form.ts";
import { storefrontLanguages } from "#app/shops/storefront.ts";
import { Settings } from "#app/shops/settings.ts";
import type { Shop } from "#app/shops/shop.ts";
import { ThemeExtension } from "../simulators/shopify/storefront/theme.ts";
import { examplesOf } from "./example-numbers.ts";

const folder = "extensions/storefront";
const number = "+18005550199" as PhoneNumber;
const shop = {
  name: "Demo <Shop>",
  country: "US",
  settings: Settings.parse({ storefront: { form: true, countries: ["US", "GB"] } }),
} as Shop;
const wording = Object.fromEntries(
  storefrontLanguages.map((language) => [language, { text: wordingOf(shop, language), hash: `hash-${language}` }]),
) as Parameters<typeof blockOf>[2];
const theme = new ThemeExtension(folder);

type Given = { locale?: string; product?: object; block?: ReturnType<typeof blockOf>; designMode?: boolean };
const scope = ({ locale = "en", product, block = blockOf(shop, number, wording), designMode = false }: Given = {}) => ({
  app: { metafields: { storefront: { block: { value: block } } } },
  shop: { name: shop.name, privacy_policy: { url: "/policies/privacy-policy" }, terms_of_service: {} },
  request: {
    origin: "https://shop.example",
    path: "/products/x",
    locale: { iso_code: locale },
    design_mode: designMode,
  },
  ...(product && { product }),
});
const blockWith = async (given?: Given, settings = {}) => (await theme.render("text-us", scope(given), settings)).html;
const bodyIn = (html: string) => decodeURIComponent(/href="sms:\+18005550199\?&amp;body=([^"]*)"/.exec(html)![1]!);

test("Shopify's own checks find nothing", async () => {
  const { offenses } = await themeCheckRun(`${process.cwd()}/${folder}`);
  expect(offenses.map(({ check, message, uri }) => `${check}: ${message} (${uri})`)).toEqual([]);
});

describe("what those checks miss", () => {
  const blocks = readdirSync(`${folder}/blocks`).map((file) => file.replace(".liquid", ""));
  const settingTypes = ["text", "checkbox", "select", "color"];
  const read = (name: string) =>
    JSON.parse(readFileSync(`${folder}/locales/${name}.json`, "utf8")) as Record<string, unknown>;
  const paths = (tree: unknown, at = ""): string[] =>
    typeof tree === "string"
      ? [at]
      : Object.entries(tree as object).flatMap(([key, value]) => paths(value, at ? `${at}.${key}` : key));

  test.each(blocks)("%s has a schema that the theme editor takes", (name) => {
    const schema = theme.schemaOf(name);
    expect(["section", "body"]).toContain(schema.target);
    for (const { type, id, options, default: first } of schema.settings) {
      expect(settingTypes).toContain(type);
      expect(id).toMatch(/^[a-z]+$/);
      expect(options?.map(({ value }) => value) ?? [first]).toContain(first);
    }
    const files = [schema.stylesheet, schema.javascript].flatMap((file) => file ?? []);
    expect(files.filter((file) => theme.asset(file).length === 0)).toEqual([]);
    const known = paths(read("en.default.schema"));
    const used = [...JSON.stringify(schema).matchAll(/"t:([^"]+)"/g)].map(([, key]) => key!);
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((key) => !known.includes(key))).toEqual([]);
    expect(schema.name.length).toBeLessThanOrEqual(25 + 2);
  });

  test("every language says everything, with the same values in it", () => {
    for (const [first, others] of [
      ["en.default", ["es", "fr"]],
      ["en.default.schema", ["es.schema", "fr.schema"]],
    ] as const)
      for (const other of others)
        expect({ [other]: paths(read(other)).toSorted() }).toEqual({ [other]: paths(read(first)).toSorted() });
    for (const language of ["es", "fr"])
      expect((read(language).text_us as { words: string }).words).toMatch(/{{ words }}.*{{ number }}/);
  });

  test("every sentence of the liquid is written down, and none besides", () => {
    const liquid = ["blocks", "snippets"].flatMap((part) =>
      readdirSync(`${folder}/${part}`).map((file) => readFileSync(`${folder}/${part}/${file}`, "utf8")),
    );
    const used = new Set(liquid.flatMap((text) => [...text.matchAll(/'([\w.]+)' \| t\b/g)].map(([, key]) => key!)));
    expect([...used].toSorted()).toEqual(paths(read("en.default")).toSorted());
  });

  test("its script and its styles are light", () => {
    expect(theme.asset("text-us.js").length).toBeLessThan(10_000);
    expect(theme.asset("text-us.css").length).toBeLessThan(10_000);
  });
});

describe("the block", () => {
  test("shows the number as a link with the words for the page's product", async () => {
    const body = async (product?: object) => bodyIn(await blockWith({ product }));
    expect(await body()).toBe("JOIN");
    expect(await body({ title: "Mug", tags: ["kitchen", "SMS: 104"], available: true })).toBe("BUY 104");
    expect(await body({ title: "Mug & <Cup>", tags: [], available: true })).toBe("BUY Mug & <Cup>");
    expect(await body({ title: "Running Shoes 9", tags: [], available: true })).toBe("BUY 1 Running Shoes 9");
    expect(await body({ title: "Mug", tags: ["sms:104"], available: false })).toBe("NOTIFY 104");
  });

  test("shows what a shop wrote as text, never as HTML", async () => {
    const product = { title: `"><script>x</script>`, tags: [], available: true };
    const html = await blockWith({ product }, { heading: "<script>y</script>" });
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;Shop&gt;");
  });

  test("speaks the visitor's language, with what they agree to in it word for word", async () => {
    expect(await blockWith({ locale: "es" })).toContain("envía JOIN al +1 800 555 0199");
    expect(await blockWith({ locale: "fr-CA" })).toContain("J&#39;accepte de recevoir de");
    expect(await blockWith({ locale: "de" })).toContain(`value="hash-en"`);
  });

  test("never ticks the box, and asks for a country only where there are several", async () => {
    const html = await blockWith();
    expect(html).toMatch(/<input[^>]*type="checkbox"[^>]*required>/);
    expect(html).not.toMatch(/\bchecked\b/);
    expect(html).toContain('<option value="GB">United Kingdom (+44)</option>');
    const one = { ...shop, settings: Settings.parse({ storefront: { form: true } }) };
    expect(await blockWith({ block: blockOf(one, number, wording) })).toContain(
      `<input type="hidden" name="country" value="US">`,
    );
  });

  test("shows no form while it is switched off, and nothing without a number but to whoever edits the theme", async () => {
    const off = { ...shop, settings: Settings.parse({}) };
    expect(await blockWith({ block: blockOf(off, number, wording) })).not.toContain("<form");
    expect((await blockWith({ block: blockOf(shop, undefined, wording) })).trim()).toBe("");
    expect(await blockWith({ block: blockOf(shop, undefined, wording), designMode: true })).toContain(
      "connect a number",
    );
  });
});

describe("numbers", () => {
  test("of every country are read as people there write them, and of no country that is not chosen", () => {
    const examples = examplesOf(allCountries);
    expect(examples.length).toBeGreaterThan(200);
    const elsewhere = (country: string) => (country === "US" ? "FR" : "US");
    const wrong = examples.filter(
      ({ country, national, international }) =>
        readTyped(national, country, [country]).phone !== international ||
        readTyped(international, country, [country]).phone !== international ||
        readTyped(international, "AQ", [elsewhere(country)]).problem !== "country",
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    "",
    "hello",
    "123",
    "+",
    "+1 415 555 01",
    "415-555-0101 ext. 5",
    "0".repeat(60),
    "+14155550101<script>",
    "+1 900 555 0123",
    "+1 800 555 0199",
    "\u0000",
  ])("%j is none", (written) => expect(readTyped(written, "US", ["US"])).toEqual({ problem: "number" }));

  test("of a country that we do not know are not asked for", () => {
    expect(countriesOf({ ...shop, settings: Settings.parse({ storefront: { countries: ["XX"] } }) })).toEqual([]);
  });
});

test("a visitor is an address, or the network of a long one; what is no address counts for nobody", () => {
  expect(ipIn("203.0.113.7, 10.0.0.1")).toBe("203.0.113.7");
  expect(ipIn("<script>")).toBeNull();
  expect(ipIn(null)).toBeNull();
  expect(visitorOf("203.0.113.7")).toBe("203.0.113.7");
  const one = ["2001:db8:0:5::1", "2001:0db8:0000:0005:ffff:1:2:3", "2001:db8:0:5:0:0:0:9"].map(visitorOf);
  expect(new Set(one)).toEqual(new Set(["2001:db8:0:5"]));
  expect(visitorOf("2001:db8::1")).toBe("2001:db8:0:0");
});

test("a page is kept without its parameters, and only one of the web", () => {
  expect(pageIn("https://shop.example/p?email=a@b.c#x")).toBe("https://shop.example/p");
  for (const written of ["javascript:alert(1)", "nonsense", ""]) expect(pageIn(written)).toBeNull();
});

test("the QR code holds the link, and nothing but squares is drawn", () => {
  expect(smsLink(number, "BUY 2 blue mugs")).toBe("sms:+18005550199?&body=BUY%202%20blue%20mugs");
  expect(smsLink(number, "")).toBe("sms:+18005550199");
  const svg = smsQr(number, `"><script>`.repeat(8));
  expect(svg).toMatch(
    /^<svg xmlns="[^"]+" viewBox="0 0 \d+ \d+" shape-rendering="crispEdges"><path fill="#fff" d="[^"]+"\/><path d="[Mhvz\d -]+"\/><\/svg>$/,
  );
});

describe("the merchant's form", () => {
  const defaults = { en: defaultWording(shop, "en"), es: defaultWording(shop, "es"), fr: defaultWording(shop, "fr") };
  const save = (fields: Record<string, string>) =>
    readStorefrontForm({ form: "on", countries: "US", perHour: "60", ...fields }, { defaults, known: allCountries });

  test("keeps what differs from the default, word for word", () => {
    const written = "Two lines.\r\nReply STOP.";
    expect(save({ "wording.en": defaults.en, "wording.es": written, countries: "US GB US XX" })).toEqual({
      storefront: { form: true, wording: { es: "Two lines.\nReply STOP." }, countries: ["US", "GB"], perHour: 60 },
    });
  });

  test("says what is wrong with it", () => {
    expect(
      save({ "wording.en": "Texts for you", "wording.fr": "STOP ".repeat(300), countries: "XX", perHour: "0.5" }),
    ).toEqual({
      errors: {
        "wording.en": "Say that STOP opts out",
        "wording.fr": "This is longer than anybody reads",
        countries: "Choose at least one country",
        perHour: "Write a whole number from 1 to 10000",
      },
    });
  });
});
