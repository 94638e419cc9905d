import { expect, test } from "vitest";
import { openPage, useBrowser, visit } from "./visit.ts";

useBrowser();

test("a merchant turns a text on for some customers only, discards one change and saves another, and finds it so again", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  const bar = page.getByRole("region", { name: "Unsaved changes" });
  const send = app.getByRole("checkbox", { name: "Send this text" });
  await openPage(visitor, "Automations");
  await app.getByRole("link", { name: "Welcome", exact: true }).click();
  await expect.poll(() => send.isChecked()).toBe(false);
  // What it would say stands there, and segments follow once Shopify has told them.
  await app.getByText("Demo Shop: Welcome! You get order news").waitFor();
  await app.getByLabel("Segment").waitFor();

  await app.getByLabel("Customer tag").fill("friends");
  await bar.getByRole("button", { name: "Discard" }).click();
  await expect.poll(() => app.getByLabel("Customer tag").inputValue()).toBe("");

  await send.focus();
  await page.keyboard.press("Space");
  await app.getByLabel("Customer tag").fill("family");
  await bar.getByRole("button", { name: "Save" }).click();
  await page.getByText("Automation saved").waitFor();
  await app.getByRole("link", { name: "Automations" }).click();
  await app.getByRole("link", { name: "Welcome", exact: true }).click();
  await expect.poll(() => send.isChecked()).toBe(true);
  expect(await app.getByLabel("Customer tag").inputValue()).toBe("family");
});
