import { defineWords } from "./words.ts";

/** Read by the reader's own rule: a word for help, or a "how do I", and what a command is called. */
export const helpTopicWords = defineWords({
  intent: "topic",
  nearest: "help",
  keyword: "HELP BUY",
  help: {
    en: "HELP BUY",
    es: "AYUDA COMPRAR",
    fr: "AIDE ACHETER",
    de: "HILFE KAUFEN",
    pt: "AJUDA COMPRAR",
    it: "AIUTO COMPRA",
    nl: "HULP KOPEN",
    hi: "HELP KHARIDO",
  },
  verbs: { en: [] },
  slots: [],
  examples: {
    en: ["HELP RETURN", "help with returns", "how do I order?", "help me with the address"],
    es: ["ayuda con devolver"],
    fr: ["aide pour acheter"],
    de: ["Hilfe beim Bestellen", "wie kann ich bestellen"],
    it: ["aiuto per comprare"],
  },
});
