import { describe, expect, test } from "vitest";
import { speakers } from "#app/conversations/speakers.ts";
import type { Language } from "#app/lib/language.ts";
import { checkText, hasErrors, type TextRules } from "#app/templates/check.ts";
import { sharedShorteners } from "#app/templates/shorteners.ts";
import { spoken } from "../conversations/spoken.ts";

const values = { product: "SUPER MEGA ULTRA SALE SHIRT", customer: { name: "ANN" }, shop: { name: "Demo Shop" } };
type Kind = TextRules["kind"];
const adviceOn = (text: string, kind?: Kind, language: Language = "en") =>
  checkText(text, { values, mustOfferStop: false, kind, language })
    .problems.map(({ level, message }) => `${level}: ${message}`)
    .join("\n");

const urgent = "presses people: say until when it holds";
const loud = "read as shouting";
const nameless = "does not say who texts";
const advertises = "advertises: a text about an order must not";
const many = "each is billed";

describe("a merchant is warned", () => {
  test.each<[string, Kind, string, Language?]>([
    ["Demo Shop: Act now! 20% off.", "marketing", `“act now” ${urgent}`],
    ["Demo Shop: It’s your LAST CHANCE for mugs.", "marketing", `“last chance” ${urgent}`],
    ["Demo Shop: Don’t miss out on mugs.", "marketing", `“don't miss out” ${urgent}`],
    ["Demo Shop: Última oportunidad.", "marketing", `“última oportunidad” ${urgent}`, "es"],
    ["Demo Shop : dépêchez-vous !", "marketing", `“dépêchez-vous” ${urgent}`, "fr"],
    ["Demo Shop: Letzte Chance für Tassen.", "marketing", `“letzte chance” ${urgent}`, "de"],
    ["Demo Shop: तुरंत खरीदें", "marketing", `“तुरंत” ${urgent}`, "hi"],
    ["Demo Shop: GREAT MUGS ARRIVED today", "marketing", loud],
    ["Demo Shop: New mugs are in!!", "marketing", loud],
    ["Demo Shop: Mugs! Cups! Plates! Get them.", "marketing", loud],
    ["New mugs are in.", "marketing", nameless],
    ["Your order is packed.", "transactional", nameless],
    ["Demo Shop: Your order is packed. 10% off your next purchase.", "transactional", `“% off” ${advertises}`],
    ["Demo Shop: Packed. See our new collection.", "transactional", `“new collection” ${advertises}`],
    ["Demo Shop: Verpackt. Sonderangebot: Tassen.", "transactional", `“sonderangebot” ${advertises}`, "de"],
    ["See http://demo-shop.example", undefined, "Begin links with https://"],
    ["See www.demo-shop.example", undefined, "Begin links with https://"],
    ["See bit.ly/abc", undefined, "public shorteners"],
    ["word ".repeat(70), undefined, `This takes 3 parts, and ${many}: below 306 characters it takes 2`],
    [`It’s ${"word ".repeat(40)}`, undefined, "Written plainly it takes 2."],
  ])("of %j as %s", (text, kind, message, language) => {
    const advice = adviceOn(text, kind, language);
    expect(advice).toMatch(/^warning: /);
    expect(advice).toContain(message);
    expect(hasErrors(checkText(text, { values, mustOfferStop: false, kind, language }))).toBe(false);
  });

  test.each(sharedShorteners)("of %s, however it is written", (name) => {
    expect(adviceOn(`See https://${name.toUpperCase()}/abc`)).toContain("public shorteners");
    expect(adviceOn(`See https://my${name}/abc`)).not.toContain("public shorteners");
  });
});

describe("a merchant is left alone", () => {
  test.each<[string, Kind, Language?]>([
    ["Demo Shop: 20% off mugs until Sunday. Reply STOP to opt out.", "marketing"],
    ["Demo Shop: We hurried. Your urgency is ours.", "marketing"],
    ["Demo Shop: {{ product }} for {{ customer.name }} is packed.", "transactional"],
    ["Demo Shop: Wholesale order packed. Discount: $5.", "transactional"],
    ["Demo Shop: Reply HELP for help, STOP to opt out. The USA and UK ship by UPS.", "transactional"],
    ["{{ shop.name }}: Great news! Your mugs arrive today! See https://www.demo-shop.example/x", "transactional"],
    ["Last chance, say YES!! 50% off", undefined],
    ["दुकान का ऑर्डर भेज दिया गया है। ".repeat(6), undefined, "hi"],
    ["Demo Shop: Das Angebot gilt bis Sonntag.", "marketing", "de"],
  ])("with %j as %s", (text, kind, language) => expect(adviceOn(text, kind, language)).toBe(""));

  test("with every wording of ours, but for what it costs in languages of long words", () => {
    const kindOf = (name: string) => speakers.find(({ key }) => key === name.split(".")[0])!.kind;
    const remarks = spoken.flatMap(({ name, language, text, sample, mustOfferStop }) => {
      const rules = { values: sample, mustOfferStop, kind: kindOf(name), language, plainly: true };
      const { problems } = checkText(text, rules);
      return problems
        .filter(({ level, message }) => level === "warning" && !message.startsWith("This takes"))
        .map(({ message }) => `${name}: ${message}`);
    });
    expect(remarks).toEqual([]);
  });
});

test("an offer is shown with what is put in by itself, in the language it is worded in, and needs nothing of it written", () => {
  const rules = { values, mustOfferStop: true, kind: "marketing" as const, language: "de" as const };
  const check = checkText("Neue Tassen", rules);
  expect(check).toMatchObject({ preview: "Demo Shop: Neue Tassen\nAbmelden mit STOP.", isFinished: true });
  expect(hasErrors(check)).toBe(false);
  const long = `It’s here – ${"word ".repeat(20)}`;
  expect(checkText(long, { values, mustOfferStop: false, plainly: true }).parts?.parts).toBe(1);
  expect(checkText(long, { values, mustOfferStop: false, plainly: false }).parts?.parts).toBe(2);
});
