import { expect, test } from "vitest";
import { seriousIn } from "./accessible.ts";
import { openPage, useBrowser, visit } from "./visit.ts";

useBrowser();

test("a merchant texts the shop in its admin, up to where an order would be placed, moves the clock and starts over", async () => {
  const visitor = await visit();
  const { page, app } = visitor;
  await openPage(visitor, "Commands");
  await app.getByRole("link", { name: "Try it" }).click();
  const texts = app.getByRole("log", { name: "Texts" }).getByRole("listitem");
  const says = async (words: string) => {
    const before = await texts.count();
    await app.getByLabel("Your text").fill(words);
    await app.getByRole("button", { name: "Send", exact: true }).click();
    await expect.poll(() => texts.count(), { timeout: 20_000 }).toBeGreaterThan(before);
    return texts.last().innerText();
  };
  expect(await says("BUY navy mug")).toMatch(/name/i);
  await says("Dora Stern");
  const offer = await says("5 Oak Lane, Albany, NY 12207");
  expect(await says(/\b\d{6}\b/.exec(offer)![0])).toContain("A trial goes no further: nothing was done.");
  const [, frame] = page.frames();
  expect(await seriousIn(frame!)).toEqual([]);

  await app.getByRole("button", { name: "A day later" }).click();
  await app.getByRole("button", { name: "Start over as somebody new" }).click();
  await expect.poll(() => texts.count()).toBe(0);
  await app.getByRole("button", { name: "STOP" }).click();
  await expect.poll(() => texts.count()).toBe(2);
});
