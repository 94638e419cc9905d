// `npm run lcp`: how fast each page of the running demo shows, and how much script it loads.
import { parseArgs } from "node:util";
import type { Browser, Frame } from "playwright-core";
import { addressOf, openAt, pageRoutes } from "../test/browser/pages.ts";
import { launchChromium, newVisitor } from "../test/support/chromium.ts";
import { portFrom } from "../test/demo/options.ts";
import { askDemo, run } from "./running-demo.ts";

const usage = `Opens each page of the running demo in a browser that has seen none of it before, and prints how fast it showed.

  npm run lcp -- [--runs 3] [--json]

  ttfb   ms until the first byte of the page      lcp   ms until its largest part was painted (aim: below 1000)
  cls    how much of it moved (aim: below 0.05)   script   kB as sent, without Shopify's own (aim: at most 200)

  Fill the demo first, to see the pages as a busy shop does: npm run fill`;

type Seen = { ttfb: number; lcp: number; cls: number; script: number };
const limits: Seen = { ttfb: 1000, lcp: 1000, cls: 0.05, script: 200 };

await run(async () => {
  const options = {
    runs: { type: "string", default: "3" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) return console.log(usage);
  await askDemo("/demo/here");
  const demo = `http://localhost:${portFrom(process.env, "DEMO_PORT", 4000)}`;
  const browser = await launchChromium();
  try {
    const rows = await everyPage(browser, demo, Number(values.runs));
    if (values.json) console.log(JSON.stringify(rows));
    else console.table(Object.fromEntries(rows.map(({ page, ...seen }) => [page, seen])));
    const slow = rows.filter((row) => Object.entries(limits).some(([name, most]) => row[name as keyof Seen] > most));
    for (const { page } of slow) console.error(`${page} is not what it should be`);
    if (slow.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
});

async function everyPage(browser: Browser, demo: string, runs: number) {
  const rows: ({ page: string } & Seen)[] = [];
  for (const route of pageRoutes) {
    const path = await inNewTab(browser, (show) => addressOf(route, show), demo);
    const seen: Seen[] = [];
    for (let turn = 0; turn < runs; turn++)
      seen.push(await inNewTab(browser, async (show) => measure(await show(path)), demo));
    const middle = (name: keyof Seen) => seen.map((one) => one[name]).toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
    rows.push({ page: route, ttfb: middle("ttfb"), lcp: middle("lcp"), cls: middle("cls"), script: middle("script") });
  }
  return rows;
}

async function inNewTab<T>(
  browser: Browser,
  work: (show: (path: string) => Promise<Frame>) => Promise<T>,
  demo: string,
) {
  const visitor = await newVisitor(browser);
  try {
    const page = await visitor.newPage();
    return await work((path) => openAt(page, demo, path));
  } finally {
    await visitor.close();
  }
}

/** What the browser itself noted of the frame, once nothing more came for half a second. */
function measure(frame: Frame): Promise<Seen> {
  return frame.evaluate(async () => {
    const noted = { lcp: 0, cls: 0 };
    const watch = (
      type: string,
      note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
    ) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch("largest-contentful-paint", ({ startTime }) => (noted.lcp = Math.max(noted.lcp, startTime)));
    watch("layout-shift", ({ value = 0, hadRecentInput }) => (noted.cls += hadRecentInput ? 0 : value));
    const loaded = () => performance.getEntriesByType("resource").length;
    for (let before = -1; before !== loaded();) {
      before = loaded();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const scripts = (performance.getEntriesByType("resource") as PerformanceResourceTiming[]).filter(
      ({ name }) => name.startsWith(`${location.origin}/`) && name.endsWith(".js"),
    );
    const bytes = new Map(scripts.map(({ name, encodedBodySize }) => [name, encodedBodySize]));
    const script = Math.round([...bytes.values()].reduce((sum, size) => sum + size, 0) / 1000);
    return {
      ttfb: Math.round(page!.responseStart),
      lcp: Math.round(noted.lcp),
      cls: Math.round(noted.cls * 1000) / 1000,
      script,
    };
  });
}
