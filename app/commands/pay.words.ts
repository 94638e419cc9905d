import { defineWords } from "./words.ts";

export const payWords = defineWords({
  intent: "pay",
  nearest: "question",
  keyword: "PAY 1001",
  help: {
    en: "PAY 1001",
    es: "PAGAR 1001",
    fr: "PAYER 1001",
    de: "BEZAHLEN 1001",
    pt: "PAGAR 1001",
    it: "PAGA 1001",
    nl: "BETALEN 1001",
    hi: "PAY 1001",
  },
  verbs: {
    en: ["pay (for|my)?", "payment (for|of)?", "pay bill", "settle"],
    es: ["pagar", "pago (de|del)?"],
    fr: ["payer", "paiement (de|pour)?", "régler"],
    de: ["bezahlen", "zahlen", "zahlung (für|von)?"],
    pt: ["pagar", "pagamento (de|do|da)?"],
    it: ["paga", "pagare", "pagamento (di|per|dell)?"],
    nl: ["betalen", "betaal", "betaling (van|voor)?"],
    hi: ["bhugtan", "payment karna", "भुगतान", "pay karna"],
  },
  phrases: {
    en: [
      "(how|want|need|ready|like|can|where|going) (do|can|to|i)* pay (for)? {my}? {my}? ({order}|{reference}|invoice|bill)",
      "pay (my|the|this|off) (bill|invoice|{order}|balance due)",
      "(owe|payment due|amount due)",
    ],
  },
  tails: {
    de: ["(bezahlen|zahlen)"],
    nl: ["(betalen)"],
    hi: ["(pay karna hai|payment karna hai|भुगतान करना है)"],
  },
  not: [
    "(pay|paid) (attention|day|check|back|for it|you|u|him|her|me|rent)",
    "(do|can) (you|u|i) (take|accept|pay with|pay by|pay using|pay in)",
    "payment (methods|method|options|types|plans|plan)",
    "pay (with|by|using|in|cash|on delivery|later|monthly)",
    "(too much|got paid|get paid|payday)",
    "(metodos|formas|moyens|modes|zahlungsarten|zahlungsmethoden|metodi) (de|di)? (pago|paiement|pagamento)",
    "(puedo|kann ich|puis je|posso|kan ik) (pagar|bezahlen|payer|zahlen|betalen|pagare) (con|en|mit|per|par|avec|a|com|em|met|in)",
  ],
  slots: ["order"],
  examples: {
    en: ["PAY 1001", "I want to pay for order 1001"],
    es: ["pagar pedido 1001"],
    de: ["Bestellung 1001 bezahlen"],
  },
});
