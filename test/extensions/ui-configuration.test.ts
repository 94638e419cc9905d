import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { apiVersion } from "#app/shopify/version.ts";
import { bundle, configurationOf, gzipped, targetsOf, uiExtensions, wordsOf } from "./ui-build.ts";

/** Shopify takes 64 kB of compressed script for a target. */
const most = 64_000;
const packageFolder = "node_modules/@shopify/ui-extensions";

describe.each(uiExtensions)("%s", (name) => {
  const { api_version, extensions } = configurationOf(name);
  const [extension] = extensions;
  const { handle, type, uid, targeting, capabilities } = extension!;

  test("is one UI extension of the API that the app uses, under a name of its own", () => {
    expect(extensions).toHaveLength(1);
    expect({ type, handle, api_version }).toEqual({ type: "ui_extension", handle: name, api_version: apiVersion });
    expect(handle).toMatch(/^[a-z][a-z\d-]{2,49}$/);
    expect(uid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const others = uiExtensions.filter((one) => one !== name).map((one) => configurationOf(one).extensions[0]!.uid);
    expect(others).not.toContain(uid);
  });

  test("has a module for each target, and targets that Shopify has in this version", () => {
    const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
    const [year, month] = apiVersion.split("-");
    expect(version.startsWith(`${year}.${Number(month)}.`)).toBe(true);
    for (const { module, target } of targeting) {
      expect(existsSync(join("extensions", name, module))).toBe(true);
      const surface = target.startsWith("purchase.") ? "checkout" : /^[a-z-]+/.exec(target)![0];
      const types = join(packageFolder, `build/ts/surfaces/${surface}/targets/${target}.d.ts`);
      expect(existsSync(types)).toBe(true);
      // Typed by the target that it is registered for.
      expect(readFileSync(join("extensions", name, module), "utf8")).toContain(`@shopify/ui-extensions/${target}"`);
    }
  });

  test("asks for what it uses and no more", () => {
    const isCheckout = targeting.some(({ target }) => !target.startsWith("admin."));
    // Shopify's admin lets a block ask its app without; its checkout does not.
    expect(capabilities).toEqual(
      isCheckout ? { network_access: true, collect_buyer_consent: { sms_marketing: true } } : undefined,
    );
  });

  test("says the same in English, Spanish and French, and all that it asks for", async () => {
    const words = wordsOf(name, "en.default");
    const gaps = (said: string) =>
      [...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap!).toSorted((a, b) => a.localeCompare(b));
    for (const language of ["es", "fr"] as const) {
      const said = wordsOf(name, language);
      expect(Object.keys(said)).toEqual(Object.keys(words));
      for (const [key, english] of Object.entries(words)) {
        expect(said[key]!.trim()).not.toBe("");
        expect(gaps(said[key]!)).toEqual(gaps(english));
      }
    }
    const scripts = await Promise.all(targeting.map(({ target }) => bundle(name, target)));
    const asked = Object.keys(words).filter((key) => scripts.some((script) => script.includes(`"${key}"`)));
    const named = ["name", "description"];
    expect(Object.keys(words).filter((key) => !asked.includes(key) && !named.includes(key))).toEqual([]);
    for (const key of named) expect(extension![key as "name"]).toBe(`t:${key}`);
  });

  test.each(targetsOf(name).map(({ target }) => target))(
    "%s is small, with and without the app's address",
    async (target) => {
      const script = await bundle(name, target, "https://sms.example.com");
      console.info(`${target}: ${(gzipped(script) / 1000).toFixed(1)} kB gz`);
      expect(gzipped(script)).toBeLessThan(most / 4);
      expect(script.includes("sms.example.com")).toBe(!target.startsWith("admin."));
      expect(await bundle(name, target)).not.toContain("sms.example.com");
    },
  );
});
