import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { newVisitor } from "../support/chromium.ts";
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

/** A site of Shopify's: another than the app's, so that a browser asks the app whether it may be called from there. */
export async function openSite() {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<!doctype html>"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => void server.close() };
}

/** Runs one target of an extension, as it is built, in a browser on a page of Shopify's. `complaints` must stay empty. */
export async function host(browser: Browser, site: string, visit: Visit) {
  const { extension, target, given, appUrl, language = "en", token, onConsent } = visit;
  const { capabilities = {} } = configurationOf(extension).extensions[0]!;
  const isAdmin = target.startsWith("admin.");
  const page = await (await newVisitor(browser)).newPage();
  page.setDefaultTimeout(20_000);
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  await page.exposeFunction("tokenNow", token);
  await page.exposeFunction("keepConsent", (phone: string | null) => onConsent?.(phone));
  await page.goto(site);
  const hosting = {
    ...{ isAdmin, given, appUrl, language, words: wordsOf(extension, language === "en" ? "en.default" : language) },
    mayFetch: capabilities.network_access === true,
    mayCollectConsent: capabilities.collect_buyer_consent?.sms_marketing === true,
  };
  await page.evaluate(`globalThis.hosting = ${JSON.stringify(hosting)};${elements}`);
  await page.evaluate(await bundle(extension, target, visit.isBuiltWithout ? undefined : appUrl));
  await page.evaluate("host.run()");
  return {
    page,
    /** What the page around it had to refuse, and what the extension threw. */
    complaints: async () => [...thrown, ...(await page.evaluate<string[]>(whatWasOff))],
    isClosed: () => page.evaluate("host.isClosed"),
    close: () => page.context().close(),
  };
}

/** An element that Shopify has and this stand-in has not would be drawn as nothing. */
const whatWasOff = `[...host.complaints, ...[...document.body.querySelectorAll(":not(:defined)")].map((one) => one.localName)]`;

export type Hosted = Awaited<ReturnType<typeof host>>;
export const shown = (page: Page) => page.locator("body").innerText();
