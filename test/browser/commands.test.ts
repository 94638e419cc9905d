import { expect, test } from "vitest";
import { openPage, text, useBrowser, visit } from "./visit.ts";

useBrowser();

test("a merchant gives a command a word of their own: one that means something is refused, another works at once", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  const bar = page.getByRole("region", { name: "Unsaved changes" });
  await openPage(visitor, "Commands");
  await app.getByRole("link", { name: "Store credit balance", exact: true }).click();
  const words = app.getByLabel("Your own words");
  await words.fill("Kontofreude\nSTOP");
  await bar.getByRole("button", { name: "Save" }).click();
  await app.getByText("“STOP” always stops texts").waitFor();

  await words.fill("Kontofreude");
  await bar.getByRole("button", { name: "Save" }).click();
  await page.getByText("Store credit balance saved").waitFor();
  await bar.waitFor({ state: "hidden" });
  expect(await text(visitor, "kontofreude")).toMatch(/store credit/i);
});

test("a code cannot be left out of what spends money, and can be asked for before what does not", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await openPage(visitor, "Commands");
  await app.getByRole("link", { name: "Buy", exact: true }).click();
  const code = app.getByRole("checkbox", { name: "Ask for a one-time code" });
  await code.waitFor();
  expect([await code.isChecked(), await code.isDisabled()]).toEqual([true, true]);

  await app.getByRole("link", { name: "Commands" }).click();
  await app.getByRole("link", { name: "List orders", exact: true }).click();
  await expect.poll(() => code.isEnabled()).toBe(true);
  await app.getByText("Ask for a one-time code").click();
  await page.getByRole("button", { name: "Discard" }).click();
  await expect.poll(() => code.isChecked()).toBe(false);
});

test("what a command replies is one click away", async () => {
  const visitor = await visit();
  await openPage(visitor, "Commands");
  await visitor.app.getByRole("link", { name: "Register", exact: true }).click();
  await visitor.app.getByRole("link", { name: "Closed", exact: true }).click();
  await visitor.app.getByLabel("Wording").waitFor();
  expect(await visitor.app.getByLabel("Wording").inputValue()).toContain("we don't open accounts by text");
});
