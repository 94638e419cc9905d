import { readdirSync, readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

/** The app's pages, as its routes have them: /app/contacts/$contactId. Those that only answer with a file or with news are none. */
export const pageRoutes: string[] = readdirSync("app/routes")
  .filter((file) => file.startsWith("app.") && file !== "app.tsx")
  .filter((file) => readFileSync(`app/routes/${file}`, "utf8").includes("export default function"))
  .map(
    (file) =>
      `/${file
        .replace(/(\._index)?\.tsx$/, "")
        .replaceAll("_.", ".")
        .replaceAll(".", "/")}`,
  );

/** What stands for a part of an address that has no page to find it on. */
const known: Record<string, string> = {
  "/app/automations/$key": "/app/automations/order-confirmation",
  "/app/billers/account/$id": "/app/billers/account/new",
  "/app/billers/service/$id": "/app/billers/service/new",
  "/app/commands/$key": "/app/commands/buy",
  "/app/conversations/replies/$id": "/app/conversations/replies/new",
  "/app/templates/$key": "/app/templates/order-confirmation.confirmed",
};

/** Where somebody goes to see such a page: of those with an id in their address, the first that its list links to. */
export async function addressOf(route: string, show: (path: string) => Promise<Frame>): Promise<string> {
  if (known[route]) return known[route];
  const [list, id] = route.split(/\/(?=\$)/);
  if (!id) return route;
  const frame = await show(list!);
  const found = await frame.waitForFunction((start) => {
    const paths = Array.from(document.querySelectorAll("a"), ({ href }) => new URL(href).pathname);
    return paths.find((path) => path.startsWith(`${start}/`) && /\/[\da-f-]{36}$/.test(path));
  }, list);
  return found.evaluate((path) => path!);
}

const frameOf = (page: Page): Frame => page.frames().find((frame) => frame.name() === "app") ?? page.frames()[1]!;

/** Opens the demo with this page of the app in its admin, as a link from elsewhere in Shopify does. */
export async function openAt(page: Page, demo: string, path: string): Promise<Frame> {
  await page.route("**/demo/world", async (route) => {
    const response = await route.fetch();
    const words = await response.text();
    // Which page of the app the address names is nobody's signature.
    await route.fulfill({ response, body: words.replaceAll(/(https?:\/\/[^/"]+)\/app\?/g, `$1${path}?`) });
  });
  await page.goto(`${demo}/`);
  return settled(page, path);
}

/** Leads an open app to another of its pages, as a link in the admin's menu does. */
export async function goTo(page: Page, path: string): Promise<Frame> {
  await page.evaluate((href) => {
    const frame = document.querySelector<HTMLIFrameElement>("#app")!;
    frame.contentWindow!.postMessage({ sim: 1, type: "navigate", payload: { href } }, "*");
  }, path);
  return settled(page, path);
}

async function settled(page: Page, path: string): Promise<Frame> {
  await page.waitForFunction(() => document.querySelector("#app"));
  const frame = frameOf(page);
  // A service needs a biller: its form leads back where there is none.
  const also = path === "/app/billers/service/new" ? "/app/billers" : path;
  await frame.waitForURL(({ pathname }) => pathname === path || pathname === also, { waitUntil: "load" });
  await frame.locator("html[class*=p-theme]").waitFor({ state: "attached" });
  await frame.getByRole("heading").first().waitFor();
  return frame;
}
