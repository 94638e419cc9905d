import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";
import { expect, test } from "vitest";
import { openPage, useBrowser, visit } from "./visit.ts";

useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Found = { violations: { id: string; impact: string | null; nodes: { target: unknown[]; html: string }[] }[] };

/** What axe finds serious or worse: the rule, and where. */
async function seriousIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() =>
    (window as never as { axe: { run(options: object): Promise<Found> } }).axe.run({ iframes: false }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${JSON.stringify(target)} ${html.slice(0, 160)}`),
    );
}

test.each(["Home", "Templates", "Messages", "Offers", "Settings", "Privacy requests"] as const)(
  "%s can be used by everybody",
  async (name) => {
    const visitor = await visit();
    await openPage(visitor, name);
    await visitor.app.getByRole("heading").first().waitFor();
    const [, app] = visitor.page.frames();
    expect(await seriousIn(app!)).toEqual([]);
  },
);

test("the page where a text is worded can be used by everybody", async () => {
  const visitor = await visit();
  await openPage(visitor, "Templates");
  await visitor.app.getByRole("link", { name: "Help", exact: true }).click();
  await visitor.app.getByLabel("Wording").waitFor();
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
