import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { launchChromium, newVisitor } from "../support/chromium.ts";
import { bundle, configurationOf, wordsOf, type UiExtension } from "./ui-build.ts";

const elements = readFileSync(new URL("./ui-elements.js", import.meta.url), "utf8");

export type Visit = {
  extension: UiExtension;
  target: string;
  /** As Shopify gives it: `data`, `shop`, `order`… */
  given: Record<string, unknown>;
  /** Where the app is; what an extension of the checkout is built with. */
  appUrl: string;
  isBuiltWithout?: true;
  language?: "en" | "es" | "fr";
  token: () => string;
  onConsent?: (phone: string | null) => void;
};

/**
 * A browser on a site of Shopify's: another than the app's, so that it asks the app whether it may be called from there. One page for all,
 * loaded anew for each visit.
 */
export async function openSite() {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html>"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchChromium();
  const page = await (await newVisitor(browser)).newPage();
  page.setDefaultTimeout(20_000);
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  let visit: Visit | undefined;
  await page.exposeFunction("tokenNow", () => visit!.token());
  await page.exposeFunction("keepConsent", (phone: string | null) => visit!.onConsent?.(phone));
  return {
    /** Runs one target of an extension, as it is built. */
    async host(next: Visit): Promise<Page> {
      visit = next;
      await page.goto(url);
      await page.evaluate(`globalThis.hosting = ${JSON.stringify(hostingOf(next))};${elements}`);
      await page.evaluate(await bundle(next.extension, next.target, next.isBuiltWithout ? undefined : next.appUrl));
      await page.evaluate("host.run()");
      return page;
    },
    isClosed: () => page.evaluate<boolean>("host.isClosed"),
    /** What the page around an extension had to refuse, and what the extension threw. */
    complaints: async () => [...thrown.splice(0), ...(visit ? await page.evaluate<string[]>(whatWasOff) : [])],
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export type Site = Awaited<ReturnType<typeof openSite>>;

/** What Shopify gives a target, and lets it do by its configuration. */
function hostingOf({ extension, target, given, appUrl, language = "en" }: Visit) {
  const { capabilities = {} } = configurationOf(extension).extensions[0]!;
  const words = wordsOf(extension, language === "en" ? "en.default" : language);
  return {
    ...{ isAdmin: target.startsWith("admin."), given, appUrl, language, words },
    mayFetch: capabilities.network_access === true,
    mayCollectConsent: capabilities.collect_buyer_consent?.sms_marketing === true,
  };
}

/** An element that Shopify has and this stand-in has not would be drawn as nothing. */
const whatWasOff = `[...host.complaints, ...[...document.body.querySelectorAll(":not(:defined)")].map((one) => one.localName)]`;

export const shown = (page: Page) => page.locator("body").innerText();
