import { expect, test } from "vitest";
import { seriousIn } from "./accessible.ts";
import { follow, useBrowser, visit } from "./visit.ts";

useBrowser();

test("the app speaks the language of the admin around it: its menu, its pages, and what forms answer", async () => {
  const visitor = await visit("?locale=fr");
  const { page, app } = visitor;
  await follow(visitor, "Paramètres");
  await app.getByRole("heading", { name: "Quand envoyer des SMS" }).waitFor();
  expect(await app.locator("html").getAttribute("lang")).toBe("fr");
  expect(await seriousIn(page.frames()[1]!)).toEqual([]);
  await app.getByLabel("Prix d'une partie").fill("99");
  await page.getByRole("button", { name: "Save" }).click();
  await app.getByText("C'est plus que ce qu'un SMS coûte où que ce soit").waitFor();
  await page.getByRole("button", { name: "Discard" }).click();

  await page.getByLabel("Language of the admin").selectOption("es");
  await follow(visitor, "Mensajes");
  await app.getByRole("tab", { name: "Tareas sin terminar" }).waitFor();
  expect(new URL(page.url()).searchParams.get("locale")).toBe("es");
});
