import { expect, test } from "vitest";
import { runScript } from "../support/script.ts";
import { sharedDemo } from "../support/demo.ts";
import { seriousIn } from "./accessible.ts";
import { addressOf, goTo, pageRoutes } from "./pages.ts";
import { chooseShop, useBrowser, visit } from "./visit.ts";

useBrowser();

const shop = "second-shop.myshopify.com";

test("every page of the app can be used by everybody", async () => {
  // A shop in which each list has something to show.
  const filled = await runScript("fill", ["--shop", shop, "--contacts", "60", "--messages", "200"], {
    DEMO_PORT: String(sharedDemo().port),
  });
  expect(filled).toMatchObject({ code: 0, err: "" });
  const visitor = await visit();
  await chooseShop(visitor, "Second Shop");
  expect(pageRoutes.length).toBeGreaterThan(25);
  for (const route of pageRoutes) {
    const frame = await goTo(visitor.page, await addressOf(route, (list) => goTo(visitor.page, list)));
    expect.soft(await seriousIn(frame), route).toEqual([]);
  }
}, 120_000);

test.each(["", "#orders", "#products", "#customers"])(
  "the demo's own page%s can be used by everybody",
  async (part) => {
    const { page } = await visit(part);
    if (part) await page.getByRole("row").nth(1).waitFor();
    expect(await seriousIn(page.mainFrame())).toEqual([]);
  },
);
