import { defineWords } from "./words.ts";

export const giftWords = defineWords({
  intent: "gift",
  nearest: "buy",
  keyword: "GIFT",
  help: { en: "GIFT blue mug TO +14155550102" },
  verbs: {
    en: [
      "gift",
      "(send|buy|order|get) (a|an|the|{number})? gift (card|cards|voucher|certificate)",
      "(send|buy|order) {any}? {any}? {any}? as a (gift|present) (to|for)",
    ],
    es: ["regalar", "(comprar|enviar) (una|un)? tarjeta (de)? regalo"],
    fr: ["offrir", "(acheter|envoyer|commander) (une|un)? carte cadeau"],
    de: ["verschenken", "geschenkkarte kaufen"],
    pt: ["presentear", "(comprar|enviar) (um|uma)? (cartao|vale) presente"],
    it: ["regalare", "regala", "(comprare|acquistare|inviare) (una|un)? (carta|buono) regalo"],
    nl: ["cadeaubon kopen", "cadeau sturen"],
    hi: ["gift bhejo", "gift bhejna hai"],
  },
  not: [
    "gift (wrap|wrapping|wrapped|ideas|idea|guide|receipt|message|note|options|card (balance|works|work|not|isnt|doesnt|code|for sale|question)|bag|box|set|shop|balance|from|he|she|i|for my own|giving)",
    "^ gift (card|cards) $",
    "(do|does|can|how|is|are|what|whats|where|when|why|got|received|use|redeem|apply|check|have|lost|my|the|balance|on) ** gift",
    "(dont|do not|not|never|no) ** gift",
  ],
  spends: true,
  phrases: { en: ["^ (send|buy|order|get|purchase) (a|an|the|{number})? gift (card|cards|voucher|certificate)"] },
  slots: ["qty", "product", "phone"],
  examples: { en: ["GIFT blue mug TO +14155550102", "send a gift card"] },
});
