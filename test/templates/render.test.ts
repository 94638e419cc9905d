import { describe, expect, test } from "vitest";
import { render } from "#app/templates/render.ts";

describe("what is sent", () => {
  test.each([
    ["Hi {{ name }}, order {{ order.name }}.", { name: "Ann", order: { name: "#1001" } }, "Hi Ann, order #1001."],
    ["Hi {{ name }}!", {}, "Hi !"],
    ["{{ a.b.c }}x", { a: null }, "x"],
    [
      "{% for line in lines %}{{ forloop.index }}. {{ line.title }}\n{% endfor %}",
      { lines: [{ title: "Mug" }, { title: "Cup" }] },
      "1. Mug\n2. Cup",
    ],
    ["Hi{% if name %} {{ name }}{% endif %},\n{% if x %}\n{{ x }}\n{% endif %}\n\n\nbye  \n", {}, "Hi,\n\nbye"],
    ["{{ name | upcase | default: 'friend' }}", { name: "ann" }, "ANN"],
    ["{{ title }}", { title: "{{ name }}" }, "{{ name }}"],
  ])("%#", (source, values, text) => {
    expect(render(source, values)).toBe(text);
  });
});

describe("what a text cannot do", () => {
  test.each([
    ["read files", "{% include 'package.json' %}"],
    ["read files by render", "{% render 'package.json' %}"],
    ["use layouts", "{% layout 'x' %}"],
    ["use unknown filters", "{{ name | shell }}"],
  ])("%s", (_what, source) => {
    expect(() => render(source, { name: "Ann" })).toThrow(/not found|undefined filter/);
  });

  test("reach what objects inherit", () => {
    const secret = Object.create({ token: "secret" }) as object;
    expect(
      render("{{ x.token }}{{ x.constructor }}{{ x.__proto__ }}{{ constructor.constructor }}", { x: secret }),
    ).toBe("");
  });

  test.each([
    "{% for i in (1..999999999) %}x{% endfor %}",
    "{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}{{ i }}{% endfor %}{% endfor %}{% endfor %}",
    `{% assign x = "${"a".repeat(100)}" %}{% for i in (1..100) %}{% assign x = x | append: x %}{% endfor %}{{ x }}`,
    `{% for i in (1..40) %}${"{% for j in (1..40) %}".repeat(4)}x${"{% endfor %}".repeat(4)}{% endfor %}`,
  ])("run for long (%#)", (source) => {
    const startedAt = performance.now();
    expect(() => render(source, {})).toThrow(/limit/);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });
});
