import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages, type Language } from "#app/lib/language.ts";
import { complete, dutiesOf, withoutFooter, type Completion, type Standing } from "#app/templates/complete.ts";
import { footers, ratesMarks } from "#app/templates/footer.texts.ts";
import { countParts } from "#app/templates/parts.ts";
import { namesShop, offersWayOut } from "#app/templates/way-out.ts";
import { writePlainly } from "#app/templates/smart.ts";

const known: Standing = { wayOutDue: false, ratesDue: false };
const fresh: Standing = { wayOutDue: true, ratesDue: true };

const leaves = (text: string, kind: string, standing = known, more: Partial<Completion> = {}) =>
  complete(text, {
    ...{ shopName: "Demo Shop", language: "en", plainly: true, values: {} },
    duties: dutiesOf(kind, standing),
    ...more,
  });

describe("what a text must say is put where it lacks", () => {
  test.each<[string, string, Standing, string]>([
    ["Sale today!", "marketing", known, "Demo Shop: Sale today!\nReply STOP to opt out."],
    ["Demo Shop: Sale. Reply STOP to opt out.", "marketing", known, "Demo Shop: Sale. Reply STOP to opt out."],
    ["DEMO SHOP sale. Text stop to end.", "marketing", known, "DEMO SHOP sale. Text stop to end."],
    ["Demo Shop: DON'T STOP NOW!", "marketing", known, "Demo Shop: DON'T STOP NOW!\nReply STOP to opt out."],
    ["Demo Shop: Don't STOP now!", "marketing", known, "Demo Shop: Don't STOP now!\nReply STOP to opt out."],
    ["Demo Shop: see https://x.io/STOP", "marketing", known, "Demo Shop: see https://x.io/STOP\nReply STOP to opt out."],
    ["Demo Shop: Svara STOP för att avsluta.", "marketing", known, "Demo Shop: Svara STOP för att avsluta."],
    ["Demo Shop: Sale", "marketing", fresh, "Demo Shop: Sale\nMsg & data rates may apply. Reply HELP for help, STOP to opt out."],
    ["Demo Shop: Sale. Reply STOP to opt out.", "marketing", fresh, "Demo Shop: Sale. Reply STOP to opt out.\nMsg & data rates may apply. Reply HELP for help."],
    ["Demo Shop: Hi. Msg & Data rates may apply. STOP to end", "marketing", fresh, "Demo Shop: Hi. Msg & Data rates may apply. STOP to end"],
    ["Order 1 is packed.", "transactional", known, "Demo Shop: Order 1 is packed."],
    ["Demo Shop: Order 1 is packed.", "transactional", fresh, "Demo Shop: Order 1 is packed.\nReply STOP to opt out."],
    ["Demo Shop: Back in stock.", "requested", fresh, "Demo Shop: Back in stock.\nReply STOP to opt out."],
    ["It costs $5.", "reply", fresh, "It costs $5."],
    ["You have been successfully unsubscribed.", "opt-out-confirmation", fresh, "You have been successfully unsubscribed."],
    ["Please call 1.", "help", fresh, "Please call 1."],
    ["Yes, in blue.", "person", fresh, "Yes, in blue."],
    ["", "marketing", fresh, ""],
  ])("%j as %s", (text, kind, standing, sent) => {
    expect(leaves(text, kind, standing)).toBe(sent);
  }); // prettier-ignore

  test("the wordings that customers of other apps know stay as they are, to the letter", () => {
    const confirmed =
      "Hi Ann Lee, your Demo Shop order # 1001 has been confirmed. You can view your order details at https://demo-shop.example/o/1. Reply STOP to opt-out.";
    const fulfilled =
      "Hi Ann Lee, your Demo Shop order # 1001 has been fulfilled. You can view your order details at https://demo-shop.example/o/1. Track it at https://track.example/1 Reply STOP to opt-out.";
    for (const text of [confirmed, fulfilled]) expect(leaves(text, "transactional", fresh)).toBe(text);
  });

  test("what was filled in is no way out: a product may be called so, a person may write so", () => {
    const values = { product: "Vintage STOP Sign" };
    expect(leaves("Demo Shop: Vintage STOP Sign is back", "marketing", known, { values })).toMatch(
      /Reply STOP to opt out\.$/,
    );
    const written = "Demo Shop: hello. Reply STOP to opt out.";
    expect(leaves(written, "transactional", fresh, { values: { written } })).toBe(written);
  });

  test.each(languages)("in %s", (language) => {
    for (const standing of [known, fresh]) {
      const sent = leaves("Demo Shop: 50%", "marketing", standing, { language });
      expect(offersWayOut(sent)).toBe(true);
      expect(withoutFooter(sent)).toBe("Demo Shop: 50%");
    }
    const { wayOut, rates, both, ratesMark } = footers[language];
    expect([rates, both].every((text) => text.includes(ratesMark))).toBe(true);
    expect(offersWayOut(wayOut) && offersWayOut(both) && !offersWayOut(rates)).toBe(true);
    expect(countParts(`${wayOut}${rates}${both}`).encoding).toBe(language === "hi" ? "UCS-2" : "GSM-7");
    expect(leaves(`Demo Shop: ${both}`, "marketing", fresh, { language })).toBe(`Demo Shop: ${both}`);
  });

  test("every confirmation of an opt-in is known to warn of the cost", async () => {
    const { conversationTexts } = await import("#app/conversations/speaker.texts.ts");
    for (const text of Object.values(conversationTexts.optedIn))
      expect(ratesMarks.some((mark) => text.toLowerCase().includes(mark.toLowerCase()))).toBe(true);
  });
});

describe("whatever a merchant words", () => {
  const word = fc.constantFrom("STOP", "stop", "Reply", "DON'T", "Sale", "’", "“10%”", "https://a.io/STOP", "Demo Shop", "नमस्ते", "\n", "é", "—", "HELP"); // prettier-ignore
  const wording = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
    fc.string({ unit: "grapheme" }),
  );
  const shopName = fc.constantFrom("Demo Shop", "Ann’s Café", "Łódź & Co", "STOP & GO", "x");

  test("an offer that leaves tells who texts and how to opt out; doing it again changes nothing", () => {
    fc.assert(
      fc.property(wording, shopName, fc.constantFrom<Language>(...languages), fc.boolean(), (text, name, language, plainly) => {
        const given = { shopName: name, language, plainly, values: { product: "STOP sign", name } };
        const sent = leaves(text, "marketing", fresh, given);
        fc.pre(sent.trim() !== "");
        expect(sent).toMatch(/\bSTOP\b/i);
        expect(offersWayOut(sent, ["STOP sign", name])).toBe(true);
        expect(namesShop(sent, name, writePlainly)).toBe(true);
        expect(leaves(sent, "marketing", fresh, given)).toBe(sent);
      }),
    ); // prettier-ignore
  });

  test("writing it plainly never costs a part, and never touches a link, a code or a letter with an accent", () => {
    const code = "SUMMER–20";
    fc.assert(
      fc.property(wording, (text) => {
        const whole = `${text} ${code} https://a.io/caf%C3%A9?x=‘1 Zoë Łódź`;
        const values = { discount: { code } };
        const sent = leaves(whole, "reply", known, { values });
        expect(countParts(sent).parts).toBeLessThanOrEqual(countParts(whole).parts);
        for (const kept of [code, "https://a.io/caf%C3%A9?x=‘1", "Zoë", "Łódź"]) expect(sent).toContain(kept);
      }),
    );
  });
});

test("plain characters are for what they save: a text that costs no less keeps its own", () => {
  const long = `It’s here – ${"word ".repeat(20)}`.trim();
  expect(leaves(long, "reply")).toBe(`It's here - ${"word ".repeat(20)}`.trim());
  expect(leaves(long, "reply", known, { plainly: false })).toBe(long);
  expect(leaves("It’s here", "reply")).toBe("It’s here");
  const hindi = `“${"नमस्ते ".repeat(20)}”`;
  expect(leaves(hindi, "reply")).toBe(hindi);
});
