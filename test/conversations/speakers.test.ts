import { describe, expect, test } from "vitest";
import { speakers } from "#app/conversations/speakers.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";
import { checkText, hasErrors } from "#app/templates/check.ts";
import { countParts } from "#app/templates/parts.ts";
import { render } from "#app/templates/render.ts";

const texts = speakers.flatMap((speaker) =>
  Object.entries(speaker.texts).flatMap(([key, wordings]) =>
    Object.entries(wordings).map(([language, text]) => ({ speaker, key, language, text, sample: speaker.samples[key] ?? {} })),
  ),
);

test("no two speakers share a key: a merchant's wording is kept under it", () => {
  const keys = speakers.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(texts)("$speaker.key.$key in $language", ({ speaker, key, text, sample }) => {
  test("is what a merchant could have written: no errors, all its values known", () => {
    const check = checkText(text, { values: sample, mustOfferStop: speaker.mustOfferStop?.includes(key) ?? false });
    expect(check.problems.filter(({ level }) => level === "error")).toEqual([]);
    expect(hasErrors(check)).toBe(false);
  });

  test("is one text of at most two parts, in the plain alphabet", () => {
    const { parts, encoding } = countParts(render(text, sample));
    expect(parts).toBeLessThanOrEqual(2);
    expect(encoding).toBe("GSM-7");
  });

  test("names the shop, unless its wording is set by the networks' rules", () => {
    const fixed = ["conversation.optedOut", "conversation.help"].includes(`${speaker.key}.${key}`);
    expect(fixed || render(text, sample).includes("Demo Shop")).toBe(true);
  });

  test("invites nobody to reply with a word that opts out, but to opt out", () => {
    const invited = [...render(text, sample).matchAll(/\b(?:reply|text|answer)\s+(?:with\s+)?([A-Z]{2,})\b/gi)].map((match) => match[1]!);
    const optingOut = invited.filter((word) => interpret(word).intent === "opt_out" && word.toUpperCase() !== "STOP");
    expect(optingOut).toEqual([]);
  });
});
