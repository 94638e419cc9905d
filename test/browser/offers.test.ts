import { expect, test } from "vitest";
import { openPage, takePhoneOf, text, useBrowser, visit } from "./visit.ts";

useBrowser();

test("a merchant ticks an offer by keyboard and unticks another, saves it, and who texts DEALS is told of it and of no other", async () => {
  const visitor = await visit();
  await openPage(visitor, "Offers");
  const { app, page } = visitor;
  const box = app.getByRole("checkbox", { name: "WELCOME10" });
  for (const offer of [box, app.getByRole("checkbox", { name: "SHIPFREE" })]) {
    await offer.focus();
    await page.keyboard.press("Space");
  }
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Offers saved").waitFor();
  expect(await box.isChecked()).toBe(true);
  await takePhoneOf(visitor, "Ann Lee", "+14155550101");
  const told = await text(visitor, "DEALS");
  expect(told).toContain("WELCOME10 10% off");
  expect(told).not.toContain("SHIPFREE");
});
