import { expect, test } from "vitest";
import { takeExtras } from "#app/conversations/interpret/grammar/extras.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";

test.each([
  ["BUY 2 mug CODE SAVE10", "BUY 2 mug", { discount: "SAVE10" }],
  ["buy 2 blue mugs with code welcome10 please", "buy 2 blue mugs please", { discount: "welcome10" }],
  ["buy mug, promo code summer", "buy mug", { discount: "summer" }],
  ["kaufen 2 Tassen Gutscheincode HERBST5", "kaufen 2 Tassen", { discount: "HERBST5" }],
  ["comprar 2 tazas con código OTOÑO", "comprar 2 tazas", { discount: "OTOÑO" }],
  ["acheter 2 tasses avec le code promo ETE25", "acheter 2 tasses", { discount: "ETE25" }],
  ["comprar caneca com cupom VALE5", "comprar caneca", { discount: "VALE5" }],
  ["compra tazza codice sconto ESTATE5", "compra tazza", { discount: "ESTATE5" }],
  ["koop 2 mokken met kortingscode LENTE5", "koop 2 mokken", { discount: "LENTE5" }],
  ["BUY mug GIFT NOTE happy birthday", "BUY mug", { note: "happy birthday" }],
  ["buy a mug with a note: get well soon, and come back", "buy a mug", { note: "get well soon, and come back" }],
  ["BUY mug with gift message saying For Ann", "BUY mug", { note: "For Ann" }],
  ["kaufen 1 Tasse mit Nachricht Alles Gute", "kaufen 1 Tasse", { note: "Alles Gute" }],
  ["acheter 1 tasse message cadeau : Bon anniversaire", "acheter 1 tasse", { note: "Bon anniversaire" }],
  ["BUY mug GIFT NOTE for you CODE SAVE10", "BUY mug", { note: "for you", discount: "SAVE10" }],
  ["order 2 margherita for pickup", "order 2 margherita", { handover: "pickup" }],
  ["bestelle 2 Pizza zur Abholung", "bestelle 2 Pizza", { handover: "pickup" }],
  ["order a margherita for delivery", "order a margherita", { handover: "delivery" }],
])("%s", (text, rest, extras) => {
  expect(takeExtras(text)).toEqual({ rest, extras });
});

test.each([
  "BUY QR code stickers",
  "BUY zip code map",
  "buy sticky note pad",
  "buy 2 note pads",
  "buy curbside pickup bag",
  "buy a gift box",
  "BUY 2 blue mug",
])("%s names goods and nothing beside", (text) => {
  expect(takeExtras(text)).toBeUndefined();
  expect(interpret(text)).toMatchObject({ intent: "buy" });
});

test("a note that speaks of a stop orders all the same; one that asks to stop is obeyed", () => {
  expect(interpret("BUY mug GIFT NOTE we stop at nothing for you")).toMatchObject({ intent: "buy" });
  expect(interpret("STOP")).toMatchObject({ intent: "opt_out" });
});

test("a long text takes time in step with its length", () => {
  const started = performance.now();
  takeExtras(`buy ${"with a note code ".repeat(2_000)}`);
  takeExtras(`buy ${"a ".repeat(5_000)}`);
  expect(performance.now() - started).toBeLessThan(500);
});
