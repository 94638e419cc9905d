import { expect, test } from "vitest";
import { seriousIn } from "./accessible.ts";
import { takePhoneOf, text, useBrowser, visit, type Visit } from "./visit.ts";

useBrowser();

/** The link says how many people wait. */
async function openInbox({ page }: Visit) {
  await page
    .getByRole("navigation", { name: "Admin" })
    .getByRole("link", { name: /^Conversations/ })
    .click();
  await page.getByRole("heading", { level: 1, name: "Conversations" }).waitFor();
}

test("a shopper asks for a person: the merchant sees it without loading anything again, answers, and hands back", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await takePhoneOf(visitor, "Bob Ray", "+14155550102");
  await openInbox(visitor);
  expect(await text(visitor, "can I talk to someone")).toMatch(/a person will answer/);
  const row = app.getByRole("row").filter({ hasText: /Bob Ray|\+14155550102/ });
  await row.getByText("Waits for you").waitFor();
  await page.getByRole("link", { name: /^Conversations \(\d+\)$/ }).waitFor();
  await row.getByRole("link").click();

  await app.getByRole("heading", { name: "Bob Ray" }).first().waitFor();
  await app.getByText("Your team answers since").waitFor();
  const log = app.getByRole("log", { name: "Texts" });
  const phone = page.getByRole("log", { name: "Texts" });
  await page.getByLabel("Text message").fill("my mug is <b>broken</b>");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await log.getByText("my mug is <b>broken</b>").waitFor();
  await log.getByText("Left to your team").first().waitFor();

  const reply = app.getByLabel("Your reply");
  await app.getByText("1 part, about $0.01. 160 characters left.").waitFor();
  await reply.fill("We send you a new one.");
  await app.getByText("1 part, about $0.01. 138 characters left.").waitFor();
  await app.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText("On its way").waitFor();
  await phone.getByText("We send you a new one.").waitFor();
  await log.getByText("Delivered").last().waitFor();
  await expect.poll(() => reply.inputValue()).toBe("");

  await app.getByRole("button", { name: "Hand back to the robot" }).click();
  await app.getByText("Automatic replies are on: nothing open.").waitFor();
  expect(await text(visitor, "PRICE blue mug")).toMatch(/Blue Mug/);
  await log.locator("p", { hasText: "Blue Mug" }).last().waitFor();
});

test("the inbox and a thread can be used by everybody, and on a phone's width", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await takePhoneOf(visitor, "Cat Diaz", "+14155550103");
  await text(visitor, "flurb wibble zonk");
  await openInbox(visitor);
  await app.getByText("Not understood").last().waitFor();
  const [, frame] = page.frames();
  expect(await seriousIn(frame!)).toEqual([]);
  await app
    .getByRole("row")
    .filter({ hasText: /Cat Diaz|\+14155550103/ })
    .getByRole("link")
    .click();
  await app.getByLabel("Your reply").waitFor();
  await app.getByRole("log").locator("summary").first().click();
  await app.getByText("Before it").first().waitFor();
  await app.getByRole("button", { name: "Opt this number out" }).click();
  await app.getByText("Only the person can undo it").waitFor();
  expect(await seriousIn(frame!)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(
    await app.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeLessThanOrEqual(0);
});

test("people are found by a part of their number, and texts by their words; the keys go from one to the next", async () => {
  const visitor = await visit();
  const { app, page } = visitor;
  await takePhoneOf(visitor, "Ann Lee", "+14155550101");
  await text(visitor, "TRACK grumblefish");
  await openInbox(visitor);
  const search = app.getByLabel("Find a person or a text");
  await search.fill("555 0101");
  await expect.poll(() => app.getByRole("row").count(), { timeout: 10_000 }).toBe(2);
  await search.fill("grumblef");
  const found = app.getByRole("row").filter({ hasText: "TRACK grumblefish" });
  await found.waitFor();
  await search.fill("nobody is called so");
  await app.getByText("Nothing found").waitFor();
  await search.fill("grumblef");
  await found.getByRole("link").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await app.getByRole("log", { name: "Texts" }).getByText("TRACK grumblefish", { exact: true }).waitFor();
});

test("a saved reply is written once, filled in for a customer and sent later; a note stays with the team", async () => {
  const visitor = await visit();
  const { app, page } = visitor;
  await takePhoneOf(visitor, "Ann Lee", "+14155550101");
  await text(visitor, "TRACK");
  await openInbox(visitor);
  const [, frame] = page.frames();
  await app.getByRole("link", { name: "Saved replies" }).click();
  await app.getByRole("link", { name: "Add a saved reply" }).first().click();
  await app.getByLabel("Name", { exact: true }).fill("Thanks");
  await app.getByLabel("Wording").fill("Thank you, {{ customer.first_name }}! Order {{ order.number }} is packed.");
  await app.getByText("Thank you, Ann! Order 1001 is packed.").waitFor();
  expect(await seriousIn(frame!)).toEqual([]);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await app.getByRole("row").filter({ hasText: "Thanks" }).waitFor();
  expect(await seriousIn(frame!)).toEqual([]);

  await openInbox(visitor);
  await app
    .getByRole("link", { name: /Ann Lee|\+14155550101/ })
    .first()
    .click();
  await app.getByText("Store credit").waitFor();
  await app.getByRole("button", { name: "Saved replies" }).click();
  await app.getByRole("menuitem", { name: "Thanks" }).click();
  const reply = app.getByLabel("Your reply");
  await expect.poll(() => reply.inputValue()).toMatch(/^Thank you, Ann! Order \d+ is packed\.$/);
  await app.getByRole("button", { name: "Send later" }).click();
  await app.getByRole("button", { name: "Schedule", exact: true }).click();
  await app.getByText(/^Goes out .*9:00 AM/).waitFor();
  expect(await reply.inputValue()).toBe("");
  await app.getByRole("button", { name: "Take back" }).click();
  await app.getByText(/^Goes out/).waitFor({ state: "detached" });

  await app.getByRole("button", { name: "Note", exact: true }).click();
  await app.getByLabel("Note for your team").fill("She likes blue");
  await page.keyboard.press("Control+Enter");
  await app.getByRole("log").getByText("She likes blue").waitFor();
  await app
    .getByRole("button", { name: /^Remove the note/ })
    .last()
    .click();
  await app.getByText("She likes blue").waitFor({ state: "detached" });
  await app.getByRole("button", { name: "Reply", exact: true }).click();
  await reply.fill("It is packed.");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("log", { name: "Texts" }).getByText("It is packed.").waitFor();
  // The phone may be quicker than the page: its last text must be this one before it is opened.
  await app.getByRole("log").getByText("It is packed.").last().waitFor();
  await app.getByText("Details").last().click();
  await app.getByText("Your team", { exact: true }).last().waitFor();
  expect(await seriousIn(frame!)).toEqual([]);
  await app.getByRole("button", { name: "Hand back to the robot" }).click();
  await app.getByText("Automatic replies are on").waitFor();
});
