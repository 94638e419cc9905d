import { describe, expect, test } from "vitest";
import { checkText, hasErrors } from "#app/templates/check.ts";

const values = {
  name: "Ann",
  order: { name: "#1001", total: "$42.00" },
  lines: [{ title: "Blue Mug", quantity: 2 }],
  shop: { name: "Demo Shop" },
};
const check = (source: string, mustOfferStop = false) => checkText(source, { values, mustOfferStop });

describe("checking a merchant's wording", () => {
  test("a good text has a preview, its parts and no problems", () => {
    const result = check("{{ shop.name }}: order {{ order.name }} is on its way. Reply STOP to opt out.", true);
    expect(result).toEqual({
      problems: [],
      preview: "Demo Shop: order #1001 is on its way. Reply STOP to opt out.",
      parts: { encoding: "GSM-7", units: 60, parts: 1, perPart: 160, left: 100 },
      isFinished: false,
    });
  });

  test.each([
    ["  \n", "Write something", undefined],
    ["Hi {{ name }}\n{{ order.nmae }}", "There is no {{ order.nmae }} here. Did you mean {{ order.name }}?", 2],
    ["{{ oder.name }}", "There is no {{ oder }} here. Did you mean {{ order }}?", 1],
    ["{{ wholly_else }}", "There is no {{ wholly_else }} here.", 1],
    ["{% if false %}{{ nmae }}{% endif %}x", "Did you mean {{ name }}?", 1],
    ["{% for line in lines %}{{ line.colour }}{% endfor %}", "There is no {{ line.colour }} here.", 1],
    ["a\n{{ name", "not closed", 2],
    ["{% if name %}x", "not closed", 1],
    ["{{ name | shout }}", 'There is no filter "shout"', 1],
    ["{% include 'x' %}", "{% include %} cannot be used", 1],
    ["{% for i in (1..9999999) %}x{% endfor %}", "too much to work out", 1],
    ["{% if order.name == 'x' %}y{% endif %}", "nothing would be sent", undefined],
    ["x".repeat(1001), "at most 1000", undefined],
    ["x".repeat(5001), "under 5000", undefined],
  ])("%j is refused", (source, message, line) => {
    const { problems } = check(source);
    expect(problems[0]?.level).toBe("error");
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.line).toBe(line);
  });

  test("names the whole way to a variable that was meant", () => {
    expect(check("{{ order.totl }}").problems[0]?.message).toContain("{{ order.total }}");
  });

  test("what a list has of its own may be used", () => {
    expect(check("{{ lines.size }} things, the first: {{ lines.first.title }} {{ lines[0].title }}").problems).toEqual(
      [],
    );
  });

  test("the way out must be there whatever is known of the customer", () => {
    expect(hasErrors(check("Sale!", true))).toBe(true);
    expect(hasErrors(check("Sale! {% if name %}Reply STOP to opt out.{% endif %}", true))).toBe(true);
    expect(hasErrors(check("Sale! Reply STOP to opt out.", true))).toBe(false);
    expect(hasErrors(check("Nonstop offers", true))).toBe(true);
  });

  test.each([
    [`${"word ".repeat(15)}it’s here`, "This takes 2 parts because of ’. Written plainly it takes 1."],
    [`${"word ".repeat(15)}😀`, "This takes 2 parts because of 😀. Without them it would take 1."],
    ["Reply CANCEL to change it", "read a bare CANCEL as an opt-out"],
    ["See bit.ly/abc", "block links of public shorteners"],
  ])("%j is advised against, not refused", (source, message) => {
    const result = check(source);
    expect(result.problems.map((problem) => problem.message).join()).toContain(message);
    expect(hasErrors(result)).toBe(false);
  });

  test("what costs nothing more is not remarked on", () => {
    expect(check("Reply CANCEL 1001 to cancel it").problems).toEqual([]);
    expect(check("It’s here").problems).toEqual([]);
    expect(check("आपका ऑर्डर भेज दिया गया है। जल्द ही आपके पास पहुँच जाएगा। धन्यवाद, फिर मिलेंगे।").problems).toEqual([]);
  });
});
