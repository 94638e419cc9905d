import { describe, expect, test } from "vitest";
import { interpret } from "#app/conversations/interpret/interpret.ts";

const asked = (text: string) => interpret(text, { awaiting: "name" });

describe("asked for a name", () => {
  test.each([
    "Bill Price", "bill price", "BILL PRICE", "Bill", "Mark Return", "Grace Orders", "Price Johnson", "Rich Deal", "Penny Sale",
    "Will Price", "Will Pay", "Tracy Help", "Maria Compra", "Ann Lee", "ann lee", "José María de la Cruz", "Nguyễn Thị Mai",
    "O'Brien-Smith", "Jean-Luc Picard", "प्रिया शर्मा", "Dr. Bill Price Jr.", "Gift Okafor", "Nova", "Buck Naked", "Agent Smith",
    "Anke Kaufmann", "Juan Pedido", "Sale Ndiaye", "Mike Cancelli", "Angebot Müller",
  ])("%s is one", (text) => {
    expect(asked(text)).toMatchObject({ intent: "answer", slots: { name: text } });
  }); // prettier-ignore

  test.each([
    ["my name is Bill Price", "Bill Price"],
    ["I'm Bill Price", "Bill Price"],
    ["This is Ann Lee.", "Ann Lee"],
    ["ich heiße Anke Kaufmann", "Anke Kaufmann"],
    ["me llamo Juan Pedido", "Juan Pedido"],
  ])("%s is answered with %s", (text, name) => {
    expect(asked(text)).toMatchObject({ intent: "answer", slots: { name } });
  });

  test.each([
    ["track my order", "track"],
    ["Track my order", "track"],
    ["Where is my order", "track"],
    ["TRACK", "track"],
    ["TRACK 1001", "track"],
    ["buy 2 mugs", "buy"],
    ["Buy mug", "buy"],
    ["price teapot", "price"],
    ["PRICE TEAPOT", "price"],
    ["balance", "balance"],
    ["Help", "help"],
    ["HELP BUY", "topic"],
    ["what can I text", "commands"],
    ["NO", "no"],
    ["nein danke", "no"],
  ])("%s asks for something else", (text, intent) => {
    expect(asked(text).intent).toBe(intent);
  });

  test.each(["STOP", "Stop", "quit", "Cancel", "End", "unsubscribe", "stop texting me", "Lose my number", "arret"])(
    "%s is an opt-out, whoever is called so",
    (text) => {
      expect(asked(text).intent).toBe("opt_out");
    },
  );

  test("START is an opt-in", () => {
    expect(asked("START").intent).toBe("opt_in");
  });
});

describe("asked for an email", () => {
  test.each(["ann@example.com", "my email is ann@example.com", "EMAIL ann@example.com", "it's ann@example.com thanks"])(
    "%s is one",
    (text) => {
      expect(interpret(text, { awaiting: "email" })).toMatchObject({
        intent: "answer",
        slots: { email: "ann@example.com" },
      });
    },
  );

  test.each([
    ["STOP", "opt_out"],
    ["no", "no"],
    ["track 1001", "track"],
    ["I have none", "answer"],
  ])("%s is %s", (text, intent) => {
    expect(interpret(text, { awaiting: "email" }).intent).toBe(intent);
  });
});
