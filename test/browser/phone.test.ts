import { expect, test } from "vitest";
import { follow, takePhoneOf, text, useBrowser, visit } from "./visit.ts";

useBrowser();

test("a shopper buys by text, and the merchant sees the order, ships it and the shopper hears of it", async () => {
  const visitor = await visit();
  const { page } = visitor;
  await follow(visitor, "Orders");
  const rows = page.getByRole("row").filter({ has: page.getByRole("cell") });
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  const before = await rows.count();

  const offer = await text(visitor, "BUY 2 blue mug");
  expect(offer).toMatch(/2 x Blue Mug/);
  const code = /\b\d{6}\b/.exec(offer)![0];
  const suggestions = page.getByRole("group", { name: "Suggestions" });
  expect(await suggestions.getByRole("button").first().innerText()).toBe(code);
  await suggestions.getByRole("button", { name: code }).click();

  await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(before + 1);
  const order = rows.first();
  expect(await order.innerText()).toMatch(/2 × Blue Mug/);
  const name = /#(\d+)/.exec(await order.innerText())![1]!;
  await page.getByRole("log").getByText(name).first().waitFor();

  await order.getByRole("button", { name: `Fulfill #${name}` }).click();
  await page.getByLabel("Tracking number").fill("1Z999AA10123456784");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `Fulfill #${name}` })
    .click();
  await order.getByText("Fulfilled").waitFor();
  await expect
    .poll(() => page.getByRole("log").innerText(), { timeout: 20_000 })
    .toMatch(/fulfilled|on its way|shipped/i);
  await order.getByRole("button", { name: `Mark delivered #${name}` }).click();
  await order.getByText("Delivered").waitFor();
});

test("a text to somebody else is marked, and their phone shows it", async () => {
  const visitor = await visit();
  await takePhoneOf(visitor, "Cat Diaz", "+14155550103");
  // Nobody else has been told this.
  const reply = await text(visitor, "PRICE large margherita");
  expect(reply.length).toBeGreaterThan(10);
  const other = await visit();
  expect(await other.page.getByRole("log").innerText()).not.toContain(reply);
  await text(visitor, "TRACK");
  await other.page.getByRole("img", { name: "new texts" }).waitFor();
  await takePhoneOf(other, "Cat Diaz", "+14155550103");
  await expect.poll(() => other.page.getByRole("log").innerText()).toContain(reply);
});

test("what the merchant changes in the store is changed for shoppers too", async () => {
  const visitor = await visit("#customers");
  const { page } = visitor;
  await page.getByRole("button", { name: "Subscribe Bob Ray", exact: true }).click();
  await page.getByRole("button", { name: "Unsubscribe Bob Ray" }).click();
  const row = page.getByRole("row").filter({ hasText: "Bob Ray" });
  await row.getByText("Unsubscribed", { exact: true }).waitFor();
  await follow(visitor, "Products");
  const stock = page.getByLabel("Stock of Blue Mug", { exact: true });
  await stock.fill("0");
  await stock.press("Enter");
  await expect
    .poll(() => text(visitor, "BUY 1 blue mug"), { timeout: 20_000 })
    .toMatch(/sold out|out of stock|not in stock/i);
  await page.getByLabel("Stock of Blue Mug", { exact: true }).fill("50");
  await page.getByLabel("Stock of Blue Mug", { exact: true }).press("Enter");
});

test("on a phone's width, admin and phone take turns", async () => {
  const { page } = await visit("", { viewport: { width: 390, height: 844 } });
  const admin = page.getByRole("main", { name: "Admin" });
  const phone = page.getByRole("complementary", { name: "A shopper’s phone" });
  expect([await admin.isVisible(), await phone.isVisible()]).toEqual([true, false]);
  await page.getByRole("navigation", { name: "View" }).getByRole("button", { name: "Phone" }).click();
  expect([await admin.isVisible(), await phone.isVisible()]).toEqual([false, true]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
