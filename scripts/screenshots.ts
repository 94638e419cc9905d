// `npm run screenshots`: a picture of each page of the running demo, as wide as a desk and as a phone.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { addressOf, goTo, openAt, pageRoutes } from "../test/browser/pages.ts";
import { launchChromium, newVisitor } from "../test/support/chromium.ts";
import { portFrom } from "../test/demo/options.ts";
import { askDemo, run } from "./running-demo.ts";

const usage = `Takes a picture of each page of the running demo, whole, as wide as a desk (1280) and as a phone (390).

  npm run screenshots -- [--to .data/screenshots] [--only contacts]`;

const widths = { desk: 1280, phone: 390 };

await run(async () => {
  const { values } = parseArgs({
    options: {
      to: { type: "string", default: ".data/screenshots" },
      only: { type: "string", default: "" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  await askDemo("/demo/here");
  const demo = `http://localhost:${portFrom(process.env, "DEMO_PORT", 4000)}`;
  mkdirSync(values.to, { recursive: true });
  const browser = await launchChromium();
  try {
    const routes = pageRoutes.filter((route) => route.includes(values.only));
    for (const [name, width] of Object.entries(widths))
      await takeAll(browser, { demo, routes, width, to: join(values.to, name) });
  } finally {
    await browser.close();
  }
  console.log(`The pictures are in ${values.to}`);
});

type Round = { demo: string; routes: readonly string[]; width: number; to: string };

async function takeAll(browser: Browser, { demo, routes, width, to }: Round) {
  const visitor = await newVisitor(browser, { viewport: { width, height: 900 } });
  const page = await visitor.newPage();
  await openAt(page, demo, "/app");
  // The app alone, as wide as the admin leaves it on such a screen.
  await page.addStyleTag({
    content:
      "#app { position: fixed !important; inset: 0; width: 100% !important; height: 100% !important; z-index: 9 }",
  });
  for (const route of routes) {
    const path = await addressOf(route, (list) => goTo(page, list));
    const frame = await goTo(page, path);
    const { height, wide } = await frame.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
      return { height: Math.min(scrollHeight, 3000), wide: scrollWidth - clientWidth };
    });
    if (wide > 0) console.error(`${route} is ${wide} px wider than ${width} px`);
    await page.setViewportSize({ width, height: Math.max(700, height) });
    await page.screenshot({
      path: `${to}-${path
        .slice(1)
        .replaceAll("/", "-")
        .replace(/-[\da-f]{8}-[\da-f-]{27}$/, "-one")}.png`,
    });
    await page.setViewportSize({ width, height: 900 });
  }
  await visitor.close();
}
