import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { seriousIn } from "./accessible.ts";
import { sharedDemo } from "../support/demo.ts";
import { useBrowser, visitStore } from "./visit.ts";

useBrowser();

type Known = { phoneNumber: string };
type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** How far things moved on the page without anybody having done something in the half second before. */
const unexpectedShifts = (page: Page) =>
  page.evaluate(async () => {
    const found: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as Shift[]) if (!shift.hadRecentInput) found.push(shift.value);
    });
    observer.observe({ type: "layout-shift", buffered: true });
    await new Promise((done) => setTimeout(done, 50));
    return found;
  });

/** What the store and the app know of the number that is left here. */
async function known(): Promise<Known | undefined> {
  const response = await fetch(`${sharedDemo().url}/demo/store/consent`);
  return ((await response.json()) as Known[]).find(({ phoneNumber }) => phoneNumber === "+14155550164");
}

test("a visitor of the storefront leaves their number, and its owner is asked", async () => {
  const store = await visitStore("/products/blue-mug");
  const link = store.getByRole("link", { name: "text BUY Blue Mug to +1 800 555 0199" });
  expect(await link.first().getAttribute("href")).toBe("sms:+18005550199?&body=BUY%20Blue%20Mug");
  await store.waitForFunction(() => document.querySelector<HTMLImageElement>(".sms-commerce__qr")!.naturalWidth > 0);
  expect(await seriousIn(store.mainFrame())).toEqual([]);

  const number = store.getByLabel("Mobile number");
  const box = store.getByRole("checkbox");
  const send = store.getByRole("button", { name: "Sign up" });
  expect(await box.isChecked()).toBe(false);
  await number.fill("555");
  await box.check();
  await send.click();
  await store.getByText("Please check the number").waitFor();
  expect(await number.getAttribute("aria-invalid")).toBe("true");
  await number.fill("(415) 555-0164");
  await send.click();
  await store.getByText("Look at your phone").waitFor();
  expect(await unexpectedShifts(store)).toEqual([]);
  expect(await seriousIn(store.mainFrame())).toEqual([]);
  await expect.poll(known, { timeout: 15_000 }).toMatchObject({ ledger: [{ change: "pending", method: "form" }] });
});

test("without a script a page of the shop answers, in the visitor's language and on a phone", async () => {
  const phone = { viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true };
  const store = await visitStore("/fr/products/blue-mug", { javaScriptEnabled: false, ...phone });
  expect(await store.locator(".sms-commerce__qr").first().isVisible()).toBe(false);
  await store.getByLabel("Numéro de mobile").fill("+1 415 555 0105");
  await store.getByRole("checkbox").check();
  await store.getByRole("button", { name: "S'inscrire" }).click();
  await store.getByRole("heading", { name: "Regardez votre téléphone" }).waitFor();
  await store.getByRole("link", { name: "Retour" }).click();
  await store.getByRole("heading", { name: "Blue Mug" }).waitFor();
});
