import { describe, expect, test } from "vitest";
import * as registry from "#app/commands/registry.ts";
import type { Command } from "#app/commands/command.ts";
import { interpret } from "#app/conversations/interpret/interpret.ts";
import { checkOwnWords } from "#app/conversations/own-words.ts";
import { ownWordsOf } from "#app/conversations/served.ts";
import { readSettings } from "#app/shops/settings.ts";

const commands = Object.values(registry) as Command[];
const buy = commands.find(({ key }) => key === "buy")!;
const nothing = readSettings({});
const check = (...words: string[]) => checkOwnWords(words, buy, nothing);

describe("a merchant's own words", () => {
  test("are tidied, and each is kept once", () => {
    expect(check("  Schlemmen ", "", "noms  noms", "SCHLEMMEN")).toEqual({ words: ["SCHLEMMEN", "noms noms"] });
  });

  test.each([
    ["STOP", "always stops texts"],
    ["quit", "always stops texts"],
    ["arrêt", "always stops texts"],
    ["no more texts", "always stops texts"],
    ["start", "always starts texts"],
    ["HELP", "always asks for help"],
    ["hilfe", "always asks for help"],
    ["yes", "always agrees"],
    ["nein", "always refuses"],
    ["42", "has no letters"],
    ["two", "answers a question of ours"],
    ["TRACK", "already means “"],
    ["my order", "already means “"],
    ["buy", "is understood already"],
    ["please", "has a greeting or a “please” in it"],
    ["please noms", "has a greeting or a “please” in it"],
    ["x", "is not between 2 and 30"],
    ["a b c d noms", "is more than 3 words"],
  ])("cannot be %s", (word, why) => {
    expect(check("noms", word)).toEqual({ error: expect.stringContaining(`“${word}” ${why}`) });
  });

  test("cannot be another command's, nor more than ten", () => {
    const settings = readSettings({ commands: { price: { on: true, words: ["Noms"] } } });
    expect(checkOwnWords(["noms"], buy, settings)).toEqual({
      error: expect.stringMatching(/is your word for “.+” already/),
    });
    expect(check(..."abcdefghijk".split("").map((letter) => `noms${letter}${letter}`))).toEqual({
      error: "At most 10 words",
    });
  });

  test("none of the words that we know ourselves can be one", () => {
    const taken = commands.flatMap(({ words }) => words.map(({ keyword }) => keyword));
    expect(taken.filter((word) => "words" in check(word))).toEqual([]);
  });
});

describe("a text that opens with a shop's own word", () => {
  const own = ownWordsOf(
    readSettings({
      commands: { buy: { on: true, words: ["noms", "ein Gedeck"] }, price: { words: ["schmaus wert"] } },
    }),
  );
  const read = (text: string) => interpret(text, { own });

  test.each([
    ["noms 2 blue mugs", { intent: "buy", slots: { qty: 2, product: "blue mugs" } }],
    ["Hi, NOMS! 2 blue mugs please", { intent: "buy", slots: { qty: 2, product: "blue mugs" } }],
    ["ein gedeck teapot", { intent: "buy", slots: { product: "teapot" } }],
    ["schmaus wert teapot", { intent: "price", slots: { product: "teapot" } }],
    // What means something everywhere still does.
    ["noms stop texting me", { intent: "opt_out" }],
    ["cancel my noms order 1001", { intent: "cancel", slots: { order: "1001" } }],
    ["my noms were great", { intent: "none" }],
  ])("%s", (text, reading) => {
    expect(read(text)).toMatchObject(reading);
  });

  test.each(["noms 2 blue mugs", "ein gedeck teapot", "schmaus wert teapot"])("%s: is nothing elsewhere", (text) => {
    expect(["none", "question"]).toContain(interpret(text).intent);
  });

  test("asks for nothing that the command's own keyword would not", () => {
    expect(read("noms").intent).toBe(interpret("buy").intent);
    expect(read("noms if they are cheap").intent).not.toBe("buy");
  });

  test("is nothing where the command is switched off", () => {
    const off = ownWordsOf(readSettings({ commands: { buy: { on: false, words: ["noms"] } } }));
    expect(interpret("noms 2 blue mugs", { own: off }).intent).toBe("none");
  });
});
