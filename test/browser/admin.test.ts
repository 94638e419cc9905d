import { expect, test } from "vitest";
import { jwtOf } from "../simulators/ringcentral/accounts.ts";
import { chooseShop, openPage, text, useBrowser, visit } from "./visit.ts";

useBrowser();

test("the admin's menu leads through the app, and its first page says how texting goes", async () => {
  const visitor = await visit();
  await visitor.app
    .getByRole("heading", { name: "Set up texting" })
    .or(visitor.app.getByRole("heading", { name: "Today" }))
    .first()
    .waitFor();
  for (const name of ["Templates", "Messages", "Settings"] as const) await openPage(visitor, name);
  await visitor.app.getByRole("link", { name: "Privacy requests" }).click();
  await visitor.app.locator("[aria-current=page]", { hasText: "Privacy requests" }).waitFor();
  await openPage(visitor, "Home");
  await visitor.app.getByRole("heading", { name: "Today" }).waitFor();
  expect(await visitor.app.getByText("Received", { exact: true }).count()).toBeGreaterThan(0);
});

test("a merchant connects RingCentral: refused credentials are explained on their field, right ones work at once", async () => {
  const visitor = await visit();
  const { app } = visitor;
  await chooseShop(visitor, "Second Shop");
  await openPage(visitor, "Settings");
  await app.getByRole("button", { name: "Disconnect" }).click();
  await app.getByRole("button", { name: "Disconnect" }).click();
  await app.getByText("No number is connected yet.").waitFor();

  await app.getByLabel("Client ID").fill("second-client");
  await app.getByLabel("Client secret").fill("not the secret");
  await app.getByLabel(/JWT/).fill(jwtOf("second-client", "71170031017"));
  await app.getByRole("button", { name: "Connect RingCentral" }).click();
  await app.getByText("RingCentral does not know this client ID with this client secret.").waitFor();

  await app.getByLabel("Client secret").fill("second-secret");
  await app.getByRole("button", { name: "Connect RingCentral" }).click();
  await app.getByText("Connected", { exact: true }).waitFor();
  expect(await app.locator("body").innerText()).not.toContain("second-secret");
  expect(await text(visitor, "HELP")).toMatch(/STOP/);
});

test("a merchant words a text: errors are said while typing, what is saved is what shoppers get", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await openPage(visitor, "Templates");
  await app.getByRole("link", { name: "Help", exact: true }).click();
  const wording = app.getByLabel("Wording");
  const before = await wording.inputValue();
  await wording.fill("Call us {{ shop.nam }");
  await app.getByText("This is not Liquid").waitFor();
  await wording.fill("Call {{ shop.name }} any time. Reply STOP to opt out.");
  await page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: "Save" }).click();
  await page.getByText("Wording saved").waitFor();
  await page.getByRole("region", { name: "Unsaved changes" }).waitFor({ state: "hidden" });
  expect(await text(visitor, "HELP")).toBe("Call Demo Shop any time. Reply STOP to opt out.");

  await app.getByRole("button", { name: "Back to the default" }).click();
  await expect.poll(() => wording.inputValue()).toBe(before);
});

test("changes that are not saved can be discarded", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await openPage(visitor, "Settings");
  const price = app.getByLabel("Price of one part");
  const before = await price.inputValue();
  await price.fill("0.05");
  await page.getByRole("button", { name: "Discard" }).click();
  expect(await price.inputValue()).toBe(before);
  await page.getByRole("region", { name: "Unsaved changes" }).waitFor({ state: "hidden" });
});

test("a text's story is one click away, and the log shows what it is narrowed to", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await text(visitor, "HELP");
  await openPage(visitor, "Messages");
  await app.getByLabel("Direction").selectOption({ label: "Received" });
  await app.getByRole("button", { name: "Show all" }).waitFor();
  await app
    .getByRole("row", { name: /HELP/ })
    .getByRole("link", { name: /Open the text/ })
    .first()
    .click();
  await app.getByRole("heading", { name: "What happened" }).waitFor();
  await app.getByText("Came in", { exact: true }).waitFor();
  await openPage(visitor, "Messages");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    app.getByRole("button", { name: "Export all" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("texts.csv");
});

test("a key is made, shown once, and revoked", async () => {
  const visitor = await visit();
  const { app } = visitor;
  await openPage(visitor, "Settings");
  await app.getByRole("link", { name: "API keys" }).click();
  await app.getByLabel("Name of the system").fill("Till");
  await app.getByRole("button", { name: "Make a key" }).click();
  expect(await app.getByLabel("Key", { exact: true }).inputValue()).toMatch(/^smsk_[\da-f]{32}_[\w-]{43}$/);
  await app.getByRole("button", { name: "Revoke the key of Till" }).click();
  await app.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
  await app.getByText("No keys yet").waitFor();
});

test("staff are named, and what is not saved yet stands in the admin's bar", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await openPage(visitor, "Settings");
  await app.getByRole("link", { name: "Staff alerts" }).click();
  await app.getByLabel("Numbers to tell").fill("nobody");
  const bar = page.getByRole("region", { name: "Unsaved changes" });
  await bar.getByRole("button", { name: "Save" }).click();
  await app.getByText("nobody is not a phone number").waitFor();
  await bar.getByRole("button", { name: "Discard" }).click();
  await expect.poll(() => app.getByLabel("Numbers to tell").inputValue()).toBe("");
  await bar.waitFor({ state: "hidden" });
});
