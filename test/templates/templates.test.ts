import { beforeAll, expect, test } from "vitest";
import { db } from "#app/lib/db.server.ts";
import { newId } from "#app/lib/id.server.ts";
import { loadOwnWordings, resetWording, saveWording, wordingOf } from "#app/templates/templates.server.ts";
import { useTestDatabase } from "../support/database.ts";

beforeAll(async () => {
  await useTestDatabase();
});

const speaker = { key: "order-shipped", texts: { shipped: { en: "Shipped {{ name }}", es: "Enviado {{ name }}" } } };
const key = "order-shipped.shipped";
const rules = { values: { name: "Ann" }, mustOfferStop: false };

test("the merchant's wording comes before ours, in the customer's language before English", async () => {
  const shopId = newId();
  const wording = (language: "en" | "es" | "fr", shop = shopId) => wordingOf(shop, speaker, "shipped", language);
  expect(await wording("fr")).toBe("Shipped {{ name }}");
  await saveWording({ shopId, key, language: "en" }, "On its way, {{ name }}", rules);
  expect(await wording("en")).toBe("On its way, {{ name }}");
  expect(await wording("fr")).toBe("On its way, {{ name }}");
  expect(await wording("es")).toBe("Enviado {{ name }}");
  await saveWording({ shopId, key, language: "es" }, "En camino, {{ name }}", rules);
  expect(await wording("es")).toBe("En camino, {{ name }}");
  expect(await loadOwnWordings(shopId)).toMatchObject([{ key, language: "en" }, { key, language: "es" }]); // prettier-ignore

  expect(await wording("en", newId())).toBe("Shipped {{ name }}");
  await resetWording({ shopId, key, language: "en" });
  expect(await wording("en")).toBe("Shipped {{ name }}");
});

test("a wording with errors is not kept", async () => {
  const shopId = newId();
  const check = await saveWording({ shopId, key, language: "en" }, "Hi {{ nmae }}", rules);
  expect(check.problems[0]?.message).toContain("{{ name }}");
  expect(await db.template.count({ where: { shopId } })).toBe(0);
});

test("a text that nobody has is a mistake of ours", async () => {
  await expect(wordingOf(newId(), speaker, "lost", "en")).rejects.toThrow('order-shipped has no text "lost"');
});
