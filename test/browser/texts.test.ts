import { expect, test } from "vitest";
import { openPage, useBrowser, visit } from "./visit.ts";

useBrowser();

test("a merchant chooses how links leave: what cannot be a domain is said on its field, what is chosen is kept", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await openPage(visitor, "Settings");
  const domain = app.getByLabel("Your own link domain");
  const save = page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" });
  await domain.fill("go.myshop.com/sale");
  await save.click();
  await app.getByText("Write a domain of yours and nothing else, such as go.myshop.com").waitFor();
  await domain.fill("");
  await app.getByLabel("Never").check({ force: true });
  await domain.waitFor({ state: "hidden" });
  await save.click();
  await page.getByText("Settings saved").waitFor();
  await openPage(visitor, "Templates");
  await openPage(visitor, "Settings");
  expect(await app.getByLabel("Never").isChecked()).toBe(true);
  await app.getByLabel("In offers, and wherever they save a part").check({ force: true });
  await save.click();
  await page.getByText("Settings saved").first().waitFor();
});

test("what a wording should not say is told while it is typed, beside what it may be filled in with", async () => {
  const visitor = await visit();
  const { app } = visitor;
  await openPage(visitor, "Templates");
  await app.getByRole("link", { name: "Packing", exact: true }).click();
  await app.getByLabel("Wording").fill("Act now! 20% off your next purchase. Reply STOP to opt out.");
  await app.getByText("“act now” presses people").waitFor();
  await app.getByText("“% off” advertises").waitFor();
  await app.getByText("Demo Shop: Act now!").waitFor();
  expect(await app.getByText("The order's number, such as 1001").count()).toBe(1);
});
