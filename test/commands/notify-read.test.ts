import { expect, test } from "vitest";
import { readAsked } from "#app/commands/notify.read.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";

const [back, cheaper] = ["back-in-stock", "price-drop"] as const;

test.each([
  ["NOTIFY blue mug", undefined, "blue mug"],
  ["let me know when the wool coat in M is back", back, "wool coat in M"],
  ["tell me when the red mug is back in stock", back, "red mug"],
  ["put me on the waitlist for the wool coat M", undefined, "wool coat M"],
  ["Notify me when the price of the blue mug drops", cheaper, "blue mug"],
  ["text me if the teapot goes on sale", cheaper, "teapot"],
  ["watch the price of the teapot", cheaper, "teapot"],
  ["NOTIFY stock pot", undefined, "stock pot"],
  ["avísame cuando vuelva la taza azul", undefined, "taza azul"],
  ["avísame cuando la taza azul esté más barata", cheaper, "taza azul"],
  ["prévenez-moi quand la tasse bleue est disponible", back, "tasse bleue"],
  ["sag bescheid wenn die blaue Tasse wieder da ist", back, "blaue Tasse"],
  ["benachrichtige mich sobald die Tasse günstiger wird", cheaper, "Tasse"],
  ["me avise quando a caneca azul voltar", back, "caneca azul"],
  ["avvisami quando torna la tazza blu", undefined, "tazza blu"],
  ["waarschuw me als de blauwe mok weer op voorraad is", back, "blauwe mok"],
  ["jab blue mug stock mein aaye batana", back, "blue mug"],
])("%s is read as about %s: %s", (text, kind, product) => {
  const { intent, slots } = interpret(text);
  expect(intent).toBe("notify");
  expect(readAsked(text, slots.product ?? "")).toEqual({ off: false, ...(kind && { kind }), product });
});

test.each([
  ["NOTIFY off", ""],
  ["notify OFF teapot", "teapot"],
  ["AVISAR off", ""],
  ["ERINNERN aus blaue Tasse", "blaue Tasse"],
])("%s asks for no more of %s", (text, product) => {
  expect(readAsked(text, interpret(text).slots.product ?? "")).toEqual({ off: true, product });
});

test.each(["nice watch", "watch", "watch out"])("%s asks for nothing", (text) => {
  expect(interpret(text).intent).not.toBe("notify");
});

test.each(["BUY Sun Hat", "BUY 1 Winter Hat", "NOTIFY sun hat", "price of the sun hat", "hat"])(
  "%s does not opt out: a hat is no Hindi here",
  (text) => {
    expect(interpret(text).intent).not.toBe("opt_out");
  },
);

test.each(["hat ja", "chal hat", "hat be"])("%s does", (text) => {
  expect(interpret(text).intent).toBe("opt_out");
});

test.each(["NOTIFY STOP", "ALERTS OFF", "stop alerts"])("%s opts out of everything", (text) => {
  expect(interpret(text).intent).toBe("opt_out");
});
