import { expect, test } from "vitest";
import { goTo } from "./pages.ts";
import { openPage, takePhoneOf, text, useBrowser, visit } from "./visit.ts";

useBrowser();

test("a merchant adds a word, prints its flyer and nothing else of the page, and sees who joined by it", async () => {
  const visitor = await visit();
  const { page } = visitor;
  await openPage(visitor, "Offers");
  const frame = await goTo(page, "/app/kit");
  await frame.getByRole("textbox", { name: /^Word\b/ }).fill("fly7");
  await frame.getByRole("textbox", { name: "What it is for" }).fill("Counter card");
  await frame.getByRole("button", { name: "Add the word" }).click();
  await page.getByText("The word is added").waitFor();
  await frame.getByRole("combobox", { name: "Word to join by" }).selectOption("FLY7");
  await frame.getByRole("radio", { name: "A4, a poster" }).click({ force: true });
  const flyer = frame.locator(".flyer-frame .flyer[data-size=A4]");
  await flyer.getByText("JOIN FLY7", { exact: true }).waitFor();
  const code = flyer.getByRole("img", { name: "QR code that opens the phone's messages: JOIN FLY7" });
  expect(await code.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await flyer.evaluate((drawn) => drawn.querySelector(".flyer-page")!.scrollHeight <= drawn.clientHeight)).toBe(
    true,
  );
  expect(await frame.getByLabel("HTML to copy").inputValue()).toContain("body=JOIN%20FLY7");

  await page.emulateMedia({ media: "print" });
  expect(await frame.locator(".flyer-sheet").getByText("JOIN FLY7", { exact: true }).isVisible()).toBe(true);
  expect(await frame.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
  expect(await frame.evaluate(() => document.querySelector(".flyer-sheet style")!.textContent)).toContain(
    "size: 210mm 297mm",
  );
  await page.emulateMedia({ media: "screen" });

  await takePhoneOf(visitor, "Ann Lee", "+14155550101");
  expect(await text(visitor, "STOP")).toContain("unsubscribed");
  expect(await text(visitor, "JOIN FLY7")).toContain("You're in");
  await goTo(page, "/app/reviews");
  await goTo(page, "/app/kit");
  const row = frame.getByRole("row").filter({ hasText: "JOIN FLY7" });
  await expect.poll(() => row.innerText()).toMatch(/Counter card\s+1\s+1/);
});
