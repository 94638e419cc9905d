import { expect, test } from "vitest";
import { seriousIn } from "./accessible.ts";
import { openPage, useBrowser, visit } from "./visit.ts";

useBrowser();

test.each([
  "Home",
  "Contacts",
  "Reviews",
  "Commands",
  "Templates",
  "Messages",
  "Offers",
  "Settings",
  "Privacy requests",
] as const)("%s can be used by everybody", async (name) => {
  const visitor = await visit();
  await openPage(visitor, name);
  await visitor.app.getByRole("heading").first().waitFor();
  const [, app] = visitor.page.frames();
  expect(await seriousIn(app!)).toEqual([]);
});

test("the page where a text is worded can be used by everybody", async () => {
  const visitor = await visit();
  await openPage(visitor, "Templates");
  await visitor.app.getByRole("link", { name: "Help", exact: true }).click();
  await visitor.app.getByLabel("Wording").waitFor();
  const [, app] = visitor.page.frames();
  expect(await seriousIn(app!)).toEqual([]);
});

test("the parts of Messages and of the settings can be used by everybody", async () => {
  const visitor = await visit();
  for (const [page, part, shown] of [
    ["Messages", "Unfinished tasks", "Nothing is left undone"],
    ["Settings", "Staff alerts", "Numbers to tell"],
    ["Settings", "Data", "Keep texts for"],
    ["Settings", "API keys", "Make a key"],
  ] as const) {
    await openPage(visitor, page);
    await visitor.app.getByRole("tab", { name: part }).click();
    await visitor.app.getByText(shown).first().waitFor();
    const [, app] = visitor.page.frames();
    expect(await seriousIn(app!)).toEqual([]);
  }
});

test("the page of a command can be used by everybody", async () => {
  const visitor = await visit();
  await openPage(visitor, "Commands");
  await visitor.app.getByRole("link", { name: "Buy", exact: true }).click();
  await visitor.app.getByLabel("Your own words").waitFor();
  const [, app] = visitor.page.frames();
  expect(await seriousIn(app!)).toEqual([]);
});

test.each(["", "#orders", "#products", "#customers"])(
  "the demo's own page%s can be used by everybody",
  async (part) => {
    const { page } = await visit(part);
    if (part) await page.getByRole("row").nth(1).waitFor();
    expect(await seriousIn(page.mainFrame())).toEqual([]);
  },
);
