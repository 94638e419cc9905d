import { describe, expect, test } from "vitest";
import { JoinWord } from "#app/consent/join-word.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";

const read = (text: string) => {
  const { intent, slots } = interpret(text);
  return [intent, slots.word];
};

describe("the word of a flyer", () => {
  test.each([
    ["JOIN NEWS7", "NEWS7"],
    ["join news7", "NEWS7"],
    ["Join: News7!", "NEWS7"],
    ["JOIN NEWS 7", "NEWS7"],
    ["Please join “NEWS7” thanks", "NEWS7"],
    ["JOIN-NEWS7", "NEWS7"],
    ["join vip", "VIP"],
    ["JOIN ÉTÉ", "ÉTÉ"],
  ])("in %j is %s", (text, word) => expect(read(text)).toEqual(["opt_in", word]));

  test.each([
    ["JOIN", "opt_in"],
    ["join texts", "opt_in"],
    ["join me", "opt_in"],
    ["join us later", "none"],
    ["can I join NEWS7?", "none"],
    ["don't join NEWS7", "none"],
    ["join the army today my friend", "none"],
    ["STOP JOIN NEWS7", "opt_out"],
  ])("is not in %j", (text, intent) => {
    const [, word] = read(text);
    expect(word).toBeUndefined();
    expect(nearest(text, intent)).toBe(true);
  });
});

/** What is neither a wish for texts nor against them may be read as anything else. */
const nearest = (text: string, intent: string) =>
  intent === "none" ? !["opt_in", "opt_out"].includes(read(text)[0]!) : read(text)[0] === intent;

describe("a word that a merchant chooses", () => {
  test.each(["NEWS7", "vip", " Spring26 "])("%j is read as it was chosen", (written) => {
    const { word } = JoinWord.parse({ word: written, name: "Flyer" });
    expect(read(`join ${written}`)).toEqual(["opt_in", word]);
  });

  test.each(["", "A", "7NEWS", "NEWS-7", "LOOOOOOOOOOOONG", "STOP", "today", "ÉTÉ", "<b>"])("may not be %j", (word) =>
    expect(JoinWord.safeParse({ word, name: "Flyer" }).success).toBe(false),
  );
});
