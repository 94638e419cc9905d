import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandWords } from "#app/commands/words-registry.ts";
import { pleaOf } from "#app/conversations/interpret/grammar/bare-count.ts";
import { readMessage } from "#app/conversations/interpret/message.ts";
import { learn } from "#app/conversations/interpret/vocabulary.ts";
import { interpret, nearestIntent } from "#app/conversations/interpret/interpret.ts";
import { ownRows } from "./rows.ts";

const awaiting = fc.constantFrom(
  undefined,
  "confirm",
  "otp",
  "rating",
  "address",
  "quantity",
  "choice",
  "name",
  "email",
  "answer",
);
const contexts = fc.record({ awaiting }, { requiredKeys: [] }) as fc.Arbitrary<{ awaiting?: "confirm" }>;
const words = [...new Set(ownRows.flatMap(({ text }) => text.split(/\s+/)))];

describe("whatever is texted", () => {
  it("gets a reading with a rule, and the same one twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), contexts, (text, context) => {
        const reading = interpret(text, context);
        expect(reading.rule).not.toBe("");
        expect(interpret(text, context)).toEqual(reading);
      }),
      { numRuns: 1_500 },
    );
  });

  it("gets one also when it is made of the words that we know", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), contexts, (some, context) => {
        expect(interpret(some.join(" "), context).rule).not.toBe("");
      }),
      { numRuns: 1_500 },
    );
  });

  const heavy = ["a", "1", "#", "# ", "stop ", "no more ", "i want to ", "a b c d ", "> x\n", "reply stop to end ", "'", "the the my order ", "\u{1f44d}", "aé", "sent from my ", "don't ", "1 2 3 ", "@a.", "मैसेज ", "-- \n", "((((", "if i ", "how do i "]; // prettier-ignore
  it.each(heavy)("takes time in step with its length: %j", (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    interpret(text(1_000));
    const start = process.cpuUsage();
    interpret(text(10_000));
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(400);
  });
});

describe("an opt-out stays one", () => {
  const optOuts = ownRows.filter(
    ({ expected, accept, context }) => expected.intent === "opt_out" && !accept && !context,
  );
  const outs = fc.constantFrom(...optOuts.map(({ text }) => text));
  const before = fc.constantFrom("", "please ", "Hi, ", "hello ", "PLS ", "  ", "Hey! ", "por favor ", "bonjour, ", "bitte ", "kripya "); // prettier-ignore
  const after = fc.constantFrom("", " please", "!!!", ".", " thanks", " thank you", " 🙏", " 😡😡", "\n", " svp", " gracias", " bitte", "  ", "?!", " 🛑", "\n\nSent from my iPhone", "\n-- \nAnn Lee", "\u200b"); // prettier-ignore

  it("with courtesy, punctuation, emoji or a signature around it", () => {
    fc.assert(
      fc.property(outs, before, after, (text, head, tail) => {
        const around = `${head}${text}${tail}`;
        expect({ around, intent: interpret(around).intent }).toEqual({ around, intent: "opt_out" });
      }),
      { numRuns: 3_000 },
    );
  });

  it("in capitals and in small letters", () => {
    for (const { text } of optOuts) {
      for (const same of [text.toUpperCase(), text.toLowerCase()]) {
        expect({ same, intent: interpret(same).intent }).toEqual({ same, intent: "opt_out" });
      }
    }
  });

  it("whatever is awaited, when it is a bare word", () => {
    for (const word of [
      "STOP",
      "stop",
      "Cancel",
      "END",
      "quit",
      "unsubscribe",
      "ARRET",
      "baja",
      "Stopp",
      "sair",
      "basta",
      "afmelden",
      "band karo",
    ]) {
      for (const state of ["confirm", "otp", "rating", "address", "quantity", "choice", "answer"] as const) {
        expect({ word, state, ...interpret(word, { awaiting: state }) }).toMatchObject({
          word,
          state,
          intent: "opt_out",
        });
      }
    }
  });
});

describe("nobody buys without saying so", () => {
  const spending = commandWords.filter(({ nearest }) => nearest === "buy");
  const sources = spending.flatMap(({ verbs, softVerbs = {}, countedVerbs = {}, tails = {}, phrases = {} }) =>
    [verbs, softVerbs, countedVerbs, tails, phrases].flatMap((lists) => Object.values(lists).flat()),
  );
  const codes = new Set(sources.flatMap((source) => source.match(/[^\s(){}|?*^$]+/g) ?? []).map((word) => learn(word)));
  const asksForGoods = (text: string) => {
    const message = readMessage(text);
    return pleaOf(message) !== undefined || message.words.some(({ code }) => codes.has(code));
  };

  it("in rows of every kind", () => {
    const bought = ownRows.filter(({ text, context }) => nearestIntent(interpret(text, context).intent) === "buy");
    expect(bought.length).toBeGreaterThan(100);
    expect(bought.map(({ text }) => text).filter((text) => !asksForGoods(text))).toEqual([]);
  });

  it("when the words that ask for goods are taken out", () => {
    const idle = words.filter((word) => !asksForGoods(word));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...idle), { minLength: 1, maxLength: 12 }), (some) => {
        const text = some.join(" ");
        expect({ text, intent: nearestIntent(interpret(text).intent) }).not.toEqual({ text, intent: "buy" });
      }),
      { numRuns: 3_000 },
    );
  });
});
