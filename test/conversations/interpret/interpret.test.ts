import { describe, expect, it } from "vitest";
import { type Awaiting, interpret, type Reading } from "#app/conversations/interpret/interpret.ts";

type Case = [text: string, reading: Partial<Reading>, awaiting?: Awaiting];

const reads = (cases: Case[]) =>
  it.each(cases)("%s", (text, reading, awaiting) => {
    expect(interpret(text, { awaiting })).toMatchObject(reading);
  });

describe("a bare CANCEL, END or STOP is an opt-out, an order behind it is not", () => {
  reads([
    ["CANCEL", { intent: "opt_out", rule: "opt-out.word.cancel" }, "confirm"],
    ["Stop2End", { intent: "opt_out", rule: "opt-out.typo.stop-2-end" }],
    ["cancel order 1001", { intent: "cancel", slots: { order: "1001" } }],
    ["stop my order 1001", { intent: "cancel", slots: { order: "1001" } }],
    ["CANCEL #EN1001", { intent: "cancel", slots: { order: "EN1001" } }],
    ["Cancel order 1001 and stop texting me", { intent: "opt_out", also: "cancel", slots: { order: "1001" } }],
  ]);
});

describe("our own words quoted back are nobody's request", () => {
  reads([
    ["Liked “Sale! Reply STOP to opt out”", { intent: "none", rule: "quoted.tapback" }],
    ["👍 to “Reply YES to confirm”", { intent: "none", rule: "quoted.tapback" }, "confirm"],
    ["where is my order 1001?\n> Reply STOP to opt out", { intent: "track", slots: { order: "1001" } }],
    ["On Mon, Shop wrote: Reply STOP to opt out", { intent: "opt_out" }],
    ["track 1001\nOn Mon 3 May, Shop wrote:\nSale! Reply STOP to opt out", { intent: "track" }],
    ["STOP\nSent from my iPhone", { intent: "opt_out" }],
  ]);
});

describe("while a yes is awaited", () => {
  reads([
    ["YES", { intent: "yes" }, "confirm"],
    ["yes please go ahead", { intent: "yes" }, "confirm"],
    ["👍🏽", { intent: "yes" }, "confirm"],
    ["no", { intent: "no" }, "confirm"],
    ["not interested", { intent: "no" }, "confirm"],
    ["yes but make it 3", { intent: "none" }, "confirm"],
    ["yes?", { intent: "none" }, "confirm"],
    ["where is my order 1001", { intent: "track" }, "confirm"],
  ]);
  it("a yes is one only then, and renews no consent", () => {
    expect(interpret("YES").intent).toBe("none");
    expect(interpret("YES", { awaiting: "otp" }).intent).not.toBe("otp");
  });
});

describe("while a code is awaited", () => {
  reads([
    ["123456", { intent: "otp", slots: { code: "123456" } }, "otp"],
    ["my code is 123 456", { intent: "otp", slots: { code: "123456" } }, "otp"],
    ["123-456.", { intent: "otp", slots: { code: "123456" } }, "otp"],
    ["१२३४५६", { intent: "otp", slots: { code: "123456" } }, "otp"],
    ["track 1001", { intent: "track", slots: { order: "1001" } }, "otp"],
    ["ADDRESS 1013 10 Downing St", { intent: "address" }, "otp"],
    ["4 8 2 9 1 3", { intent: "otp", slots: { code: "482913" } }, "otp"],
    ["drop the mug from order 1001", { intent: "edit", slots: { order: "1001" } }],
    ["drop order 1001", { intent: "cancel", slots: { order: "1001" } }],
    ["NAME Ann Price", { intent: "name" }],
    ["no", { intent: "no" }, "otp"],
    ["+1 415 555 0101", { intent: "none" }, "otp"],
  ]);
});

describe("while a rating is awaited", () => {
  reads([
    ["5", { intent: "rating", slots: { rating: 5 } }, "rating"],
    ["⭐⭐⭐⭐", { intent: "rating", slots: { rating: 4 } }, "rating"],
    ["4/5 great", { intent: "rating", slots: { rating: 4 } }, "rating"],
    ["cinco estrellas", { intent: "rating", slots: { rating: 5 } }, "rating"],
    ["10", { intent: "none" }, "rating"],
    ["buy 2 mugs", { intent: "buy", slots: { qty: 2, product: "mugs" } }, "rating"],
    ["it took 3 weeks", { intent: "none" }, "rating"],
  ]);
});

describe("while a choice, a number, an address or an answer is awaited", () => {
  reads([
    ["2", { intent: "choice", slots: { choice: 2 } }, "choice"],
    ["2.", { intent: "choice", slots: { choice: 2 } }, "choice"],
    ["the second one", { intent: "choice", slots: { choice: 2 } }, "choice"],
    ["number 3 please", { intent: "choice", slots: { choice: 3 } }, "choice"],
    ["la primera", { intent: "choice", slots: { choice: 1 } }, "choice"],
    ["3", { intent: "quantity", slots: { qty: 3 } }, "quantity"],
    ["two please", { intent: "quantity", slots: { qty: 2 } }, "quantity"],
    [
      "12 Main St, Springfield IL 62701",
      { intent: "address", slots: { address: "12 Main St, Springfield IL 62701" } },
      "address",
    ],
    ["Lindenstr. 5, 10969 Berlin", { intent: "address", slots: { address: "Lindenstr. 5, 10969 Berlin" } }, "address"],
    ["Ann Lee", { intent: "answer", slots: { answer: "Ann Lee" } }, "answer"],
    ["stop", { intent: "opt_out" }, "answer"],
  ]);
});

describe("commands bring what they need", () => {
  reads([
    ["BUY 2 blue mug", { intent: "buy", slots: { qty: 2, product: "blue mug" } }],
    ["I'd like to buy three Yoga Mats please", { intent: "buy", slots: { qty: 3, product: "Yoga Mats" } }],
    ["buy lavender candle x3", { intent: "buy", slots: { qty: 3, product: "lavender candle" } }],
    ["buy 104", { intent: "buy", slots: { product: "104" } }],
    ["buy A12", { intent: "buy", slots: { product: "A12" } }],
    ["buy 2 104", { intent: "buy", slots: { qty: 2, product: "104" } }],
    ["buy 20 oz tumbler", { intent: "buy", slots: { product: "20 oz tumbler" } }],
    ["ich möchte die blaue Tasse kaufen", { intent: "buy", language: "de", slots: { product: "blaue Tasse" } }],
    ["mujhe 2 mug kharidna hai", { intent: "buy", language: "hi", slots: { qty: 2, product: "mug" } }],
    ["मुझे २ मग चाहिए", { intent: "buy", slots: { qty: 2, product: "मग" } }],
    ["how much is the balance bike", { intent: "price", slots: { product: "balance bike" } }],
    [
      "ADDRESS 12 Main St, Springfield IL 62701",
      { intent: "address", slots: { address: "12 Main St, Springfield IL 62701" } },
    ],
    ["SEND 10 TO +14155550102", { intent: "send", slots: { amount: "10", phone: "+14155550102" } }],
    ["EMAIL ann@example.com", { intent: "email", slots: { email: "ann@example.com" } }],
    ["LANGUAGE Spanish", { intent: "language", slots: { language: "es" } }],
    ["my name is Ann Lee", { intent: "name", slots: { name: "Ann Lee" } }],
    [
      "buy 2 mugs and 1 candle",
      {
        intent: "buy",
        slots: {
          items: [
            { qty: 2, product: "mugs" },
            { qty: 1, product: "candle" },
          ],
        },
      },
    ],
  ]);
});
