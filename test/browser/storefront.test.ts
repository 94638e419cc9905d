import { expect, test } from "vitest";
import { seriousIn } from "./accessible.ts";
import { sharedDemo } from "../support/demo.ts";
import { takePhoneOf, useBrowser, visit, visitStore } from "./visit.ts";

useBrowser();

test("a visitor of the storefront leaves their number and confirms it on their phone", async () => {
  const store = await visitStore("/products/blue-mug");
  const link = store.getByRole("link", { name: "text BUY Blue Mug to +1 800 555 0199" });
  expect(await link.first().getAttribute("href")).toBe("sms:+18005550199?&body=BUY%20Blue%20Mug");
  await store.waitForFunction(() => document.querySelector<HTMLImageElement>(".sms-commerce__qr")!.naturalWidth > 0);
  expect(await seriousIn(store.mainFrame())).toEqual([]);

  const box = store.getByRole("checkbox");
  expect(await box.isChecked()).toBe(false);
  await store.getByLabel("Mobile number").fill("555");
  await box.check();
  await store.getByRole("button", { name: "Sign up" }).click();
  await store.getByText("Please check the number").waitFor();
  expect(await store.getByLabel("Mobile number").getAttribute("aria-invalid")).toBe("true");
  const shift = await store.evaluate(() => performance.getEntriesByType("layout-shift").length);
  expect(shift).toBe(0);
  await store.getByLabel("Mobile number").fill("(415) 555-0104");
  await store.getByRole("button", { name: "Sign up" }).click();
  await store.getByText("Look at your phone").waitFor();
  expect(await seriousIn(store.mainFrame())).toEqual([]);

  const { page } = await visit();
  await takePhoneOf({ page } as never, "Unknown", "+14155550104");
  expect(
    (await fetch(`${sharedDemo().url}/demo/store/consent`).then((answer) => answer.json())) as unknown[],
  ).toContainEqual(
    expect.objectContaining({
      phoneNumber: "+14155550104",
      ledger: [expect.objectContaining({ change: "pending", method: "form" })],
    }),
  );
});

test("without a script the shop's own page answers, in the visitor's language and on a phone", async () => {
  const store = await visitStore("/fr/products/blue-mug", {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 720 },
    hasTouch: true,
    isMobile: true,
  });
  expect(await store.locator(".sms-commerce__qr").first().isVisible()).toBe(false);
  await store.getByLabel("Numéro de mobile").fill("+1 415 555 0104");
  await store.getByRole("checkbox").check();
  await store.getByRole("button", { name: "S'inscrire" }).click();
  await store.getByRole("heading", { name: "Regardez votre téléphone" }).waitFor();
  await store.getByRole("link", { name: "Retour" }).click();
  await store.getByRole("heading", { name: "Blue Mug" }).waitFor();
});
