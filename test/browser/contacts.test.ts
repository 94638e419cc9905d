import { expect, test } from "vitest";
import { seriousIn } from "./accessible.ts";
import { openPage, takePhoneOf, text, useBrowser, visit, type Visit } from "./visit.ts";

useBrowser();

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\r\n")),
});

async function fitsOnPhone({ page, app }: Visit) {
  await page.setViewportSize({ width: 390, height: 844 });
  const over = await app.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(over).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 1000 });
}

test("a merchant opts out a number that is no contact, finds it, sees why it gets no text, and saves the proof and the list", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await takePhoneOf(visitor, "Cat Diaz", "+14155550103");
  await text(visitor, "HELP");
  await openPage(visitor, "Contacts");
  await app.getByRole("button", { name: "Opt out a number" }).click();
  await app.getByLabel("Phone number").fill("12");
  await app.getByRole("button", { name: "Opt out", exact: true }).click();
  await app.getByText("Write a phone number").waitFor();
  await app.getByLabel("Phone number").fill("(415) 555-0163");
  await app.getByRole("button", { name: "Opt out", exact: true }).click();
  await page.getByText("Opted out", { exact: true }).waitFor();
  await fitsOnPhone(visitor);
  await app.getByLabel("Find a contact").fill("0163");
  await expect.poll(() => app.getByRole("row").count(), { timeout: 10_000 }).toBe(2);
  await app.getByRole("row").getByRole("link", { name: "+14155550163" }).click();
  await app.getByText("If a text went out now").waitFor();
  expect(await app.getByText("Not sent: this person opted out").count()).toBe(2);
  await app.getByText("Somebody of the shop entered it").waitFor();
  const [, frame] = page.frames();
  expect(await seriousIn(frame!)).toEqual([]);
  await fitsOnPhone(visitor);
  const save = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), app.getByRole("button", { name }).click()]);
    return file.suggestedFilename();
  };
  expect(await save("Download the proof of consent")).toBe("consent-14155550163.html");
  await openPage(visitor, "Contacts");
  expect(await save("Export")).toBe("contacts.csv");
});

test("a merchant brings in a list: it is checked first, whom it leaves out is said by line, and who is left is opted in", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await openPage(visitor, "Contacts");
  await app.getByRole("link", { name: "Import", exact: true }).click();
  await app.getByText("Bring in a list").waitFor();
  const lines = ["Phone,Name,Opt-in date", "415 555 0171,Una Low,2025-03-04", "12,Nobody,2025-03-04"];
  await app.locator("input[type=file]").setInputFiles(csv("spring fair.csv", lines));
  await app.getByText("How the list begins").waitFor();
  const [, frame] = page.frames();
  expect(await seriousIn(frame!)).toEqual([]);
  await app.getByRole("button", { name: "Check the list" }).click();
  await app.getByText("Choose a column that says where they agreed, or write it here").waitFor();
  await app.getByLabel("Where and in which words they agreed, if it is the same for all").fill("On paper, at the fair");
  await app.getByRole("button", { name: "Check the list" }).click();
  await app.getByText("2 rows were looked at. Nothing has happened yet.").waitFor();
  await app.getByText("will be opted in").waitFor();
  await app.getByRole("cell", { name: "This is not a phone number" }).waitFor();
  expect(await seriousIn(frame!)).toEqual([]);
  await fitsOnPhone(visitor);
  await app.getByRole("button", { name: "Start" }).click();
  await app.getByText("All 2 rows are done, and the file is gone.").waitFor();
  const button = app.getByRole("button", { name: "Download all lines" });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(file.suggestedFilename()).toBe("rows-not-imported.csv");
  await openPage(visitor, "Contacts");
  await app.getByRole("row").filter({ hasText: "Una Low" }).getByText("Opted in").waitFor();
});
