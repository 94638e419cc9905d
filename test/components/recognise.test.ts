import { describe, expect, test } from "vitest";
import { formatsIn } from "#app/components/formats.ts";
import { recogniser } from "#app/components/recognise.ts";
import { translationIn } from "#app/components/translation.server.ts";

const recognise = recogniser([
  "Waiting: the shop is closed",
  "At most {{most}} characters",
  "At most {{most}} characters (of {{all}})",
  "Not sent: {{why}}",
  "{{count}} texts_one",
  "{{count}} texts_other",
  "{{name}}: {{value}}",
]);

describe("a sentence that was written down", () => {
  test("is known again as it is, or by what stands in its gaps", () => {
    expect(recognise("Waiting: the shop is closed")).toEqual({ key: "Waiting: the shop is closed", values: {} });
    expect(recognise("At most 40 characters")).toEqual({ key: "At most {{most}} characters", values: { most: 40 } });
    expect(recognise("3 texts")).toEqual({ key: "{{count}} texts", values: { count: 3 } });
  });

  test("is what leaves the least open", () => {
    const found = recognise("At most 40 characters (of 90)");
    expect(found).toEqual({ key: "At most {{most}} characters (of {{all}})", values: { most: 40, all: 90 } });
  });

  test("holds over several lines, and takes signs for nothing but themselves", () => {
    expect(recognise("Not sent: one\ntwo")?.values).toEqual({ why: "one\ntwo" });
    expect(recognise("At most 40 characters (of 90]")).toBeUndefined();
  });

  test("is not guessed from hardly anything", () => {
    expect(recognise("Ann: 12")).toBeUndefined();
    expect(recognise("Something else")).toBeUndefined();
  });
});

describe("what the server says in English", () => {
  test("is said in the page's language, with what is ours in it", async () => {
    const { say } = translationIn("fr");
    expect(say("Buy saved")).toBe("Acheter : enregistré");
    expect(say("Not less than 5")).toBe("Pas moins de 5");
    expect(say("Not sent: the network says that this number cannot receive texts")).toBe(
      "Non envoyé : le réseau dit que ce numéro ne peut pas recevoir de SMS",
    );
    expect(say("There is no {{ nmae }} here. Did you mean {{ name }}?")).toBe(
      "Il n'y a pas de {{ nmae }} ici. Vouliez-vous dire {{ name }} ?",
    );
  });

  test("is said as it is where nobody has translated it", async () => {
    const { say } = translationIn("es");
    expect(say("HTTP API: {{ 1 }} $t(Buy)")).toBe("HTTP API: {{ 1 }} $t(Buy)");
    expect(translationIn("en").say("Not less than 5")).toBe("Not less than 5");
  });

  test("takes nothing of what somebody wrote for a word of ours", async () => {
    const { say } = translationIn("es");
    expect(say("The biller refused a payment: $t(Buy) {{status}}")).toBe(
      "El proveedor rechazó un pago: $t(Buy) {{status}}",
    );
  });
});

test("moments are by the shop's clock, in the page's language", () => {
  const at = "2026-11-22T20:05:00Z";
  expect(formatsIn("en", "America/New_York").moment(at)).toBe("Nov 22, 2026, 3:05 PM");
  expect(formatsIn("fr", "Europe/Paris").moment(at)).toBe("22 nov. 2026, 21:05");
  expect(formatsIn("es", "America/Bogota").moment(at)).toBe("22 nov 2026, 15:05");
  expect(formatsIn("fr", "UTC").day("2026-11-02")).toBe("2 nov.");
});
