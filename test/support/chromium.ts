import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";

/** Shopify's library answers 410 to what calls itself a robot, such as HeadlessChrome. */
const userAgent =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser that CHROMIUM names, else an installed one, else the one that npm brought (Linux on x64 only). */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? installed.find((path) => existsSync(path)) ?? (await fromNpm());
  // Never the arguments that @sparticuz/chromium recommends: they turn off the very protections that a framed app must live with.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

/** A person's browser, with nothing remembered. */
export const newVisitor = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ userAgent, viewport: { width: 1440, height: 900 }, ...options });

async function fromNpm(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("There is no Chrome or Chromium here: install one, or name it with CHROMIUM=/path/to/it");
  // It unpacks the libraries that it brings only where it believes to run on Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  try {
    const { default: shipped } = await import("@sparticuz/chromium");
    return await shipped.executablePath();
  } finally {
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
  }
}
