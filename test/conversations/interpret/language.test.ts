import { describe, expect, it } from "vitest";
import { detectLanguage } from "#app/conversations/interpret/language.ts";

describe("the language to answer in", () => {
  it.each([
    ["en", "could you tell me where my package is"],
    ["es", "quiero saber dónde está mi pedido"],
    ["fr", "je voudrais savoir où est ma commande"],
    ["de", "ich möchte wissen wo mein Paket bleibt"],
    ["pt", "gostaria de saber onde está o meu pedido"],
    ["it", "vorrei sapere quando arriva il mio ordine"],
    ["nl", "ik wil graag weten waar mijn bestelling blijft"],
    ["hi", "मेरा ऑर्डर कब तक आएगा बताइए"],
    ["hi", "mera order kab tak aayega bhai"],
  ])("is %s: %s", async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it("is not told from three words or from numbers", async () => {
    expect(await detectLanguage("gracias por todo")).toBeUndefined();
    expect(await detectLanguage("1001 1002 1003 1004 1005")).toBeUndefined();
  });
});
