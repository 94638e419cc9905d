import { expect, test } from "vitest";
import { momentPart, sentence } from "#app/components/sentence.ts";
import { translationIn } from "#app/components/translation.server.ts";
import { judgeMoment } from "#app/messages/moment.ts";
import type { Hours } from "#app/messages/quiet-hours.rules.ts";
import { speakerOf } from "../support/english.ts";

const inSpanish = await speakerOf("es", "America/Denver");
const inFrench = await speakerOf("fr", "America/Denver");

test("a sentence is said with one or many, amounts and moments as the page's language writes them", () => {
  const at = momentPart(new Date("2026-11-22T22:05:00Z"));
  const clicks = (count: number) => sentence("{{count}} clicks, the last on {{at}}", { count, at });
  expect(inSpanish(clicks(1))).toMatch(/^1 clic, el último el 22 nov 2026, 15:05$/);
  expect(inFrench(clicks(2))).toMatch(/^2 clics, le dernier le 22 nov\. 2026, 15:05$/);
  expect(inFrench({ money: { amount: "1234.50", currencyCode: "EUR" } })).toBe("1 234,50 €");
});

test.each([
  ["quiet hours", { limit: null }, "horas de silencio"],
  ["a spending limit", { limit: 1 }, "se gastó lo que permites gastar por día"],
])("why a text is held is kept in English, and said with its day, hour and place: %s", (_name, { limit }, why) => {
  const all: Hours = { weekdays: [480, 1260], saturday: [480, 1260], sunday: [480, 1260] };
  const verdict = judgeMoment(
    { kind: "marketing", now: new Date("2026-11-23T05:00:00Z") },
    {
      places: { country: "US", zones: ["America/Denver"], states: ["CO"] },
      hours: { marketing: all, orders: all },
      ...{ marketingAt: [], lastAt: null, repeats: false },
      caps: { marketingADay: 1, marketingAWeek: 3, minutesApart: 60 },
      spending: { limit, spent: 2, nextDay: new Date("2026-11-23T15:00:00Z"), zone: "America/Denver" },
    },
  );
  const { reason } = verdict as { reason: string };
  expect(reason).toMatch(/^Held until Monday \d\d:\d\d in Denver: /);
  expect(inSpanish({ written: reason })).toMatch(
    new RegExp(`^Retenido hasta el lunes \\d\\d:\\d\\d en Denver: ${why}$`),
  );
});

test("a reason within a reason is said in the same language, and what nobody knows stays as it is", async () => {
  const { say } = translationIn("fr");
  expect(say("Not sent: the network says that this number cannot receive texts")).toBe(
    "Non envoyé : le réseau dit que ce numéro ne peut pas recevoir de SMS",
  );
  expect(
    say(
      "Not sent: it would have been held (until Monday 08:00 in Denver: they had 3 offers in a week), and come too late to be of use",
    ),
  ).toContain("jusqu'à lundi 08:00, Denver : 3 offres déjà reçues en une semaine");
  expect(say("Carrier says: 42")).toBe("Carrier says: 42");
});
