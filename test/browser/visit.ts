import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { sharedDemo } from "../support/demo.ts";
import { launchChromium, newVisitor } from "../support/chromium.ts";

export type Visit = { page: Page; app: FrameLocator };

let browser: Browser;
const complaints: string[] = [];
/** What a page asked for and needs no more, since it was left, is called off: that is no trouble. */
const complain = (message: string) => void (message.startsWith("AbortError:") || complaints.push(message));

/** Opens the browser for a test file; a page that complains on its console fails the test. */
export function useBrowser() {
  beforeAll(async () => void (browser = await launchChromium()));
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
}

/** The demo's page as somebody sees it who opens it for the first time. */
export async function visit(path = "", options: Parameters<typeof newVisitor>[1] = {}): Promise<Visit> {
  const page = await (await newVisitor(browser, options)).newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", ({ message }) => complain(message));
  page.on("console", (line) => line.type() === "error" && complain(line.text()));
  await page.goto(sharedDemo().url + path);
  await page.getByRole("status").getByText("live").waitFor();
  return { page, app: page.frameLocator("#app") };
}

/** A page of the first shop's storefront, as its visitors see it. */
export async function visitStore(path: string, options: Parameters<typeof newVisitor>[1] = {}): Promise<Page> {
  const page = await (await newVisitor(browser, options)).newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", ({ message }) => complain(message));
  await page.goto(sharedDemo().url + path);
  return page;
}

/** Follows a link of the admin's menu to a page of the app, and waits until it is there. */
export async function openPage(
  visitor: Visit,
  name:
    ("Home" | "Contacts" | "Reviews" | "Automations" | "Commands") | ("Templates" | "Messages" | "Offers" | "Settings"),
) {
  await follow(visitor, name === "Home" ? "smscommerce" : name);
  await visitor.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  await isAwake(visitor);
}

/** A page that was drawn by the server takes no clicks yet: Polaris marks it when it does. */
const isAwake = ({ app }: Visit) => app.locator("html[class*=p-theme]").waitFor({ state: "attached" });

export async function takePhoneOf({ page }: Visit, name: string, phone: string) {
  await page.getByRole("radio", { name }).check({ force: true });
  await page.getByText(`${phone} · `).waitFor();
}

/** Follows a link of the admin's menu. */
export const follow = ({ page }: Visit, name: string) =>
  page.getByRole("navigation", { name: "Admin" }).getByRole("link", { name, exact: true }).click();

export async function chooseShop({ page, app }: Visit, name: string) {
  await page.getByRole("combobox", { name: "Shop" }).selectOption(name);
  await app.getByText("Set up texting").or(app.getByText("Today")).first().waitFor();
}

/** Texts from a shopper's phone; answers the last text that came back. */
export async function text({ page }: Visit, words: string): Promise<string> {
  const received = page.getByRole("log", { name: "Texts" }).locator(".bubble.theirs");
  const before = await received.count();
  await page.getByLabel("Text message").fill(words);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect.poll(() => received.count(), { timeout: 20_000 }).toBeGreaterThan(before);
  return (await received.last().innerText()).replace(/^Shop:\s*/, "");
}
