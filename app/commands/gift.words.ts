import { defineWords } from "./words.ts";

export const giftWords = defineWords({
  intent: "gift",
  nearest: "buy",
  keyword: "GIFT",
  help: { en: "GIFT 25 TO +14155550102" },
  verbs: {
    en: [
      "gift ({figures}|{number}|{reference}) (dollars|bucks|usd|euros|eur|rupees)? (gift)? (card)? (to|for)?",
      "gift (card|cards|voucher|certificate) (of|for|worth)? ({figures}|{number}|{reference})",
      "(send|buy|give|order|get) (a|an|the)? ({figures}|{number}|{reference}) (dollars|dollar|euro|euros|rupees)? gift (card|voucher|certificate)",
      "gift",
      "(send|buy|order|get|give) (a|an|the|{number})? gift (card|cards|voucher|certificate)",
      "(send|buy|order) {any}? {any}? {any}? as a (gift|present) (to|for)",
    ],
    es: ["regalar ({figures}|{number})?", "(comprar|enviar|regalar) (una|un)? tarjeta (de)? regalo"],
    fr: ["offrir ({figures}|{number})?", "(acheter|envoyer|commander|offrir) (une|un)? carte cadeau"],
    de: ["({figures}|{number})? verschenken", "geschenkkarte (kaufen|senden|schicken|verschenken)"],
    pt: ["presentear ({figures}|{number})?", "(comprar|enviar|dar) (um|uma)? (cartao|vale) presente"],
    it: [
      "(regalare|regala) ({figures}|{number})?",
      "(comprare|acquistare|inviare|regalare) (una|un)? (carta|buono) regalo",
    ],
    nl: ["cadeaubon (kopen|sturen|geven)", "cadeau sturen"],
    hi: ["gift bhejo", "gift bhejna hai", "gift card (bhejo|bhejna hai|do)"],
  },
  not: [
    "gift (wrap|wrapping|wrapped|ideas|idea|guide|receipt|message|note|options|card (balance|works|work|not|isnt|doesnt|code|for sale|question)|bag|box|set|shop|balance|from|he|she|i|for my own|giving)",
    "^ gift (card|cards) $",
    "(do|does|can|how|is|are|what|whats|where|when|why|got|received|use|redeem|apply|check|have|lost|my|the|balance|on) ** gift",
    "(dont|do not|not|never|no) ** gift",
  ],
  spends: true,
  phrases: { en: ["^ (send|buy|order|get|purchase) (a|an|the|{number})? gift (card|cards|voucher|certificate)"] },
  slots: ["amount", "phone"],
  examples: { en: ["GIFT 25 TO +14155550102", "send a gift card"] },
});
